package dk.genvej.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dk.genvej.cases.InnovationCase;
import dk.genvej.organisations.Organisation;
import dk.genvej.people.Person;
import dk.genvej.platform.Identified;
import dk.genvej.platform.Vocabulary;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;

/** Makes the documents of people, organisations and tools. */
final class PersonDocuments {

	private final Documents documents;

	PersonDocuments(Documents documents) {
		this.documents = documents;
	}

	/** Slugs of the organisations that a person is known from. */
	static Set<String> organisations(Person person, Map<String, InnovationCase> cases) {
		Set<String> slugs = new LinkedHashSet<>();
		person.positions().stream().map(Person.Position::organisation).filter(Objects::nonNull).forEach(slugs::add);
		contacts(person, cases).stream()
			.map(InnovationCase.Contact::organisation)
			.filter(Objects::nonNull)
			.forEach(slugs::add);
		return slugs;
	}

	private static List<InnovationCase.Contact> contacts(Person person, Map<String, InnovationCase> cases) {
		return person.contactFor()
			.stream()
			.map(cases::get)
			.filter(Objects::nonNull)
			.flatMap((one) -> one.contacts().stream())
			.filter((contact) -> contact.person().equals(person.slug()))
			.toList();
	}

	/** Whether a person may be found: not when the consent was taken back. */
	static boolean isFindable(Person person) {
		return person.consent() == null || !"WITHDRAWN".equals(person.consent().status());
	}

	/**
	 * The document of a person.
	 * @param cases the cases one may call the person about
	 */
	Document of(Person person, Map<String, InnovationCase> cases, Lineages lineages) {
		Document document = Documents.of(Documents.PERSON, person.slug());
		Set<String> organisations = organisations(person, cases);
		List<InnovationCase> told = person.contactFor().stream().map(cases::get).filter(Objects::nonNull).toList();
		Documents.keywords(document, Fields.ORGANISATION, lineages.slugs(organisations));
		Documents.keywords(document, Fields.KIND, told.stream().map(InnovationCase::kind).distinct().toList());
		Set<String> partnerTypes = new LinkedHashSet<>(person.adviceOn());
		told.forEach((one) -> one.partnerships().forEach((partner) -> partnerTypes.add(partner.partnerType())));
		Documents.keywords(document, Fields.PARTNER_TYPE, partnerTypes);
		Documents.keywords(document, Fields.HAS_CONTACT,
				List.of(String.valueOf(person.phone() != null || person.email() != null)));
		addUses(document, person, organisations, lineages);
		addWords(document, person, told, organisations, lineages);
		Documents.suggest(document, person.name(), names(person));
		return document;
	}

	private static List<String> names(Person person) {
		List<String> names = new java.util.ArrayList<>(person.aliases());
		names.add(person.name());
		return names;
	}

	private static void addUses(Document document, Person person, Set<String> organisations, Lineages lineages) {
		Set<String> uses = new LinkedHashSet<>();
		lineages.slugs(organisations).forEach((slug) -> uses.add(Documents.key(Documents.ORGANISATION, slug)));
		person.contactFor().forEach((slug) -> uses.add(Documents.key(Documents.CASE, slug)));
		Documents.keywords(document, Fields.USES, uses);
	}

	private void addWords(Document document, Person person, List<InnovationCase> told, Set<String> organisations,
			Lineages lineages) {
		TermBag bag = this.documents.bag();
		bag.add(person.name(), Analysis.Kind.PERSON, Weights.NAME);
		person.aliases().forEach((alias) -> bag.add(alias, Analysis.Kind.PERSON, Weights.NAME));
		person.positions().forEach((position) -> bag.add(position.title(), Analysis.Kind.DANISH, Weights.POSITIONS));
		contacts(person, byslug(told))
			.forEach((contact) -> bag.add(contact.role(), Analysis.Kind.DANISH, Weights.POSITIONS));
		organisations.forEach((slug) -> this.documents.addOrganisation(bag, lineages.of(slug), Weights.WORKPLACES,
				Weights.WORKPLACES));
		told.forEach((one) -> {
			bag.add(one.title(), Weights.CASES);
			one.topics().forEach((topic) -> bag.add(topic, Weights.CASES));
			bag.add(one.summary(), Weights.LABELS);
		});
		person.adviceOn().forEach((code) -> this.documents.addTerm(bag, Vocabulary.PARTNER_TYPE, code, Weights.CASES));
		document.add(bag.field(Fields.PERSON_WORDS));
		bag.spellings().forEach((spelling) -> document.add(new StringField(Fields.SPELLING, spelling, Field.Store.NO)));
	}

	private static Map<String, InnovationCase> byslug(List<InnovationCase> cases) {
		Map<String, InnovationCase> found = new java.util.LinkedHashMap<>();
		cases.forEach((one) -> found.put(one.slug(), one));
		return found;
	}

	/** The document of an organisation: for suggestions, and to be told whole. */
	static Document of(Organisation organisation) {
		Document document = Documents.of(Documents.ORGANISATION, organisation.slug());
		List<String> names = new java.util.ArrayList<>(organisation.aliases());
		names.add(organisation.name());
		if (organisation.nameEn() != null) {
			names.add(organisation.nameEn());
		}
		Documents.suggest(document, organisation.name(), names);
		StoredOrganisations.keep(document, organisation);
		return document;
	}

	/** The document of a tool, for suggestions. */
	static Document of(Tool tool) {
		Document document = Documents.of(Documents.TOOL, tool.slug());
		Documents.suggest(document, tool.name(), List.of(tool.name()));
		return document;
	}

	/**
	 * A tool or guide, as far as search needs it.
	 *
	 * @param slug slug
	 * @param name name
	 */
	record Tool(String slug, String name) implements Identified {
	}

}
