package dk.genvej.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The hits of the highest scores, and of equal scores those of the first slugs. Many
 * cases can have one score, so that of most hits it takes a comparison of two numbers to
 * know that they are not among them.
 */
final class TopScores implements Best {

	private static final int NOT_LOOKED_UP = -1;

	/** The worst first. */
	private static final Comparator<Hit> WORST = Comparator.<Hit>comparingDouble((hit) -> hit.score)
		.thenComparing(Comparator.<Hit>naturalOrder().reversed());

	private final int most;

	private final PriorityQueue<Hit> worstFirst;

	private @Nullable Segment segment;

	/** The score that a hit must reach. */
	private float least = Float.NEGATIVE_INFINITY;

	/** What the slug of a hit must come before that just reaches it. */
	private int before = NOT_LOOKED_UP;

	/**
	 * Nothing yet.
	 * @param most how many hits are kept
	 */
	TopScores(int most) {
		this.most = most;
		this.worstFirst = new PriorityQueue<>(most, WORST);
	}

	@Override
	public void open(LeafReaderContext context, Columns columns) throws IOException {
		this.segment = new Segment(context.docBase, columns.slugs(),
				DocValues.getSorted(context.reader(), Fields.SLUG));
		this.before = NOT_LOOKED_UP;
	}

	@Override
	public void add(int from, long[] found, float[] scores) throws IOException {
		Segment open = Objects.requireNonNull(this.segment);
		for (int i = 0; i < found.length; i++) {
			for (long rest = found[i]; rest != 0; rest &= rest - 1) {
				int place = (i << 6) + Long.numberOfTrailingZeros(rest);
				float score = scores[place];
				if (score > this.least || score == this.least && isBefore(open, from + place)) {
					take(new Hit(open, from + place, score));
				}
			}
		}
	}

	private boolean isBefore(Segment open, int document) throws IOException {
		if (this.before == NOT_LOOKED_UP) {
			this.before = open.place(Objects.requireNonNull(this.worstFirst.peek()));
		}
		return open.slugs()[document] < this.before;
	}

	private void take(Hit hit) {
		if (this.worstFirst.size() == this.most) {
			this.worstFirst.remove();
		}
		this.worstFirst.add(hit);
		if (this.worstFirst.size() == this.most) {
			this.least = Objects.requireNonNull(this.worstFirst.peek()).score;
			this.before = NOT_LOOKED_UP;
		}
	}

	/** The hits, the best first, each with its score and its slug. */
	@Override
	public List<FieldDoc> hits() {
		List<Hit> best = new ArrayList<>(this.worstFirst);
		best.sort(WORST.reversed());
		return best.stream()
			.map((hit) -> new FieldDoc(hit.segment.base() + hit.document, hit.score,
					new Object[] { hit.score, hit.slug() }))
			.toList();
	}

	/**
	 * A segment.
	 *
	 * @param base number of its first document
	 * @param slugs the place of each document's slug among all of the segment
	 * @param names the slugs
	 */
	private record Segment(int base, int[] slugs, SortedDocValues names) {

		BytesRef slug(int document) {
			try {
				return BytesRef.deepCopyOf(this.names.lookupOrd(this.slugs[document]));
			}
			catch (IOException ex) {
				throw new UncheckedIOException("The search index cannot be read", ex);
			}
		}

		/** How many slugs come before the one of a hit. */
		int place(Hit hit) throws IOException {
			if (hit.segment == this) {
				return this.slugs[hit.document];
			}
			int place = this.names.lookupTerm(hit.slug());
			return (place < 0) ? -place - 1 : place;
		}

	}

	/** A hit; in the order of slugs. */
	private static final class Hit implements Comparable<Hit> {

		private final Segment segment;

		private final int document;

		private final float score;

		private @Nullable BytesRef slug;

		Hit(Segment segment, int document, float score) {
			this.segment = segment;
			this.document = document;
			this.score = score;
		}

		@Override
		public int compareTo(Hit other) {
			return (other.segment == this.segment)
					? Integer.compare(this.segment.slugs[this.document], this.segment.slugs[other.document])
					: slug().compareTo(other.slug());
		}

		/** Looked up only when it is needed. */
		BytesRef slug() {
			BytesRef known = this.slug;
			if (known == null) {
				known = this.segment.slug(this.document);
				this.slug = known;
			}
			return known;
		}

	}

}
