package dk.genvej.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.TopFieldCollector;
import org.jspecify.annotations.Nullable;

/** Hands hits to a collector of Lucene: by score only those that still have a chance. */
final class BestHits implements Best {

	private final TopFieldCollector collector;

	private final boolean byScore;

	private @Nullable LeafCollector segment;

	private Score score = new Score();

	/**
	 * Hits.
	 * @param byScore whether the best scores are collected
	 */
	BestHits(TopFieldCollector collector, boolean byScore) {
		this.collector = collector;
		this.byScore = byScore;
	}

	@Override
	public void open(LeafReaderContext context, Columns columns) throws IOException {
		this.score = new Score();
		this.segment = this.collector.getLeafCollector(context);
		this.segment.setScorer(this.score);
	}

	@Override
	public void add(int from, long[] found, float[] scores) throws IOException {
		LeafCollector collected = java.util.Objects.requireNonNull(this.segment);
		for (int i = 0; i < found.length; i++) {
			for (long rest = found[i]; rest != 0; rest &= rest - 1) {
				int place = (i << 6) + Long.numberOfTrailingZeros(rest);
				if (!this.byScore || scores[place] >= this.score.least) {
					this.score.value = scores[place];
					collected.collect(from + place);
				}
			}
		}
	}

	@Override
	public List<FieldDoc> hits() {
		return Arrays.stream(this.collector.topDocs().scoreDocs).map(FieldDoc.class::cast).toList();
	}

	private static final class Score extends Scorable {

		private float value;

		private float least;

		@Override
		public float score() {
			return this.value;
		}

		@Override
		public void setMinCompetitiveScore(float score) {
			this.least = score;
		}

	}

}
