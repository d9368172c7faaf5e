package dk.genvej.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.genvej.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * Shows where a case matches: whole sentences, or as much of a long one as fits without
 * cutting a word, with the matching words marked and all else escaped for HTML. Of the
 * two languages the one that matches more is shown.
 */
final class Highlighter {

	private static final int MOST_FRAGMENTS = 2;

	private static final int LONGEST = 240;

	private static final String GAP = "…";

	private static final ShownField[] FIELDS = ShownField.values();

	private final Analysis analysis;

	private final Set<String> terms;

	private final long[] keys;

	/**
	 * Whether words match, by how they are analysed: the same stand in many sentences.
	 */
	private final Map<Analysis.Kind, Map<String, Boolean>> looked = new EnumMap<>(Analysis.Kind.class);

	Highlighter(Analysis analysis, Set<String> terms) {
		this.analysis = analysis;
		this.terms = terms;
		this.keys = terms.stream().mapToLong(UnitTable::key).toArray();
	}

	/** The fields of a case that match, in the order in which they are shown. */
	List<CaseSearchConnection.Highlight> highlights(UnitTable table, StoredCase stored) {
		int[] matches = matches(table);
		int[] sums = sums(table, matches);
		List<CaseSearchConnection.Highlight> found = new ArrayList<>();
		for (ShownField field : FIELDS) {
			int danish = sums[field.source(Language.DA)];
			int english = sums[field.source(Language.EN)];
			if (danish + english > 0) {
				Language language = (english > danish) ? Language.EN : Language.DA;
				List<Piece> best = best(table, matches, field, language, stored);
				if (!best.isEmpty()) {
					found.add(
							new CaseSearchConnection.Highlight(field.title(), best.stream().map(Piece::html).toList()));
				}
			}
		}
		return found;
	}

	// How many different terms stand in each unit.
	private int[] matches(UnitTable table) {
		int[] matches = new int[table.size()];
		int[] places = new int[table.size()];
		for (long key : this.keys) {
			int count = table.find(key, places);
			for (int i = 0; i < count; i++) {
				matches[places[i]]++;
			}
		}
		return matches;
	}

	// Of all units that are shown in one place.
	private static int[] sums(UnitTable table, int[] matches) {
		int[] sums = new int[FIELDS.length * Language.values().length];
		for (int i = 0; i < matches.length; i++) {
			if (matches[i] > 0 && table.source(i) != UnitTable.NOT_SHOWN) {
				sums[table.source(i)] += matches[i];
			}
		}
		return sums;
	}

	// The best units, in the order of the text.
	private List<Piece> best(UnitTable table, int[] matches, ShownField field, Language language, StoredCase stored) {
		int source = field.source(language);
		List<Integer> units = new ArrayList<>();
		for (int i = 0; i < matches.length; i++) {
			if (matches[i] > 0 && table.source(i) == source) {
				units.add(i);
			}
		}
		units.sort(Comparator.comparingInt((Integer unit) -> -matches[unit]));
		List<Piece> best = new ArrayList<>();
		for (int unit : units) {
			int start = table.start(unit);
			String text = stored.text(field, language).substring(start, start + table.length(unit)).strip();
			Piece piece = piece(text, start, field.analysed(language));
			// An organisation may match by a name that is not shown.
			if (piece != null) {
				best.add(piece);
			}
			if (best.size() == MOST_FRAGMENTS) {
				break;
			}
		}
		best.sort(Comparator.comparingInt(Piece::start));
		return best;
	}

	private @Nullable Piece piece(String sentence, int start, Analysis.Kind kind) {
		Map<String, Boolean> known = this.looked.computeIfAbsent(kind, (key) -> new HashMap<>());
		List<Word> words = Word.split(sentence);
		List<Word> matching = new ArrayList<>();
		for (Word word : words) {
			if (known.computeIfAbsent(word.text(), (key) -> matches(word, kind))) {
				matching.add(word);
			}
		}
		return matching.isEmpty() ? null : new Piece(html(sentence, words, matching), start);
	}

	private boolean matches(Word word, Analysis.Kind kind) {
		return !Collections.disjoint(this.analysis.terms(word, kind).keySet(), this.terms);
	}

	private static String html(String sentence, List<Word> words, List<Word> matching) {
		int from = 0;
		int to = sentence.length();
		if (sentence.length() > LONGEST) {
			int wanted = matching.getFirst().start() - LONGEST / 4;
			from = words.stream().mapToInt(Word::start).filter((start) -> start >= wanted).findFirst().orElse(0);
			int most = from + LONGEST;
			int least = from;
			to = (most >= sentence.length()) ? sentence.length()
					: words.stream()
						.filter((word) -> word.start() >= least)
						.mapToInt(Word::end)
						.filter((end) -> end <= most)
						.max()
						.orElse(sentence.length());
		}
		StringBuilder html = new StringBuilder();
		html.append((from > 0) ? GAP : "");
		int done = from;
		for (Word word : matching) {
			if (word.start() >= done && word.end() <= to) {
				escape(sentence, done, word.start(), html);
				html.append("<mark>");
				escape(sentence, word.start(), word.end(), html);
				html.append("</mark>");
				done = word.end();
			}
		}
		escape(sentence, done, to, html);
		return html.append((to < sentence.length()) ? GAP : "").toString();
	}

	private static void escape(String text, int from, int to, StringBuilder html) {
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			switch (c) {
				case '<' -> html.append("&lt;");
				case '>' -> html.append("&gt;");
				case '&' -> html.append("&amp;");
				case '"' -> html.append("&quot;");
				case '\'' -> html.append("&#39;");
				default -> html.append(c);
			}
		}
	}

	private record Piece(String html, int start) {
	}

}
