package dk.genvej.statistics;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import dk.genvej.platform.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What numbers can be told apart by; the constants are those of the schema. */
enum Dimension {

	/** Edition of the survey. */
	EDITION(Observation::edition, null),
	/** Country. */
	COUNTRY(Observation::country, Vocabulary.COUNTRY),
	/** Sector. */
	SECTOR(Observation::sector, Vocabulary.SECTOR),
	/** Branch. */
	BRANCH(Observation::branch, Vocabulary.BRANCH),
	/** Type of partner. */
	PARTNER_TYPE(Observation::partnerType, Vocabulary.PARTNER_TYPE),
	/** Another type of partner in the same innovation. */
	CO_PARTNER_TYPE(Observation::coPartnerType, Vocabulary.PARTNER_TYPE),
	/** What the partner or factor does. */
	ROLE(Observation::role, Vocabulary.ROLE),
	/** What the innovation brought. */
	VALUE_OUTCOME(Observation::valueOutcome, Vocabulary.VALUE_OUTCOME),
	/** What is new about it. */
	INNOVATION_TYPE(Observation::innovationType, Vocabulary.INNOVATION_TYPE),
	/** How new it is. */
	ORIGIN(Observation::origin, Vocabulary.ORIGIN),
	/** What initiates, promotes or hinders. */
	FACTOR(Observation::factor, Vocabulary.FACTOR),
	/** What the share is conditional on, or the answer given. */
	CONDITION(Observation::condition, Vocabulary.CONDITION);

	private final Function<Observation, @Nullable String> code;

	private final @Nullable Vocabulary vocabulary;

	Dimension(Function<Observation, @Nullable String> code, @Nullable Vocabulary vocabulary) {
		this.code = code;
		this.vocabulary = vocabulary;
	}

	/**
	 * Code of an observation in this dimension; null where it is not told apart by it.
	 */
	@Nullable String of(Observation observation) {
		return this.code.apply(observation);
	}

	/** The vocabulary of its codes; none for editions, which are data. */
	Optional<Vocabulary> vocabulary() {
		return Optional.ofNullable(this.vocabulary);
	}

	/** Its name in files: {@code PARTNER_TYPE} is {@code partner_type}. */
	String columnName() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Whether a code covers everything in this dimension: none, the whole public sector,
	 * any role, any collaboration.
	 */
	boolean isGeneral(@Nullable String value) {
		if (value == null) {
			return true;
		}
		return switch (this) {
			case SECTOR -> value.equals("ALL");
			case ROLE -> value.equals("ANY");
			case CONDITION -> value.equals("ANY_COLLABORATION");
			default -> false;
		};
	}

}
