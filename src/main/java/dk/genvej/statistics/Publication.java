package dk.genvej.statistics;

import org.jspecify.annotations.Nullable;

/**
 * What a citation needs of a document.
 *
 * @param slug slug
 * @param title title
 * @param publisher name of the publisher
 * @param year year
 * @param url address, where one is printed
 */
record Publication(String slug, String title, String publisher, int year, @Nullable String url) {
}
