package dk.genvej.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import dk.genvej.platform.SlugEdge;
import dk.genvej.cases.InnovationCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** People, what the first letters may become, and similar cases. */
class PeopleAndSuggestionsTest {

	private final SeedIndex seed = SeedIndex.shared();

	private List<String> people(String text) {
		return people(text, ContactFilter.NONE);
	}

	private List<String> people(String text, ContactFilter filter) {
		return this.seed.contactSearch().search(text, filter, 10, null).edges().stream().map(SlugEdge::slug).toList();
	}

	@ParameterizedTest
	@CsvSource({ "Birgitte Sindrup,birgitte-sindrup", "sindrup,birgitte-sindrup", "Birgite Sindrop,birgitte-sindrup",
			"overtandlæge ishøj,birgitte-sindrup", "Løvschall,heidi-lynge-loevschall",
			"Loevschall,heidi-lynge-loevschall", "lovschall,heidi-lynge-loevschall" })
	void aPersonIsFoundByNameSurnameMisspellingAndTitleWithPlace(String text, String slug) {
		assertThat(people(text)).first().isEqualTo(slug);
	}

	@Test
	void aTitleWithAPlaceFindsThePeopleAndTheirCase() {
		assertThat(people("projektleder Hjørring").subList(0, 2)).containsExactlyInAnyOrder("lars-holt-kristensen",
				"heidi-lynge-loevschall");
		assertThat(this.seed.search("projektleder Hjørring").edges().getFirst().slug())
			.isEqualTo("sensorble-hjoerring");
	}

	@Test
	void peopleAreFilteredByOrganisationAndWhatItIsPartOf() {
		ContactFilter hjoerring = new ContactFilter(List.of("hjoerring-kommune"), null, null);
		assertThat(people("", hjoerring)).contains("lars-holt-kristensen", "mette-schade-engbjerg")
			.doesNotContain("birgitte-sindrup");
		ContactFilter nobody = new ContactFilter(null, List.of("FOREIGN"), List.of("NO_SUCH_KIND"));
		assertThat(people("", nobody)).isEmpty();
	}

	@Test
	void allPeopleArePagedWithoutGapOrDouble() {
		List<String> all = new java.util.ArrayList<>();
		String after = null;
		boolean more = true;
		while (more) {
			var page = this.seed.contactSearch().search("", ContactFilter.NONE, 9, after);
			page.edges().forEach((edge) -> all.add(edge.slug()));
			after = page.pageInfo().endCursor();
			more = page.pageInfo().hasNextPage();
		}
		assertThat(all).containsExactlyInAnyOrderElementsOf(this.seed.records().people().keySet());
	}

	@ParameterizedTest
	@CsvSource({ "tandl,TOPIC,tandlæge", "sindr,PERSON,Birgitte Sindrup", "birgitte si,PERSON,Birgitte Sindrup",
			"hjoer,ORGANISATION,Hjørring Kommune", "hjør,ORGANISATION,Hjørring Kommune",
			"værktøjsn,TOOL,Værktøjsnavigatøren",
			"sensorb,CASE,'Sensorble viser, hvornår borgeren har brug for hjælp'" })
	void theFirstLettersOfAnyWordSuggest(String prefix, String kind, String text) {
		assertThat(this.seed.suggestions().of(prefix, 8))
			.anySatisfy((one) -> assertThat(one.kind() + " " + one.text()).isEqualTo(kind + " " + text));
	}

	@Test
	void suggestionsOpenWhatTheyNameButTopicsAreToSearchFor() {
		for (Suggestion one : this.seed.suggestions().of("in", 20)) {
			assertThat(one.slug() == null).isEqualTo(one.kind() == Suggestion.Kind.TOPIC);
		}
		assertThat(this.seed.suggestions().of("", 8)).isEmpty();
	}

	@Test
	void similarCasesNameWhatIsShared() {
		var source = Objects.requireNonNull(this.seed.records().cases().get("sensorble-hjoerring"));
		List<SimilarCase> similar = this.seed.similarCases().of(source, 5);
		assertThat(similar).hasSize(5).extracting(SimilarCase::slug).doesNotContain("sensorble-hjoerring");
		assertThat(similar).extracting(SimilarCase::score).isSortedAccordingTo(java.util.Comparator.reverseOrder());
		assertThat(similar).allSatisfy((one) -> {
			assertThat(one.because()).isNotEmpty();
			one.because()
				.forEach((reason) -> assertThat(reason.kind()).isIn("VALUE", "PARTNER_TYPE", "ORGANISATION",
						"INNOVATION_TYPE", "BRANCH", "ORIGIN", "WORDS"));
		});
	}

	@Test
	void everyReasonOfEverySimilarCaseIsTrue() {
		Map<String, InnovationCase> cases = this.seed.records().cases();
		for (InnovationCase source : cases.values()) {
			for (SimilarCase similar : this.seed.similarCases().of(source, 5)) {
				InnovationCase other = Objects.requireNonNull(cases.get(similar.slug()));
				assertThat(similar.because()).as(source.slug() + " and " + other.slug())
					.isNotEmpty()
					.allMatch((reason) -> isShared(reason, source, other));
			}
		}
	}

	private boolean isShared(SimilarCase.Reason reason, InnovationCase one, InnovationCase other) {
		return switch (reason.kind()) {
			case "VALUE" -> both(one, other, (it) -> it.values().stream().map(InnovationCase.AchievedValue::outcome),
					reason, "value");
			case "PARTNER_TYPE" ->
				both(one, other, (it) -> it.partnerships().stream().map(InnovationCase.Partnership::partnerType),
						reason, "partnerType");
			case "INNOVATION_TYPE" -> both(one, other, (it) -> it.innovationTypes().stream(), reason, "innovationType");
			case "BRANCH" -> both(one, other, (it) -> Stream.ofNullable(it.branch()), reason, "branch");
			case "ORIGIN" -> both(one, other, (it) -> Stream.of(it.origin()), reason, "origin");
			case "ORGANISATION" -> Stream.of(one, other)
				.allMatch((it) -> CaseDocuments.parties(it)
					.stream()
					.map((slug) -> Objects.requireNonNull(this.seed.records().organisations().get(slug)).name())
					.anyMatch(reason.label().da()::equals));
			case "WORDS" -> other.topics().contains(reason.label());
			default -> false;
		};
	}

	private boolean both(InnovationCase one, InnovationCase other, Function<InnovationCase, Stream<String>> traits,
			SimilarCase.Reason reason, String dimension) {
		Traits.Dimension all = this.seed.language().traits().dimension(dimension);
		String code = all.codes().get(all.labels().indexOf(reason.label()));
		return traits.apply(one).anyMatch(code::equals) && traits.apply(other).anyMatch(code::equals);
	}

	@Test
	void aSharedOrganisationIsAReason() {
		var source = Objects.requireNonNull(this.seed.records().cases().get("kemopumpe-rigshospitalet"));
		assertThat(this.seed.similarCases().of(source, 5))
			.filteredOn((one) -> one.slug().equals("ideriget-rigshospitalet"))
			.singleElement()
			.satisfies(
					(one) -> assertThat(one.because()).extracting(SimilarCase.Reason::kind).contains("ORGANISATION"));
	}

}
