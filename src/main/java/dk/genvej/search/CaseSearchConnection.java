package dk.genvej.search;

import java.util.List;

import dk.genvej.cases.InnovationCase;
import dk.genvej.platform.Connection;
import dk.genvej.platform.Text;
import org.jspecify.annotations.Nullable;

/**
 * Hits of a search, page by page.
 *
 * @param totalCount number of hits in all
 * @param didYouMean a spelling that finds more
 * @param facets counts by facet; empty when they were not asked for
 * @param edges the hits of this page
 * @param pageInfo where this page stands
 */
public record CaseSearchConnection(int totalCount, @Nullable String didYouMean, List<Facet> facets, List<Hit> edges,
		Connection.PageInfo pageInfo) {

	/**
	 * One hit.
	 *
	 * @param cursor its place
	 * @param slug slug of the case
	 * @param score how well it matches
	 * @param weak whether it has but little to do with what was asked
	 * @param highlights where it matches; empty when they were not asked for
	 * @param node the case, as it was when it was indexed
	 */
	public record Hit(String cursor, String slug, double score, boolean weak, List<Highlight> highlights,
			InnovationCase node) {
	}

	/**
	 * Pieces of a field that match.
	 *
	 * @param field name of the field
	 * @param fragments pieces, HTML-escaped but for {@code <mark>}
	 */
	public record Highlight(String field, List<String> fragments) {
	}

	/**
	 * Counts by one trait.
	 *
	 * @param name its name
	 * @param buckets its values
	 */
	public record Facet(String name, List<FacetBucket> buckets) {
	}

	/**
	 * Number of hits with one value.
	 *
	 * @param code the value
	 * @param label its name
	 * @param count number of hits
	 * @param selected whether the filter selects it
	 */
	public record FacetBucket(String code, Text label, int count, boolean selected) {
	}

}
