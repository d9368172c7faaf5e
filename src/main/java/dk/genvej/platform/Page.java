package dk.genvej.platform;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Page sizes, and pages cut out of lists in memory. */
public final class Page {

	/** Most items a page may have, unless a list says otherwise. */
	public static final int MOST = 100;

	private Page() {
	}

	/** Checks a page size: 0 to {@link #MOST}. */
	public static int size(int first) {
		return size(first, MOST);
	}

	/**
	 * Checks a page size.
	 * @throws BadRequest when it is negative or above {@code most}
	 */
	public static int size(int first, int most) {
		if (first < 0 || first > most) {
			throw new BadRequest("`first` must be from 0 to " + most + "; it is " + first + ".", "first");
		}
		return first;
	}

	/**
	 * Cuts a page out of a whole list that is in memory, sorted by unique keys.
	 * @param all the whole list, in order
	 * @param first page size
	 * @param after cursor to go on from
	 * @param name name of the list for cursors
	 * @param key unique key of an item within the list
	 * @param edge makes an edge of cursor and item
	 */
	public static <T, E> Connection<E> of(List<T> all, int first, @Nullable String after, String name,
			Function<T, String> key, BiFunction<String, T, E> edge) {
		int from = 0;
		Cursor cursor = Cursor.decode(name, 2, after);
		if (cursor != null) {
			from = placeAfter(all, cursor, key);
		}
		int to = Math.min(all.size(), from + size(first, 500));
		List<E> edges = new java.util.ArrayList<>();
		String start = null;
		String end = null;
		for (int i = from; i < to; i++) {
			end = Cursor.of(name, i, key.apply(all.get(i)));
			start = (start != null) ? start : end;
			edges.add(edge.apply(end, all.get(i)));
		}
		return new Connection<>(all.size(), edges,
				new Connection.PageInfo(to < all.size(), from > 0 && !all.isEmpty(), start, end));
	}

	// The key finds the item though others came or went before it; when the item itself
	// is gone, its old place is next best.
	private static <T> int placeAfter(List<T> all, Cursor cursor, Function<T, String> key) {
		int guess = Integer.parseInt(cursor.keys().getFirst());
		String wanted = cursor.keys().getLast();
		for (int i = 0; i < all.size(); i++) {
			if (key.apply(all.get(i)).equals(wanted)) {
				return i + 1;
			}
		}
		return Math.min(Math.max(guess, 0), all.size());
	}

}
