package dk.genvej.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

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

	private final Analysis analysis;

	private final Set<String> terms;

	private final long[] keys;

	private final Map<Looked, Boolean> looked = new HashMap<>();

	Highlighter(Analysis analysis, Set<String> terms) {
		this.analysis = analysis;
		this.terms = terms;
		this.keys = terms.stream().mapToLong(UnitTable::key).toArray();
	}

	/** The fields of a case that match, in the order in which they are shown. */
	List<CaseSearchConnection.Highlight> highlights(UnitTable table, StoredCase stored) {
		int[] matches = matches(table);
		List<CaseSearchConnection.Highlight> found = new ArrayList<>();
		for (ShownField field : ShownField.values()) {
			Language language = (sum(table, matches, field.source(Language.EN)) > sum(table, matches,
					field.source(Language.DA))) ? Language.EN : Language.DA;
			List<Piece> best = best(table, matches, field, language, stored);
			if (!best.isEmpty()) {
				found.add(new CaseSearchConnection.Highlight(field.title(), best.stream().map(Piece::html).toList()));
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

	private static int sum(UnitTable table, int[] matches, int source) {
		int sum = 0;
		for (int i = 0; i < matches.length; i++) {
			sum += (matches[i] > 0 && table.source(i) == source) ? matches[i] : 0;
		}
		return sum;
	}

	// The best units, in the order of the text.
	private List<Piece> best(UnitTable table, int[] matches, ShownField field, Language language, StoredCase stored) {
		int source = field.source(language);
		List<Integer> units = IntStream.range(0, matches.length)
			.filter((unit) -> matches[unit] > 0 && table.source(unit) == source)
			.boxed()
			.sorted(Comparator.comparing((Integer unit) -> -matches[unit]))
			.toList();
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
		List<Word> words = Word.split(sentence);
		List<Word> matching = words.stream().filter((word) -> matches(word, kind)).toList();
		return matching.isEmpty() ? null : new Piece(html(sentence, words, matching), start);
	}

	// The same words stand in many sentences.
	private boolean matches(Word word, Analysis.Kind kind) {
		return this.looked.computeIfAbsent(new Looked(word.text(), kind),
				(key) -> !Collections.disjoint(this.analysis.terms(word, kind).keySet(), this.terms));
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

	private record Looked(String word, Analysis.Kind kind) {
	}

	private record Piece(String html, int start) {
	}

}
