package dk.genvej.network;

import dk.genvej.platform.Identified;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as the network knows it.
 *
 * @param slug its slug
 * @param name its name
 * @param kind code of its kind
 * @param country ISO 3166 alpha-2
 * @param region code of its region, or of the region of what it is a part of
 */
record Member(String slug, String name, String kind, String country, @Nullable String region) implements Identified {
}
