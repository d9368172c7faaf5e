package dk.genvej.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import dk.genvej.platform.Vocabularies;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The analysis, loaded once, and what is made by it: documents must be made anew when any
 * of it changes.
 */
@Component
class SearchLanguage {

	private static final int SHOWN_DIGITS = 16;

	private final Analysis analysis = new Analysis();

	private final Synonyms synonyms = new Synonyms(this.analysis);

	private volatile @Nullable Thesaurus thesaurus;

	private final Traits traits;

	private final Documents documents;

	SearchLanguage(Vocabularies vocabularies) {
		this.traits = new Traits(vocabularies);
		this.documents = new Documents(this.analysis, vocabularies);
	}

	Analysis analysis() {
		return this.analysis;
	}

	Synonyms synonyms() {
		return this.synonyms;
	}

	/** For words that nothing else knows: read when the first of them comes. */
	Thesaurus thesaurus() {
		Thesaurus read = this.thesaurus;
		return (read != null) ? read : readThesaurus();
	}

	private synchronized Thesaurus readThesaurus() {
		Thesaurus read = this.thesaurus;
		if (read == null) {
			read = new Thesaurus(this.analysis.danish());
			this.thesaurus = read;
		}
		return read;
	}

	/**
	 * Reads what takes long and no answer has needed so far, once nobody waits for it.
	 */
	@EventListener(ApplicationReadyEvent.class)
	void onReady() {
		Thread.ofVirtual().name("thesaurus").start(this::thesaurus);
	}

	Traits traits() {
		return this.traits;
	}

	Documents documents() {
		return this.documents;
	}

	/**
	 * Names everything that the documents depend on: an index of another fingerprint is
	 * of no use.
	 * @param graph name of the graph
	 */
	String fingerprint(String graph) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			add(digest, "documents " + Documents.VERSION);
			add(digest, "lucene " + Version.LATEST.major + "." + Version.LATEST.minor);
			add(digest, "graph " + graph);
			add(digest, this.traits.toString());
			for (String list : List.of("danish-words.txt", "danish-irregular.txt", "danish-overrides.txt",
					"compound-parts.txt", "compound-exceptions.txt", "stop-words-danish.txt", "stop-words-english.txt",
					"places.txt")) {
				add(digest, Lists.text(list));
			}
			return HexFormat.of().formatHex(digest.digest()).substring(0, SHOWN_DIGITS);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	private static void add(MessageDigest digest, String part) {
		digest.update(part.getBytes(StandardCharsets.UTF_8));
		digest.update((byte) 0);
	}

}
