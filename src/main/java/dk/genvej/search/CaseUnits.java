package dk.genvej.search;

import java.util.List;

import dk.genvej.cases.InnovationCase;
import dk.genvej.organisations.Organisation;
import dk.genvej.platform.Vocabulary;

/** Takes the texts of a case apart into units. */
final class CaseUnits {

	private final Documents documents;

	CaseUnits(Documents documents) {
		this.documents = documents;
	}

	/**
	 * The units of a case.
	 * @param extras what is searched beside it
	 */
	Units of(InnovationCase source, CaseExtras extras, Lineages lineages) {
		Units units = this.documents.units();
		units.add(Units.Kind.MAIN, ShownField.TITLE, source.title());
		source.topics().forEach((topic) -> units.add(Units.Kind.MAIN, ShownField.TOPICS, topic));
		source.needs().forEach((need) -> units.add(Units.Kind.MAIN, ShownField.NEEDS, need));
		extras.wordings().forEach((wording) -> units.add(Units.Kind.WORDING, ShownField.WORDINGS, wording));
		units.sentences(Units.Kind.MAIN, ShownField.SUMMARY, source.summary());
		units.sentences(Units.Kind.ASIDE, ShownField.BEFORE, source.before());
		units.sentences(Units.Kind.ASIDE, ShownField.AFTER, source.after());
		source.results().forEach((result) -> {
			units.add(Units.Kind.MAIN, ShownField.RESULTS, result.metric());
			units.add(Units.Kind.MAIN, result.note());
			add(units, result.period());
		});
		addTraits(units, source);
		addNames(units, source, lineages);
		extras.tools().forEach((tool) -> units.add(Units.Kind.NAME, List.of(tool.name()), Analysis.Kind.NAME));
		return units;
	}

	private void addTraits(Units units, InnovationCase source) {
		source.values().forEach((value) -> {
			this.documents.addTerm(units, Vocabulary.VALUE_OUTCOME, value.outcome());
			units.add(Units.Kind.ASIDE, value.note());
		});
		units.add(Units.Kind.ASIDE, source.originEvidence());
		this.documents.addTerm(units, Vocabulary.SECTOR, source.sector());
		this.documents.addTerm(units, Vocabulary.BRANCH, source.branch());
		source.innovationTypes().forEach((code) -> this.documents.addTerm(units, Vocabulary.INNOVATION_TYPE, code));
		source.partnerships().forEach((partner) -> {
			this.documents.addTerm(units, Vocabulary.PARTNER_TYPE, partner.partnerType());
			units.add(Units.Kind.ASIDE, partner.note());
		});
		source.links().forEach((link) -> add(units, link.label()));
		if (source.year() != null) {
			add(units, String.valueOf(source.year()));
		}
	}

	private void addNames(Units units, InnovationCase source, Lineages lineages) {
		CaseDocuments.parties(source).forEach((slug) -> {
			List<Organisation> line = lineages.of(slug);
			if (!line.isEmpty()) {
				units.add(ShownField.ORGANISATIONS, line.getFirst().name(), this.documents.names(line));
			}
		});
		source.reusedBy().forEach((reuse) -> {
			if (reuse.organisation() != null) {
				units.add(Units.Kind.NAME, this.documents.names(lineages.of(reuse.organisation())), Analysis.Kind.NAME);
			}
		});
		source.contacts().forEach((contact) -> {
			List<String> names = (contact.role() != null) ? List.of(contact.name(), contact.role())
					: List.of(contact.name());
			units.add(ShownField.CONTACTS, String.join(", ", names), names);
		});
	}

	private static void add(Units units, @org.jspecify.annotations.Nullable String text) {
		if (text != null) {
			units.add(Units.Kind.ASIDE, List.of(text), Analysis.Kind.DANISH);
		}
	}

}
