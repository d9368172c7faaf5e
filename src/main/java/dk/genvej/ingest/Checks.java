package dk.genvej.ingest;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The rules of a run: what can be told of an entry alone is told when it comes, what
 * needs the others when all have come. Keeps of an entry only what that takes, so that a
 * run may be larger than the memory.
 */
final class Checks {

	private final Surroundings all;

	private final Problems problems;

	private final Map<String, Seen> seen = new HashMap<>();

	private final ReferenceCheck references;

	private final VocabularyCheck vocabularies = new VocabularyCheck();

	private final FactCheck facts = new FactCheck();

	private final KinshipCheck kinship = new KinshipCheck();

	private final DuplicateCheck duplicates = new DuplicateCheck();

	private final CellCheck cells;

	private final Map<String, Problem> withoutContact = new LinkedHashMap<>();

	/**
	 * Prepares the checks of a run.
	 * @param around what is there; takes over what the run brings
	 * @param problems takes what is found
	 */
	Checks(Surroundings around, Problems problems) {
		this.all = around;
		this.problems = problems;
		this.references = new ReferenceCheck(around);
		this.cells = new CellCheck(around.numbers());
	}

	/**
	 * Checks an entry.
	 * @return whether it is the first of its name; false for one that is to be left out
	 */
	boolean take(Entry entry) {
		if (!announce(entry)) {
			return false;
		}
		this.all.add(entry);
		this.references.check(entry);
		this.problems.addAll(this.vocabularies.check(entry));
		this.problems.addAll(this.facts.check(entry));
		this.problems.addAll(this.duplicates.check(entry));
		this.kinship.take(entry);
		this.cells.take(entry);
		if (FactCheck.needsContact(entry)) {
			this.withoutContact.put(entry.key(),
					entry.error("/contacts", "a CASE names a contact, or says under `noContact` why it has none"));
		}
		return true;
	}

	/** Remembers an entry that is refused, so that others may refer to it. */
	void refused(Entry entry) {
		if (!entry.key().isEmpty() && announce(entry)) {
			this.all.add(entry.kind(), entry.key());
		}
	}

	/** Checks what needs all entries. */
	void finish() {
		this.references.finish(this.problems);
		this.kinship.finish(this.all, this.problems);
		this.cells.finish(this.problems);
		this.withoutContact.forEach((slug, problem) -> {
			if (!this.all.hasContact(slug)) {
				this.problems.add(problem);
			}
		});
	}

	private boolean announce(Entry entry) {
		Seen here = new Seen(entry.file().name(), Fingerprint.of(entry.content()));
		Seen twin = this.seen.putIfAbsent(entry.id(), here);
		if (twin == null) {
			return true;
		}
		// A person who is the contact of several cases stands in several rows of a table.
		if (!(entry.kind() == EntryKind.PERSON && twin.hash().equals(here.hash()))) {
			this.problems.add(entry.error("/" + entry.kind().keyField(),
					"`" + entry.key() + "` stands in " + twin.file() + " already"));
		}
		return false;
	}

	private record Seen(String file, String hash) {
	}

}
