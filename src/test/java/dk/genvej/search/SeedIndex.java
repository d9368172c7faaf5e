package dk.genvej.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;

import dk.genvej.cases.InnovationCase;
import dk.genvej.people.Person;
import dk.genvej.platform.Vocabularies;
import org.apache.lucene.store.ByteBuffersDirectory;

/** An index of the seed data in memory, with the searches over it. */
final class SeedIndex {

	private static final SeedIndex SHARED = new SeedIndex();

	private final SeedRecords records = new SeedRecords();

	private final SearchLanguage language = new SearchLanguage(new Vocabularies());

	private final LiveIndex index;

	private SeedIndex() {
		try {
			this.index = new LiveIndex(new ByteBuffersDirectory());
			fill();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The one of this JVM; nobody writes to it. */
	static SeedIndex shared() {
		return SHARED;
	}

	private void fill() throws IOException {
		CaseDocuments cases = new CaseDocuments(this.language.documents(), this.language.traits());
		PersonDocuments people = new PersonDocuments(this.language.documents());
		Map<String, InnovationCase> allCases = this.records.cases();
		Lineages lineages = new Lineages(this.records.organisations().keySet(), this.records::organisations);
		for (InnovationCase one : allCases.values()) {
			this.index.put("case:" + one.slug(), cases.of(one, this.records.extrasOf(one.slug()), lineages));
		}
		for (Person person : this.records.people().values()) {
			this.index.put("person:" + person.slug(), people.of(person, allCases, lineages));
		}
		for (var organisation : this.records.organisations().values()) {
			this.index.put("organisation:" + organisation.slug(), PersonDocuments.of(organisation));
		}
		for (var tool : this.records.tools().entrySet()) {
			this.index.put("tool:" + tool.getKey(),
					PersonDocuments.of(new PersonDocuments.Tool(tool.getKey(), tool.getValue())));
		}
		this.index.commit(1, Set.of());
	}

	SeedRecords records() {
		return this.records;
	}

	SearchLanguage language() {
		return this.language;
	}

	LiveIndex index() {
		return this.index;
	}

	CaseSearch caseSearch() {
		return new CaseSearch(() -> this.index, this.language);
	}

	ContactSearch contactSearch() {
		return new ContactSearch(() -> this.index, this.language);
	}

	Suggestions suggestions() {
		return new Suggestions(() -> this.index);
	}

	SimilarCases similarCases() {
		return new SimilarCases(() -> this.index, this.language);
	}

	/** Searches cases without a filter. */
	CaseSearchConnection search(String text) {
		return search(text, CaseFilter.NONE);
	}

	/** Searches cases. */
	CaseSearchConnection search(String text, CaseFilter filter) {
		return caseSearch().search(new CaseSearch.Request(text, filter, CaseSort.RELEVANCE, 10, null, true, true));
	}

}
