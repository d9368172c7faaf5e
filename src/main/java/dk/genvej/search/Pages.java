package dk.genvej.search;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import dk.genvej.platform.Cursor;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/**
 * Collects the hits of one page in one pass: those from the first on, of which the best
 * are ranked anew, and those behind a cursor.
 */
final class Pages {

	private final Order order;

	private final int size;

	private final @Nullable FieldDoc after;

	private final Best front;

	private final @Nullable Best behind;

	private @Nullable List<FieldDoc> first;

	Pages(Order order, int size, @Nullable Cursor cursor) {
		this.order = order;
		this.size = size;
		this.after = (cursor != null) ? order.after(cursor) : null;
		this.front = order.byScore() ? new TopScores(Ranking.WINDOW + size + 1) : best(null);
		this.behind = (this.after != null) ? best(this.after) : null;
	}

	private BestHits best(@Nullable FieldDoc from) {
		TopFieldCollector collector = new TopFieldCollectorManager(this.order.sort(), this.size + 1, from, 1)
			.newCollector();
		return new BestHits(collector, this.order.byScore());
	}

	/** Goes on to a segment. */
	void open(LeafReaderContext segment, Columns columns) throws IOException {
		this.front.open(segment, columns);
		if (this.behind != null) {
			this.behind.open(segment, columns);
		}
	}

	/** Takes hits of a window, as {@link CaseScan.Hits} does. */
	void add(int from, long[] found, float[] scores) throws IOException {
		this.front.add(from, found, scores);
		if (this.behind != null) {
			this.behind.add(from, found, scores);
		}
	}

	/** The first hits, not ranked anew. */
	List<FieldDoc> first() {
		List<FieldDoc> found = this.first;
		if (found == null) {
			found = this.front.hits();
			this.first = found;
		}
		return found;
	}

	/** The hits of the page, and one more when there is one. */
	List<FieldDoc> page(Ranking ranking) throws IOException {
		FieldDoc from = this.after;
		if (from != null && this.behind != null && (!this.order.byScore() || isBehindWindow(from))) {
			return this.behind.hits();
		}
		if (!this.order.byScore()) {
			return first();
		}
		Stream<FieldDoc> ranked = ranking.rank(first()).stream();
		if (from != null) {
			ranked = ranked.filter((hit) -> Ranking.ORDER.compare(hit, from) > 0);
		}
		return ranked.limit(this.size + 1L).toList();
	}

	private boolean isBehindWindow(FieldDoc from) {
		return first().size() > Ranking.WINDOW && Ranking.ORDER.compare(from, first().get(Ranking.WINDOW - 1)) >= 0;
	}

}
