package dk.genvej.knowledge;

import dk.genvej.platform.Identified;
import dk.genvej.platform.Text;
import org.jspecify.annotations.Nullable;

/**
 * A publication.
 *
 * @param slug slug
 * @param title title
 * @param publisher name of the publisher
 * @param year year
 * @param language ISO 639-1
 * @param url address, where one is printed
 * @param description what it is
 */
record Document(String slug, String title, String publisher, int year, String language, @Nullable String url,
		@Nullable Text description) implements Identified {
}
