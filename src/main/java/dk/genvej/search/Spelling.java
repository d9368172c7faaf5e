package dk.genvej.search;

import java.io.IOException;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Writes a query as it may have been meant. */
final class Spelling {

	private final IndexReader reader;

	Spelling(IndexReader reader) {
		this.reader = reader;
	}

	/** The query with the words in it that were guessed; null when none was. */
	@Nullable String better(Question question) throws IOException {
		StringBuilder better = new StringBuilder();
		int done = 0;
		for (Concept concept : question.concepts()) {
			String guessed = concept.guessed();
			if (guessed != null) {
				better.append(question.text(), done, concept.word().start()).append(spelled(guessed));
				done = concept.word().end();
			}
		}
		if (done == 0) {
			return null;
		}
		return better.append(question.text().substring(done)).toString().strip();
	}

	// The spelling that most documents have; the folded word itself when it is none but
	// that.
	private String spelled(String folded) throws IOException {
		Terms terms = MultiTerms.getTerms(this.reader, Fields.SPELLING);
		String best = folded;
		if (terms == null) {
			return best;
		}
		String prefix = folded + Fields.SEPARATOR;
		TermsEnum all = terms.iterator();
		int most = 0;
		TermsEnum.SeekStatus status = all.seekCeil(new BytesRef(prefix));
		while (status != TermsEnum.SeekStatus.END) {
			String term = all.term().utf8ToString();
			if (!term.startsWith(prefix)) {
				break;
			}
			if (all.docFreq() > most) {
				most = all.docFreq();
				best = term.substring(prefix.length());
			}
			status = (all.next() != null) ? TermsEnum.SeekStatus.FOUND : TermsEnum.SeekStatus.END;
		}
		return best;
	}

}
