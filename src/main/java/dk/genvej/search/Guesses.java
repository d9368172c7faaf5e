package dk.genvej.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** What a word that the index does not know may have been meant to be. */
final class Guesses {

	private static final int MOST = 6;

	private static final int MOST_LOOKED_AT = 400;

	private static final int SHORTEST = 5;

	private static final int SHORTEST_FOR_TWO = 8;

	private static final int LONGEST = 30;

	private final IndexReader reader;

	private final String field;

	Guesses(IndexReader reader, String field) {
		this.reader = reader;
		this.field = field;
	}

	/**
	 * Words of the index within one or two typing errors of a folded word, the likeliest
	 * first.
	 */
	List<Guess> near(String folded) throws IOException {
		if (folded.length() < SHORTEST || folded.length() > LONGEST) {
			return List.of();
		}
		List<Guess> guesses = within(folded, 1);
		return (guesses.isEmpty() && folded.length() >= SHORTEST_FOR_TWO) ? within(folded, 2) : guesses;
	}

	// The first letter is taken to be right.
	private List<Guess> within(String folded, int errors) throws IOException {
		int first = Character.charCount(folded.codePointAt(0));
		Automaton automaton = new LevenshteinAutomata(folded.substring(first), true).toAutomaton(errors,
				Analysis.WORD + folded.substring(0, first));
		Terms terms = MultiTerms.getTerms(this.reader, this.field);
		if (automaton == null || terms == null) {
			return List.of();
		}
		TermsEnum found = new CompiledAutomaton(automaton).getTermsEnum(terms);
		return best(found, folded, errors);
	}

	/** Words of the index that begin with a folded word, the most frequent first. */
	List<Guess> beginning(String folded) throws IOException {
		Terms terms = MultiTerms.getTerms(this.reader, this.field);
		if (folded.length() < SHORTEST || terms == null) {
			return List.of();
		}
		String prefix = Analysis.WORD + folded;
		TermsEnum all = terms.iterator();
		List<Guess> guesses = new ArrayList<>();
		TermsEnum.SeekStatus status = all.seekCeil(new BytesRef(prefix));
		for (int i = 0; i < MOST_LOOKED_AT && status != TermsEnum.SeekStatus.END; i++) {
			String term = all.term().utf8ToString();
			if (!term.startsWith(prefix)) {
				break;
			}
			guesses.add(new Guess(term.substring(1), all.docFreq(), 0));
			if (all.next() == null) {
				break;
			}
		}
		return first(guesses);
	}

	private List<Guess> best(TermsEnum found, String folded, int errors) throws IOException {
		List<Guess> guesses = new ArrayList<>();
		for (BytesRef term = found.next(); term != null && guesses.size() < MOST_LOOKED_AT; term = found.next()) {
			String word = term.utf8ToString().substring(1);
			boolean numbers = word.chars().anyMatch(Character::isDigit);
			if (!numbers && !word.equals(folded)) {
				guesses.add(new Guess(word, found.docFreq(), errors));
			}
		}
		return first(guesses);
	}

	private static List<Guess> first(List<Guess> guesses) {
		guesses.sort(Comparator.comparingInt(Guess::documents).reversed().thenComparing(Guess::word));
		return guesses.subList(0, Math.min(MOST, guesses.size()));
	}

	/**
	 * A word that may have been meant.
	 *
	 * @param word the folded word
	 * @param documents in how many documents it stands
	 * @param errors how many typing errors away; 0 for a longer word with that beginning
	 */
	record Guess(String word, int documents, int errors) {
	}

}
