package dk.genvej.ingest;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static dk.genvej.ingest.Checking.oneCase;
import static org.assertj.core.api.Assertions.assertThat;

/** The rules of the knowledge base, whichever file breaks them. */
class RulesTest {

	private static final String CONSENT = "consent: {basis: GIVEN_TO_GENVEJ, source: bog, obtainedOn: \"2020\"}";

	@TempDir
	private Path directory;

	private Checking checking;

	@BeforeEach
	void begin() throws IOException {
		this.checking = Checking.in(this.directory);
		this.checking.write("orgs.yaml",
				"organisations:\n" + Checking.organisation("skole", "En skole", "    parent: roskilde-kommune\n")
						+ Checking.organisation("koege-kommune", "Køge Kommune", ""));
		this.checking.write("people.yaml", "people:\n  - slug: ida\n    name: Ida\n    positions: []\n    " + CONSENT
				+ "\n    " + Checking.SOURCES);
		assertThat(this.checking.problems()).isEmpty();
	}

	@Test
	void sameOrOtherOrganisationFollowsFromPartOf() throws IOException {
		this.checking.write("a.yaml", oneCase("a", """
				partnerships:
				  - {organisation: koege-kommune, partnerType: PUBLIC_SAME_ORGANISATION, roles: [PROMOTES]}
				  - {organisation: skole, partnerType: PUBLIC_OTHER_ORGANISATION, roles: [PROMOTES]}
				  - {organisation: skole, partnerType: PUBLIC_SAME_ORGANISATION, roles: [PROMOTES]}
				"""));
		assertThat(this.checking.problems()).containsExactly(
				"a.yaml:8: partnerships[0].partnerType: warning: `koege-kommune` is said to be of the same organisation as the lead, but PART_OF does not say so",
				"a.yaml:9: partnerships[1].partnerType: warning: `skole` is said to be of another organisation than the lead, but PART_OF says it is of the same");
	}

	@Test
	void reuseSaysOfWhichKindItIs() throws IOException {
		this.checking.write("a.yaml",
				oneCase("a", BadInputTest.reuse("reusedBy", "b").replace("    kind: INSPIRED\n", "")));
		this.checking.write("b.yaml", oneCase("b", ""));
		assertThat(this.checking.problems()).containsExactly(
				"a.yaml:8: reusedBy[0]: `kind` is missing: a reuse says how the solution was taken over, if need be UNKNOWN");
	}

	@Test
	void measuredValueHasANumber() throws IOException {
		this.checking.write("a.yaml", oneCase("a", """
				values:
				  - {outcome: QUALITY, evidence: MEASURED}
				results:
				  - {metric: {da: "Tal", en: "Number"}, unit: PERCENT, outcome: QUALITY}
				"""));
		assertThat(this.checking.problems()).containsExactly(
				"a.yaml:8: values[0].evidence: MEASURED needs a number: a result with outcome QUALITY; else it is REPORTED or EXPECTED");
	}

	@Test
	void contactHasAConsent() throws IOException {
		this.checking.write("a.yaml", oneCase("a", "contacts:\n  - {person: ida, phone: \"12 34 56 78\"}\n"));
		assertThat(this.checking.problems()).containsExactly(
				"a.yaml:8: contacts[0]: `consent` is missing: contact details need basis, source and date of the consent");
	}

	@Test
	void caseToldInFullHasAContactOrSaysWhyNot() throws IOException {
		this.checking.write("a.yaml", oneCase("a", "").replace("MENTION", "CASE"));
		this.checking.write("b.yaml", oneCase("b", "").replace("MENTION", "CASE"));
		this.checking.write("contacts.yaml", "caseContacts:\n  - {case: b, person: ida, " + CONSENT + "}\n");
		assertThat(this.checking.problems())
			.containsExactly("a.yaml:1: contacts: a CASE names a contact, or says under `noContact` why it has none");
	}

	@Test
	void unknownWordOfAVocabularyNamesTheNearest() throws IOException {
		this.checking.write("a.yaml", oneCase("a", """
				results:
				  - {metric: {da: "Tal", en: "Number"}, unit: PERCEMT, after: 4}
				"""));
		assertThat(this.checking.problems()).containsExactly(
				"a.yaml:8: results[0].unit: the vocabulary Unit has no word `PERCEMT`; did you mean `PERCENT`?");
	}

	@Test
	void sameNameTwiceIsAskedAbout() throws IOException {
		this.checking.write("more.yaml", "organisations:\n" + Checking.organisation("koege", "køge kommune", ""));
		assertThat(this.checking.problems())
			.containsExactly("orgs.yaml:8: organisations[1].name: warning: `koege` has the same name; is it the same?");
	}

	@Test
	void allProblemsAreToldAtOnce() throws IOException {
		this.checking.write("a.yaml", oneCase("a", "sector: STAT\nbranch: HELTH\nyear: 12\n"));
		this.checking.write("b.yaml", "x: [");
		this.checking.write("c.csv", "case;title_da;colour\n");
		assertThat(this.checking.problems()).hasSize(5);
	}

}
