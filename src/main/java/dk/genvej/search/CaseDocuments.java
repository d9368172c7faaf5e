package dk.genvej.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dk.genvej.cases.InnovationCase;
import dk.genvej.organisations.Organisation;
import dk.genvej.platform.Text;
import dk.genvej.platform.Vocabulary;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;

/** Makes the document of a case. */
final class CaseDocuments {

	private static final FieldType TOPIC = new FieldType();
	static {
		TOPIC.setTokenized(false);
		TOPIC.setOmitNorms(true);
		TOPIC.setIndexOptions(IndexOptions.DOCS);
		TOPIC.freeze();
	}

	private final Documents documents;

	private final Traits traits;

	private final CaseUnits units;

	CaseDocuments(Documents documents, Traits traits) {
		this.documents = documents;
		this.units = new CaseUnits(documents);
		this.traits = traits;
	}

	/** Slugs of the organisations that a case names. */
	static Set<String> organisations(InnovationCase source) {
		Set<String> slugs = parties(source);
		source.contacts().forEach((contact) -> addIfPresent(slugs, contact.organisation()));
		source.reuses().forEach((reuse) -> addIfPresent(slugs, reuse.organisation()));
		source.reusedBy().forEach((reuse) -> addIfPresent(slugs, reuse.organisation()));
		return slugs;
	}

	/** Slugs of the organisations that lead or take part. */
	static Set<String> parties(InnovationCase source) {
		Set<String> slugs = new LinkedHashSet<>(source.leadOrganisations());
		source.partnerships().forEach((partner) -> addIfPresent(slugs, partner.organisation()));
		return slugs;
	}

	private static void addIfPresent(Set<String> slugs, @org.jspecify.annotations.Nullable String slug) {
		if (slug != null) {
			slugs.add(slug);
		}
	}

	/**
	 * The document of a case.
	 * @param extras what is searched beside it
	 */
	Document of(InnovationCase source, CaseExtras extras, Lineages lineages) {
		Document document = Documents.of(Documents.CASE, source.slug());
		Set<String> parties = parties(source);
		long bits = this.traits.of(source, lineages.regions(parties));
		document.add(new org.apache.lucene.document.NumericDocValuesField(Fields.TRAITS, bits));
		document.add(new StoredField(Fields.TRAITS, bits));
		Documents.number(document, Fields.YEAR, source.year());
		Documents.number(document, Fields.REUSE, source.reuseCount());
		Documents.keywords(document, Fields.ORGANISATION, lineages.slugs(parties));
		parties.forEach((slug) -> document.add(new StringField(Fields.PARTIES, slug, Field.Store.YES)));
		Documents.keywords(document, Fields.KIND, List.of(source.kind()));
		Documents.keywords(document, Fields.HAS_CONTACT, List.of(String.valueOf(!source.contacts().isEmpty())));
		Documents.keywords(document, Fields.HAS_RESULTS, List.of(String.valueOf(!source.results().isEmpty())));
		addUses(document, source, extras, lineages);
		addWords(document, source, extras, lineages);
		addTopics(document, source);
		Whole.keep(document, source);
		Documents.suggest(document, source.title().da(), List.of(source.title().da(), source.title().en()));
		return document;
	}

	private static void addUses(Document document, InnovationCase source, CaseExtras extras, Lineages lineages) {
		Set<String> uses = new LinkedHashSet<>();
		lineages.slugs(organisations(source)).forEach((slug) -> uses.add(Documents.key(Documents.ORGANISATION, slug)));
		source.contacts().forEach((contact) -> uses.add(Documents.key(Documents.PERSON, contact.person())));
		extras.tools().forEach((tool) -> uses.add(Documents.key(Documents.TOOL, tool.slug())));
		Documents.keywords(document, Fields.USES, uses);
	}

	private void addWords(Document document, InnovationCase source, CaseExtras extras, Lineages lineages) {
		TermBag bag = this.documents.bag();
		bag.add(source.title(), Weights.TITLE);
		source.topics().forEach((topic) -> bag.add(topic, Weights.TOPICS));
		source.needs().forEach((need) -> bag.add(need, Weights.NEEDS));
		extras.wordings().forEach((wording) -> bag.add(wording, Weights.WORDINGS));
		bag.add(source.summary(), Weights.SUMMARY);
		bag.add(source.before(), Weights.BODY);
		bag.add(source.after(), Weights.BODY);
		source.results().forEach((result) -> {
			bag.add(result.metric(), Weights.RESULTS);
			bag.add(result.note(), Weights.NOTES);
			bag.add(result.period(), Analysis.Kind.DANISH, Weights.NOTES);
		});
		source.values().forEach((value) -> {
			this.documents.addTerm(bag, Vocabulary.VALUE_OUTCOME, value.outcome(), Weights.LABELS);
			bag.add(value.note(), Weights.NOTES);
		});
		bag.add(source.originEvidence(), Weights.NOTES);
		addTraits(bag, source);
		addNames(bag, source, lineages);
		extras.tools().forEach((tool) -> bag.add(tool.name(), Analysis.Kind.NAME, Weights.SUMMARY));
		if (source.year() != null) {
			bag.add(String.valueOf(source.year()), Analysis.Kind.PERSON, Weights.SUMMARY);
		}
		document.add(bag.field(Fields.CASE_WORDS));
		this.units.of(source, extras, lineages).addTo(document);
		bag.spellings().forEach((spelling) -> document.add(new StringField(Fields.SPELLING, spelling, Field.Store.NO)));
	}

	private void addTraits(TermBag bag, InnovationCase source) {
		this.documents.addTerm(bag, Vocabulary.SECTOR, source.sector(), Weights.LABELS);
		this.documents.addTerm(bag, Vocabulary.BRANCH, source.branch(), Weights.LABELS);
		source.innovationTypes()
			.forEach((code) -> this.documents.addTerm(bag, Vocabulary.INNOVATION_TYPE, code, Weights.LABELS));
		source.partnerships().forEach((partner) -> {
			this.documents.addTerm(bag, Vocabulary.PARTNER_TYPE, partner.partnerType(), Weights.LABELS);
			bag.add(partner.note(), Weights.NOTES);
		});
	}

	private void addNames(TermBag bag, InnovationCase source, Lineages lineages) {
		Set<String> parties = parties(source);
		Set<String> named = new LinkedHashSet<>();
		for (String slug : parties) {
			List<Organisation> line = lineages.of(slug);
			int own = source.leadOrganisations().contains(slug) ? Weights.ORGANISATIONS : Weights.PARENTS;
			// What several parties belong to counts once.
			this.documents.addOrganisation(bag, line.stream().filter((one) -> named.add(one.slug())).toList(), own,
					Weights.PARENTS);
		}
		source.contacts().forEach((contact) -> {
			bag.add(contact.name(), Analysis.Kind.PERSON, Weights.CONTACTS);
			bag.add(contact.role(), Analysis.Kind.DANISH, Weights.ROLES);
		});
		source.reusedBy().forEach((reuse) -> {
			if (reuse.organisation() != null) {
				this.documents.addOrganisation(bag, lineages.of(reuse.organisation()), Weights.NOTES, Weights.LABELS);
			}
		});
		source.links().forEach((link) -> bag.add(link.label(), Analysis.Kind.DANISH, Weights.NOTES));
	}

	// A topic is found from each of its words: the rest from there on, then the topic.
	private static void addTopics(Document document, InnovationCase source) {
		Set<String> terms = new LinkedHashSet<>();
		for (Text topic : source.topics()) {
			for (String name : List.of(topic.da(), topic.en())) {
				for (Word word : Word.split(name)) {
					terms.add(Folding.fold(name.substring(word.start())) + Fields.SEPARATOR + name);
				}
			}
		}
		terms.forEach((term) -> document.add(new Field(Fields.TOPICS, term, TOPIC)));
	}

}
