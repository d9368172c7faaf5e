package dk.genvej.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * Shows where a case matches: whole sentences, or as much of a long one as fits without
 * cutting a word, with the matching words marked and all else escaped for HTML. Of the
 * two languages the one that matches more is shown.
 */
final class Highlighter {

	private static final List<String> FIELDS = List.of("title", "summary", "before", "after", "results", "needs",
			"wordings", "topics", "organisations", "contacts");

	private static final int MOST_FRAGMENTS = 2;

	private static final int LONGEST = 240;

	private static final String GAP = "…";

	private final Analysis analysis;

	private final Set<String> terms;

	Highlighter(Analysis analysis, Set<String> terms) {
		this.analysis = analysis;
		this.terms = terms;
	}

	/** The fields of a case that match, in the order in which they are shown. */
	List<CaseSearchConnection.Highlight> highlights(Document document) {
		List<CaseSearchConnection.Highlight> found = new ArrayList<>();
		if (this.terms.isEmpty()) {
			return found;
		}
		for (String field : FIELDS) {
			List<Piece> danish = pieces(document.get(Fields.TEXT + field + ".da"), kind(field, true));
			List<Piece> english = pieces(document.get(Fields.TEXT + field + ".en"), kind(field, false));
			List<Piece> better = (matches(english) > matches(danish)) ? english : danish;
			if (!better.isEmpty()) {
				found.add(new CaseSearchConnection.Highlight(field, best(better)));
			}
		}
		return found;
	}

	private static Analysis.Kind kind(String field, boolean danish) {
		return switch (field) {
			case "organisations" -> Analysis.Kind.NAME;
			case "contacts" -> Analysis.Kind.NAME;
			default -> danish ? Analysis.Kind.DANISH : Analysis.Kind.ENGLISH;
		};
	}

	private static int matches(List<Piece> pieces) {
		return pieces.stream().mapToInt(Piece::different).sum();
	}

	// The best pieces, in the order of the text.
	private static List<String> best(List<Piece> pieces) {
		return pieces.stream()
			.sorted(Comparator.comparingInt(Piece::different).thenComparingInt(Piece::matches).reversed())
			.limit(MOST_FRAGMENTS)
			.sorted(Comparator.comparingInt(Piece::start))
			.map(Piece::html)
			.toList();
	}

	private List<Piece> pieces(@Nullable String text, Analysis.Kind kind) {
		List<Piece> pieces = new ArrayList<>();
		if (text == null) {
			return pieces;
		}
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
		int offset = 0;
		for (String line : text.split("\n", -1)) {
			sentences.setText(line);
			int from = sentences.first();
			for (int to = sentences.next(); to != BreakIterator.DONE; from = to, to = sentences.next()) {
				Piece piece = piece(line.substring(from, to).strip(), offset + from, kind);
				if (piece != null) {
					pieces.add(piece);
				}
			}
			offset += line.length() + 1;
		}
		return pieces;
	}

	private @Nullable Piece piece(String sentence, int start, Analysis.Kind kind) {
		List<Word> words = Word.split(sentence);
		List<Word> matching = new ArrayList<>();
		Set<String> different = new java.util.HashSet<>();
		for (Word word : words) {
			for (String term : this.analysis.terms(word, kind).keySet()) {
				if (this.terms.contains(term)) {
					if (matching.isEmpty() || matching.getLast() != word) {
						matching.add(word);
					}
					different.add(term);
				}
			}
		}
		return matching.isEmpty() ? null
				: new Piece(html(sentence, words, matching), start, different.size(), matching.size());
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

	private record Piece(String html, int start, int different, int matches) {
	}

}
