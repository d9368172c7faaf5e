package dk.genvej.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dk.genvej.platform.Text;
import dk.genvej.platform.Term;
import dk.genvej.platform.Vocabularies;
import dk.genvej.platform.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names of dimensions, codes, units and populations. */
@Component
class Labels {

	/**
	 * Code of what a number is not told apart by, as statistical offices write totals.
	 */
	static final String TOTAL = "_T";

	private static final Text NOT_TOLD_APART = new Text("Alle, ikke opdelt", "All, not told apart");

	private final Vocabularies vocabularies;

	Labels(Vocabularies vocabularies) {
		this.vocabularies = vocabularies;
	}

	/** Name of a code in a dimension; {@link #TOTAL} and null are the whole. */
	Text of(Barometer barometer, Dimension dimension, @Nullable String code) {
		if (code == null || code.equals(TOTAL)) {
			return NOT_TOLD_APART;
		}
		Optional<Vocabulary> vocabulary = dimension.vocabulary();
		if (vocabulary.isPresent()) {
			return this.vocabularies.get(vocabulary.get(), code).label();
		}
		return barometer.edition(code).map(Edition::label).orElse(new Text(code, code));
	}

	/** Name of a population; null where the source does not tell. */
	@Nullable Text population(@Nullable String code) {
		return (code != null)
				? this.vocabularies.get(Vocabulary.POPULATION, code.toUpperCase(Locale.ROOT).replace('-', '_')).label()
				: null;
	}

	/** Name of a unit. */
	Text unit(String code) {
		return this.vocabularies.get(Vocabulary.UNIT, code).label();
	}

	/** Name of a term. */
	Text term(Vocabulary vocabulary, String code) {
		return this.vocabularies.get(vocabulary, code).label();
	}

	/**
	 * Place of a code within its dimension: the order of the vocabulary, editions by
	 * time, the whole last.
	 */
	int order(Barometer barometer, Dimension dimension, String code) {
		List<String> codes = new ArrayList<>();
		Optional<Vocabulary> vocabulary = dimension.vocabulary();
		if (vocabulary.isPresent()) {
			this.vocabularies.list(vocabulary.get()).stream().map(Term::code).forEach(codes::add);
		}
		else {
			barometer.editions().stream().map(Edition::code).forEach(codes::add);
		}
		int place = codes.indexOf(code);
		return (place >= 0) ? place : codes.size() + (code.equals(TOTAL) ? 1 : 0);
	}

	/** Name of how a number came to us. */
	static Text of(Quality quality) {
		return switch (quality) {
			case REPORTED -> new Text("trykt med sin kategori", "printed with its category");
			case DERIVED -> new Text("parret med sin kategori ud fra rækkefølge, summer eller prosa",
					"joined to its category by order, sums or prose");
			case LOST_IN_SOURCE -> new Text("tabt i kildens tekst", "lost in the text of the source");
		};
	}

	/** Name of a dimension. */
	static Text of(Dimension dimension) {
		return switch (dimension) {
			case EDITION -> new Text("udgave", "edition");
			case COUNTRY -> new Text("land", "country");
			case SECTOR -> new Text("sektor", "sector");
			case BRANCH -> new Text("branche", "branch");
			case PARTNER_TYPE -> new Text("partner", "partner");
			case CO_PARTNER_TYPE -> new Text("øvrig partner", "further partner");
			case ROLE -> new Text("rolle", "role");
			case VALUE_OUTCOME -> new Text("værdi", "value");
			case INNOVATION_TYPE -> new Text("innovationstype", "innovation type");
			case ORIGIN -> new Text("ophav", "origin");
			case FACTOR -> new Text("faktor", "factor");
			case CONDITION -> new Text("betingelse eller svar", "condition or answer");
		};
	}

}
