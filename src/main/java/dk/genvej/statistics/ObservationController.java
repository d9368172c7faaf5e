package dk.genvej.statistics;

import java.util.List;

import dk.genvej.platform.Term;
import dk.genvej.platform.Vocabularies;
import dk.genvej.platform.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers for the fields of an observation: codes become terms, keys become things. */
@Controller
class ObservationController {

	private final Statistics statistics;

	private final Vocabularies vocabularies;

	ObservationController(Statistics statistics, Vocabularies vocabularies) {
		this.statistics = statistics;
		this.vocabularies = vocabularies;
	}

	@SchemaMapping
	Indicator indicator(Observation source) {
		return this.statistics.barometer().indicatorOf(source);
	}

	@SchemaMapping
	@Nullable Edition edition(Observation source) {
		String edition = source.edition();
		return (edition != null) ? this.statistics.barometer().edition(edition).orElse(null) : null;
	}

	@SchemaMapping
	@Nullable Term sector(Observation source) {
		return this.vocabularies.getIfPresent(Vocabulary.SECTOR, source.sector());
	}

	@SchemaMapping
	@Nullable Term branch(Observation source) {
		return this.vocabularies.getIfPresent(Vocabulary.BRANCH, source.branch());
	}

	@SchemaMapping
	@Nullable Term partnerType(Observation source) {
		return this.vocabularies.getIfPresent(Vocabulary.PARTNER_TYPE, source.partnerType());
	}

	@SchemaMapping
	@Nullable Term coPartnerType(Observation source) {
		return this.vocabularies.getIfPresent(Vocabulary.PARTNER_TYPE, source.coPartnerType());
	}

	@SchemaMapping
	@Nullable Term valueOutcome(Observation source) {
		return this.vocabularies.getIfPresent(Vocabulary.VALUE_OUTCOME, source.valueOutcome());
	}

	@SchemaMapping
	@Nullable Term innovationType(Observation source) {
		return this.vocabularies.getIfPresent(Vocabulary.INNOVATION_TYPE, source.innovationType());
	}

	@SchemaMapping
	@Nullable Term factor(Observation source) {
		return this.vocabularies.getIfPresent(Vocabulary.FACTOR, source.factor());
	}

	@SchemaMapping
	List<Observation> conflictsWith(Observation source) {
		return this.statistics.barometer().ofKeys(source.conflicts());
	}

}
