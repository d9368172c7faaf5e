package dk.genvej.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import dk.genvej.platform.Text;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of text of a case that say one thing each: a title, a topic, a need, a
 * sentence, a name. All terms of a unit have one position in the index, so that a term's
 * positions tell the units that it stands in.
 */
final class Units {

	/** What a unit is. */
	enum Kind {

		/** Of the case itself: title, topic, need, sentence of the summary, result. */
		MAIN,
		/** Names of organisations and people. */
		NAME,
		/** Sentences about before and after, notes and labels. */
		ASIDE,
		/** Other wordings of what the case is about. */
		WORDING

	}

	private static final int KIND_SHIFT = 20;

	private static final FieldType TYPE = new FieldType();
	static {
		TYPE.setTokenized(true);
		TYPE.setOmitNorms(true);
		TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
		TYPE.freeze();
	}

	private final Analysis analysis;

	private final Map<Integer, Set<String>> units = new TreeMap<>();

	Units(Analysis analysis) {
		this.analysis = analysis;
	}

	/** What the unit at a position is. */
	static Kind kind(int position) {
		return Kind.values()[position >> KIND_SHIFT];
	}

	/** Adds a text as one unit in each language; nothing for null. */
	void add(Kind kind, @Nullable Text text) {
		if (text != null) {
			add(kind, List.of(text.da()), Analysis.Kind.DANISH);
			add(kind, List.of(text.en()), Analysis.Kind.ENGLISH);
		}
	}

	/** Adds each sentence of a text as a unit; nothing for null. */
	void sentences(Kind kind, @Nullable Text text) {
		if (text != null) {
			for (String sentence : text.da().split("(?<=[.!?])\\s+|\\n")) {
				add(kind, List.of(sentence), Analysis.Kind.DANISH);
			}
			for (String sentence : text.en().split("(?<=[.!?])\\s+|\\n")) {
				add(kind, List.of(sentence), Analysis.Kind.ENGLISH);
			}
		}
	}

	/** Adds texts that are one unit together. */
	void add(Kind kind, List<String> texts, Analysis.Kind language) {
		Set<String> terms = new LinkedHashSet<>();
		for (String text : texts) {
			Word.split(text).forEach((word) -> terms.addAll(this.analysis.terms(word, language).keySet()));
		}
		if (!terms.isEmpty()) {
			this.units.put(kind.ordinal() << KIND_SHIFT | this.units.size(), terms);
		}
	}

	/** The field with all units. */
	Field field() {
		List<Map.Entry<String, Integer>> terms = new ArrayList<>();
		this.units.forEach((position, unit) -> unit.forEach((term) -> terms.add(Map.entry(term, position))));
		return new Field(Fields.UNITS, new Stream(terms), TYPE);
	}

	private static final class Stream extends TokenStream {

		private final CharTermAttribute text = addAttribute(CharTermAttribute.class);

		private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

		private final List<Map.Entry<String, Integer>> terms;

		private int next;

		private int position = -1;

		Stream(List<Map.Entry<String, Integer>> terms) {
			this.terms = terms;
		}

		@Override
		public boolean incrementToken() {
			if (this.next == this.terms.size()) {
				return false;
			}
			clearAttributes();
			Map.Entry<String, Integer> term = this.terms.get(this.next++);
			this.text.append(term.getKey());
			this.increment.setPositionIncrement(term.getValue() - this.position);
			this.position = term.getValue();
			return true;
		}

	}

}
