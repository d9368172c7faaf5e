package dk.genvej.platform;

/**
 * An edge of a connection whose node is loaded by slug.
 *
 * @param cursor place in the list
 * @param slug slug of the node
 */
public record SlugEdge(String cursor, String slug) {
}
