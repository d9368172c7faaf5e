package dk.genvej.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dk.genvej.platform.InputProblem;
import org.jspecify.annotations.Nullable;

/**
 * A reuse as somebody wants it recorded. The bounds are those of the files that are
 * imported; a test holds the two together.
 *
 * @param caseSlug slug of the case
 * @param organisation slug of the organisation that took it over
 * @param organisationName its name, where it is not known yet
 * @param organisationKind code of its kind, where it is not known yet
 * @param kind code of how it was taken over
 * @param year year it was taken over
 * @param evidence how one knows
 * @param source who says so
 */
record ReuseToRecord(String caseSlug, @Nullable String organisation, @Nullable String organisationName,
		@Nullable String organisationKind, String kind, @Nullable Integer year, @Nullable String evidence,
		@Nullable String source) {

	/** First year that is believed. */
	static final int FIRST_YEAR = 1800;

	/** Last year that is believed. */
	static final int LAST_YEAR = 2100;

	/** Longest name of an organisation. */
	static final int LONGEST_NAME = 200;

	/** Longest evidence. */
	static final int LONGEST_EVIDENCE = 8000;

	/** Longest source. */
	static final int LONGEST_SOURCE = 500;

	/** Reads the input of the mutation; the schema has seen to types and enums. */
	static ReuseToRecord of(Map<String, Object> input) {
		return new ReuseToRecord(String.valueOf(input.get("case")), text(input, "organisation"),
				text(input, "organisationName"), text(input, "organisationKind"), String.valueOf(input.get("kind")),
				(input.get("year") instanceof Integer year) ? year : null, text(input, "evidence"),
				text(input, "source"));
	}

	private static @Nullable String text(Map<String, Object> input, String field) {
		Object value = input.get(field);
		String text = (value != null) ? value.toString().strip() : "";
		return text.isEmpty() ? null : text;
	}

	/** What is wrong with it by itself. */
	List<InputProblem> problems() {
		List<InputProblem> problems = new ArrayList<>();
		if (this.organisation == null && this.organisationName == null) {
			problems.add(new InputProblem("organisation", "REQUIRED",
					"Who took it over? Give `organisation`, or `organisationName` and `organisationKind`."));
		}
		if (this.organisation != null && this.organisationName != null) {
			problems.add(new InputProblem("organisationName", "INVALID",
					"Give either `organisation` or `organisationName`, not both."));
		}
		if (this.organisationName != null && this.organisationKind == null) {
			problems.add(new InputProblem("organisationKind", "REQUIRED",
					"A name alone does not tell what sort of organisation it is: give `organisationKind` too."));
		}
		if (this.year != null && (this.year < FIRST_YEAR || this.year > LAST_YEAR)) {
			problems.add(new InputProblem("year", "INVALID",
					"`year` must be from " + FIRST_YEAR + " to " + LAST_YEAR + "; it is " + this.year + "."));
		}
		tooLong(problems, "organisationName", this.organisationName, LONGEST_NAME);
		tooLong(problems, "evidence", this.evidence, LONGEST_EVIDENCE);
		tooLong(problems, "source", this.source, LONGEST_SOURCE);
		return problems;
	}

	private static void tooLong(List<InputProblem> problems, String field, @Nullable String text, int most) {
		if (text != null && text.length() > most) {
			problems.add(new InputProblem(field, "INVALID",
					"`" + field + "` may have at most " + most + " characters; it has " + text.length() + "."));
		}
	}
}
