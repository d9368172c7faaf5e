package dk.genvej.platform;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of a list in the shape that clients know from Relay. Its name is what lets it
 * pass through Spring's own paging untouched, so that the count is right on an empty page
 * too.
 *
 * @param totalCount number of items in the whole list
 * @param edges the edges of this page
 * @param pageInfo where this page stands
 * @param <E> type of the edges
 */
public record Connection<E>(int totalCount, List<E> edges, PageInfo pageInfo) {

	/**
	 * Where a page stands in the whole.
	 *
	 * @param hasNextPage whether there is more
	 * @param hasPreviousPage whether there is something before
	 * @param startCursor cursor of the first edge
	 * @param endCursor cursor of the last edge
	 */
	public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
			@Nullable String endCursor) {
	}

	/**
	 * An item with its place.
	 *
	 * @param cursor its place
	 * @param node the item
	 * @param <T> type of the item
	 */
	public record Edge<T>(String cursor, T node) {
	}
}
