package dk.genvej.search;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;

import dk.genvej.platform.Text;

/**
 * The terms of a document with their weights, gathered over its fields: a word of the
 * title counts as often as its weight says. That makes BM25 one formula over weighted
 * fields with one length, and one field to search.
 */
final class TermBag {

	private static final FieldType TYPE = new FieldType();
	static {
		TYPE.setTokenized(true);
		TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
		TYPE.freeze();
	}

	private final Analysis analysis;

	private final Map<String, Float> terms = new HashMap<>();

	/** Surface forms that differ from their folded form. */
	private final java.util.Set<String> spellings = new java.util.HashSet<>();

	TermBag(Analysis analysis) {
		this.analysis = analysis;
	}

	/** Adds a text in both languages; nothing for null. */
	void add(@Nullable Text text, int weight) {
		if (text != null) {
			add(text.da(), Analysis.Kind.DANISH, weight);
			add(text.en(), Analysis.Kind.ENGLISH, weight);
		}
	}

	/** Adds a text; nothing for null. */
	void add(@Nullable String text, Analysis.Kind kind, int weight) {
		if (text == null) {
			return;
		}
		for (Word word : Word.split(text)) {
			this.analysis.terms(word, kind)
				.forEach((term, share) -> this.terms.merge(term, share * weight, Float::sum));
			String lower = word.joined().toLowerCase(java.util.Locale.ROOT);
			String folded = Folding.fold(lower);
			if (!lower.equals(folded)) {
				this.spellings.add(folded + Fields.SEPARATOR + lower);
			}
		}
	}

	/** Spellings with the folded form in front. */
	java.util.Set<String> spellings() {
		return this.spellings;
	}

	/** The field with all terms. */
	Field field(String name) {
		return new Field(name, new Stream(this.terms.entrySet().iterator()), TYPE);
	}

	private static final class Stream extends TokenStream {

		private final CharTermAttribute text = addAttribute(CharTermAttribute.class);

		private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);

		private final Iterator<Map.Entry<String, Float>> rest;

		Stream(Iterator<Map.Entry<String, Float>> rest) {
			this.rest = rest;
		}

		@Override
		public boolean incrementToken() {
			if (!this.rest.hasNext()) {
				return false;
			}
			clearAttributes();
			Map.Entry<String, Float> next = this.rest.next();
			this.text.append(next.getKey());
			this.frequency.setTermFrequency(Math.max(1, Math.round(next.getValue())));
			return true;
		}

	}

}
