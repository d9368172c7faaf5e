package dk.genvej.platform;

/**
 * A thing that is known by a stable slug; its global id is made of its type and this
 * slug.
 */
public interface Identified {

	/** Stable lower-case ASCII name, unique among things of the type. */
	String slug();

}
