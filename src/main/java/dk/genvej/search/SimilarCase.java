package dk.genvej.search;

import java.util.List;

import dk.genvej.platform.Text;

/**
 * A case like another.
 *
 * @param slug its slug
 * @param score how alike
 * @param because what they share
 */
public record SimilarCase(String slug, double score, List<Reason> because) {

	/**
	 * Something two cases share.
	 *
	 * @param kind kind of the shared thing
	 * @param label its name
	 */
	public record Reason(String kind, Text label) {
	}
}
