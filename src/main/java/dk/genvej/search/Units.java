package dk.genvej.search;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import dk.genvej.platform.Language;
import dk.genvej.platform.Text;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of text of a case that say one thing each: a title, a topic, a need, a
 * sentence, a name. The document keeps which terms stand in which unit, and the texts
 * that are shown; {@link UnitTable} reads it back.
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

	private static final String BETWEEN = "\n";

	private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?])\\s+|\\n");

	private final Analysis analysis;

	private final List<Unit> units = new ArrayList<>();

	private final Map<ShownField, StringBuilder[]> texts = new EnumMap<>(ShownField.class);

	Units(Analysis analysis) {
		this.analysis = analysis;
	}

	/** Adds a text as one unit in each language; nothing for null. */
	void add(Kind kind, @Nullable Text text) {
		if (text != null) {
			add(kind, List.of(text.da()), Analysis.Kind.DANISH);
			add(kind, List.of(text.en()), Analysis.Kind.ENGLISH);
		}
	}

	/** Adds texts that are one unit together. */
	void add(Kind kind, List<String> texts, Analysis.Kind language) {
		add(kind, texts, language, UnitTable.NOT_SHOWN, 0, 0);
	}

	/** Adds a text that is shown, as one unit in each language; nothing for null. */
	void add(Kind kind, ShownField field, @Nullable Text text) {
		if (text != null) {
			int danish = show(field, Language.DA, text.da());
			add(kind, List.of(text.da()), Analysis.Kind.DANISH, field.source(Language.DA), danish, text.da().length());
			int english = show(field, Language.EN, text.en());
			add(kind, List.of(text.en()), Analysis.Kind.ENGLISH, field.source(Language.EN), english,
					text.en().length());
		}
	}

	/**
	 * Adds names that are one unit together.
	 * @param shown what is shown of them, the same in both languages
	 */
	void add(ShownField field, String shown, List<String> names) {
		int start = show(field, Language.DA, shown);
		add(Kind.NAME, names, Analysis.Kind.NAME, field.source(Language.DA), start, shown.length());
	}

	/** Adds each sentence of a text that is shown as a unit; nothing for null. */
	void sentences(Kind kind, ShownField field, @Nullable Text text) {
		if (text != null) {
			sentences(kind, field, Language.DA, Analysis.Kind.DANISH, text.da());
			sentences(kind, field, Language.EN, Analysis.Kind.ENGLISH, text.en());
		}
	}

	private void sentences(Kind kind, ShownField field, Language language, Analysis.Kind analysed, String text) {
		int start = show(field, language, text);
		int from = 0;
		for (String sentence : SENTENCES.split(text)) {
			from = text.indexOf(sentence, from);
			add(kind, List.of(sentence), analysed, field.source(language), start + from, sentence.length());
			from += sentence.length();
		}
	}

	private void add(Kind kind, List<String> texts, Analysis.Kind language, int source, int start, int length) {
		Set<String> terms = new LinkedHashSet<>();
		for (String text : texts) {
			Word.split(text).forEach((word) -> terms.addAll(this.analysis.terms(word, language).keySet()));
		}
		if (!terms.isEmpty()) {
			this.units.add(new Unit(kind, source, start, length, terms));
		}
	}

	// Where the text begins among the shown ones of its field.
	private int show(ShownField field, Language language, String text) {
		StringBuilder[] both = this.texts.computeIfAbsent(field, (key) -> new StringBuilder[Language.values().length]);
		StringBuilder all = both[language.ordinal()];
		if (all == null) {
			all = new StringBuilder();
			both[language.ordinal()] = all;
		}
		else {
			all.append(BETWEEN);
		}
		int start = all.length();
		all.append(text);
		return start;
	}

	/** Adds the units, and the texts that are shown, to a document. */
	void addTo(Document document) {
		document.add(new BinaryDocValuesField(Fields.UNITS, new BytesRef(table())));
		this.texts.forEach((field, both) -> {
			for (Language language : Language.values()) {
				if (both[language.ordinal()] != null) {
					document.add(new StoredField(field.stored(language), both[language.ordinal()].toString()));
				}
			}
		});
	}

	private byte[] table() {
		Map<Long, List<Integer>> places = new TreeMap<>();
		for (int i = 0; i < this.units.size(); i++) {
			for (String term : this.units.get(i).terms()) {
				places.computeIfAbsent(UnitTable.key(term), (key) -> new ArrayList<>()).add(i);
			}
		}
		// Most terms of a word stand where its other terms do.
		Map<List<Integer>, Integer> begins = new LinkedHashMap<>();
		int size = 0;
		List<Long> terms = new ArrayList<>();
		for (Map.Entry<Long, List<Integer>> place : places.entrySet()) {
			Integer begin = begins.putIfAbsent(place.getValue(), size);
			terms.add(UnitTable.term(place.getKey(), (begin != null) ? begin : size));
			size += (begin != null) ? 0 : 1 + place.getValue().size();
		}
		ByteBuffer table = ByteBuffer.allocate(
				UnitTable.HEAD + UnitTable.UNIT * this.units.size() + Long.BYTES * terms.size() + Short.BYTES * size);
		table.putInt(this.units.size()).putInt(terms.size());
		this.units.forEach((unit) -> unit.write(table));
		terms.forEach(table::putLong);
		begins.keySet().forEach((list) -> {
			table.putShort((short) list.size());
			list.forEach((unit) -> table.putShort((short) (int) unit));
		});
		return table.array();
	}

	private record Unit(Kind kind, int source, int start, int length, Set<String> terms) {

		void write(ByteBuffer table) {
			table.put((byte) this.kind.ordinal()).put((byte) this.source).putInt(this.start).putInt(this.length);
		}

	}

}
