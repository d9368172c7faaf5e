package dk.genvej.organisations;

import java.util.List;

import dk.genvej.platform.Citation;
import dk.genvej.platform.Identified;
import org.jspecify.annotations.Nullable;

/**
 * An organisation, or a part of one.
 *
 * @param slug its slug
 * @param name its name
 * @param nameEn its English name, where it has one
 * @param kind code of its kind
 * @param aliases other spellings and earlier names
 * @param parent slug of what it is a part of
 * @param parts slugs of its parts
 * @param region code of its region
 * @param country ISO 3166 alpha-2
 * @param url its page
 * @param sources where it is named
 */
public record Organisation(String slug, String name, @Nullable String nameEn, String kind, List<String> aliases,
		@Nullable String parent, List<String> parts, @Nullable String region, String country, @Nullable String url,
		List<Citation> sources) implements Identified {
}
