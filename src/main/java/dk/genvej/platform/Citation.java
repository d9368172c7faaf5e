package dk.genvej.platform;

import org.jspecify.annotations.Nullable;

/**
 * Where a document says something.
 *
 * @param document slug of the document
 * @param section chapter or heading, as printed
 * @param figure number of the figure or table
 * @param page printed page; null where the text lost it
 */
public record Citation(String document, @Nullable String section, @Nullable String figure, @Nullable Integer page) {
}
