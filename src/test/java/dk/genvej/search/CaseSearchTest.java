package dk.genvej.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import dk.genvej.cases.InnovationCase;
import dk.genvej.platform.Language;
import dk.genvej.platform.BadRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Filters, counts, pages, highlights and odd input of the search for cases. */
class CaseSearchTest {

	private static final CaseFilter MUNICIPAL = filter(List.of("MUNICIPAL"), null);

	private final SeedIndex seed = SeedIndex.shared();

	private static CaseFilter filter(@org.jspecify.annotations.Nullable List<String> sectors,
			@org.jspecify.annotations.Nullable List<String> values) {
		return new CaseFilter(sectors, null, values, null, null, null, null, null, null, null, null, null, null);
	}

	private CaseSearchConnection page(String text, CaseSort sort, int first,
			@org.jspecify.annotations.Nullable String after) {
		return this.seed.caseSearch()
			.search(new CaseSearch.Request(text, CaseFilter.NONE, sort, first, after, true, true));
	}

	private static CaseSearchConnection.Facet facet(CaseSearchConnection found, String name) {
		return found.facets().stream().filter((each) -> each.name().equals(name)).findFirst().orElseThrow();
	}

	private static int count(CaseSearchConnection found, String facet, String code) {
		return facet(found, facet).buckets()
			.stream()
			.filter((each) -> each.code().equals(code))
			.mapToInt(CaseSearchConnection.FacetBucket::count)
			.sum();
	}

	@Test
	void anEmptyQueryListsAllCases() {
		assertThat(this.seed.search("").totalCount()).isEqualTo(this.seed.records().cases().size());
	}

	@Test
	void theFacetsAreThoseOfTheContractInItsOrder() {
		assertThat(this.seed.search("").facets()).extracting(CaseSearchConnection.Facet::name)
			.containsExactly("sector", "partnerType", "value", "innovationType", "origin", "branch", "region", "year");
	}

	@Test
	void selectingAValueKeepsTheCountsOfItsSiblings() {
		CaseSearchConnection all = this.seed.search("borgere");
		CaseSearchConnection selected = this.seed.search("borgere", MUNICIPAL);
		assertThat(selected.totalCount()).isEqualTo(count(all, "sector", "MUNICIPAL")).isLessThan(all.totalCount());
		assertThat(count(selected, "sector", "REGIONAL")).isEqualTo(count(all, "sector", "REGIONAL")).isPositive();
		assertThat(facet(selected, "sector").buckets()).filteredOn(CaseSearchConnection.FacetBucket::selected)
			.extracting(CaseSearchConnection.FacetBucket::code)
			.containsExactly("MUNICIPAL");
	}

	@Test
	void countsAreThoseOfTheCasesThemselves() {
		CaseSearchConnection found = this.seed.search("", filter(List.of("MUNICIPAL"), List.of("EFFICIENCY")));
		List<InnovationCase> municipal = this.seed.records()
			.cases()
			.values()
			.stream()
			.filter((one) -> "MUNICIPAL".equals(one.sector()))
			.toList();
		List<InnovationCase> both = municipal.stream().filter((one) -> hasValue(one, "EFFICIENCY")).toList();
		assertThat(found.totalCount()).isEqualTo(both.size()).isPositive();
		assertThat(count(found, "value", "QUALITY"))
			.isEqualTo((int) municipal.stream().filter((one) -> hasValue(one, "QUALITY")).count());
		assertThat(count(found, "branch", "HEALTH"))
			.isEqualTo((int) both.stream().filter((one) -> "HEALTH".equals(one.branch())).count());
	}

	private static boolean hasValue(InnovationCase one, String value) {
		return one.values().stream().anyMatch((each) -> each.outcome().equals(value));
	}

	@Test
	void anOrganisationFindsTheCasesOfItsParts() {
		CaseFilter herning = new CaseFilter(null, null, null, null, null, null, null, List.of("herning-kommune"), null,
				null, null, null, null);
		assertThat(this.seed.search("", herning).edges()).extracting(CaseSearchConnection.Hit::slug)
			.contains("heartwork-herning");
	}

	@Test
	void yearsLimitAndTheYearFacetKeepsTheOthers() {
		CaseFilter years = new CaseFilter(null, null, null, null, null, null, null, null, null, 2014, 2016, null, null);
		CaseSearchConnection found = this.seed.search("", years);
		assertThat(found.edges()).isNotEmpty()
			.allSatisfy((hit) -> assertThat(Objects.requireNonNull(this.seed.records().cases().get(hit.slug())).year())
				.isBetween(2014, 2016));
		assertThat(facet(found, "year").buckets()).anySatisfy((bucket) -> assertThat(bucket.selected()).isFalse());
	}

	@Test
	void aBranchThatIsNotKnownIsToldWithThoseThatAre() {
		CaseFilter wrong = new CaseFilter(null, null, null, null, null, List.of("HELSE"), null, null, null, null, null,
				null, null);
		assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> this.seed.search("", wrong))
			.withMessageContaining("HEALTH");
	}

	@ParameterizedTest
	@EnumSource(CaseSort.class)
	void pagesGoOnToTheLastWithoutGapOrDouble(CaseSort sort) {
		for (String text : List.of("", "borgere", "digitalisering kommune")) {
			List<String> whole = slugs(page(text, sort, 100, null));
			List<String> paged = new ArrayList<>();
			String after = null;
			boolean more = true;
			while (more) {
				CaseSearchConnection next = page(text, sort, 7, after);
				paged.addAll(slugs(next));
				after = next.pageInfo().endCursor();
				more = next.pageInfo().hasNextPage();
			}
			assertThat(paged).doesNotHaveDuplicates().startsWith(whole.toArray(String[]::new));
			assertThat(paged).hasSize(page(text, sort, 1, null).totalCount());
		}
	}

	private static List<String> slugs(CaseSearchConnection found) {
		return found.edges().stream().map(CaseSearchConnection.Hit::slug).toList();
	}

	@Test
	void theTotalIsRightOnPagesWithoutHits() {
		assertThat(page("borgere", CaseSort.RELEVANCE, 0, null).totalCount()).isPositive();
		CaseSearchConnection last = page("tandlæge", CaseSort.RELEVANCE, 100, null);
		CaseSearchConnection beyond = page("tandlæge", CaseSort.RELEVANCE, 10, last.pageInfo().endCursor());
		assertThat(beyond.edges()).isEmpty();
		assertThat(beyond.totalCount()).isEqualTo(last.totalCount());
		assertThat(beyond.pageInfo().hasNextPage()).isFalse();
	}

	@Test
	void aCursorOfAnotherListIsRefused() {
		String byYear = page("", CaseSort.YEAR, 1, null).pageInfo().endCursor();
		assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> page("borgere", CaseSort.RELEVANCE, 1, byYear));
		assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> page("", CaseSort.YEAR, 1, "kaffe"));
	}

	@Test
	void casesAreSortedByYearAndByReuse() {
		List<Integer> years = slugs(page("", CaseSort.YEAR, 100, null)).stream().map((slug) -> {
			Integer year = Objects.requireNonNull(this.seed.records().cases().get(slug)).year();
			return (year != null) ? year : Integer.MIN_VALUE;
		}).toList();
		assertThat(years).isSortedAccordingTo(java.util.Comparator.reverseOrder());
		List<Integer> reuses = slugs(page("", CaseSort.REUSE, 100, null)).stream()
			.map((slug) -> Objects.requireNonNull(this.seed.records().cases().get(slug)).reuseCount())
			.toList();
		assertThat(reuses).isSortedAccordingTo(java.util.Comparator.reverseOrder());
		assertThat(reuses.getFirst()).isPositive();
	}

	@Test
	void highlightsMarkWholeWordsOfTheFieldsThatMatch() {
		var hit = this.seed.search("udeblivelser tandlæge").edges().getFirst();
		assertThat(hit.slug()).isEqualTo("udeblivelser-tandpleje-ishoej");
		assertThat(hit.highlights()).extracting(CaseSearchConnection.Highlight::field)
			.contains("title", "summary", "topics");
		assertThat(hit.highlights().getFirst().fragments().getFirst()).contains("<mark>udeblivelser</mark>",
				"<mark>tandlæge</mark>");
	}

	@Test
	void highlightsOfAllQueriesHoldNoMarkupButTheirOwnAndCutNoWord() {
		Map<String, String> texts = new HashMap<>();
		for (RelevanceBench.Judged query : new RelevanceBench().queries()) {
			this.seed.search(query.text()).edges().forEach((hit) -> hit.highlights().forEach((highlight) -> {
				assertThat(highlight.fragments()).isNotEmpty();
				highlight.fragments().forEach((fragment) -> {
					String rest = fragment.replace("<mark>", "").replace("</mark>", "");
					assertThat(rest).doesNotContain("<", ">", "\"");
					String stored = texts.computeIfAbsent(hit.slug(), this::allText);
					String plain = rest.replace("…", "")
						.replace("&#39;", "'")
						.replace("&quot;", "\"")
						.replace("&lt;", "<")
						.replace("&gt;", ">")
						.replace("&amp;", "&");
					assertThat(Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(plain)).matcher(stored).find())
						.as(plain)
						.isTrue();
				});
			}));
		}
	}

	private String allText(String slug) {
		return this.seed.index().search((searcher) -> {
			int doc = searcher.search(CaseSearch.term(Fields.KEY, "case:" + slug), 1).scoreDocs[0].doc;
			StringBuilder all = new StringBuilder();
			searcher.storedFields()
				.document(doc)
				.getFields()
				.stream()
				.filter((field) -> field.name().startsWith(Fields.TEXT))
				.forEach((field) -> all.append(field.stringValue()).append('\n'));
			return all.toString();
		});
	}

	@Test
	void aTypingErrorFindsTheCaseAndTellsTheSpelling() {
		CaseSearchConnection found = this.seed.search("inkontinans");
		assertThat(found.edges().getFirst().slug()).isEqualTo("sensorble-hjoerring");
		assertThat(found.didYouMean()).isEqualTo("inkontinens");
		assertThat(this.seed.search("inkontinens").didYouMean()).isNull();
		assertThat(this.seed.search("tandlege i ishøj").didYouMean()).isEqualTo("tandlæge i ishøj");
	}

	@Test
	void oneWordThatIsNotKnownDoesNotEmptyAGoodResult() {
		assertThat(this.seed.search("sensorble inkontinens xqzvw").edges().getFirst().slug())
			.isEqualTo("sensorble-hjoerring");
	}

	@ParameterizedTest
	@CsvSource({ "Kaffe gal, cafe-kaffegal-aarhus", "os2 geo, os2geo-netvaerk" })
	void aNameWrittenApartFindsWhatIsWrittenAsOne(String text, String slug) {
		assertThat(this.seed.search(text).edges().getFirst().slug()).isEqualTo(slug);
	}

	@Test
	void whatIsOnlyOfTheSameFieldProvesLittle() {
		Synonyms synonyms = this.seed.language().synonyms();
		assertThat(synonyms.of(List.of("kulturhus"), Language.DA)).noneMatch(Synonyms.Entry::hint);
		assertThat(synonyms.of(List.of("museum"), Language.DA)).isNotEmpty().allMatch(Synonyms.Entry::hint);
	}

	@Test
	void whatIsNotKnownFindsNothing() {
		assertThat(this.seed.search("xqzvw").totalCount()).isZero();
		assertThat(this.seed.search("xqzvw").facets()).hasSize(8);
	}

	@Test
	void everyAsciiCharacterAloneAndInsideAWordIsAnswered() {
		for (char c = 0; c < 128; c++) {
			assertThat(this.seed.search(String.valueOf(c)).totalCount()).isNotNegative();
			assertThat(this.seed.search("tand" + c + "læge").totalCount()).isNotNegative();
			this.seed.contactSearch().search("han" + c + "sen", ContactFilter.NONE, 5, null);
			this.seed.suggestions().of("ta" + c, 5);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "title:x AND (y OR", "\"", "+-&&||!(){}[]^~*?:\\/", "a~2 b^3 [a TO z}", "*", "???",
			"og i at det er", "the of and", "שלום עולם", "مرحبا", "🦷🦷", "tand\u0000læge", "\uD83D",
			"\u202Etandlæge\u202C", "日本語", "<script>alert(1)</script>", "NOT NOT", "a-", "-a", "....", "3.0.0.0.0",
			"e-mail's", "&amp;" })
	void oddInputIsAnswered(String text) {
		CaseSearchConnection found = this.seed.search(text);
		assertThat(found.totalCount()).isGreaterThanOrEqualTo(found.edges().size());
		this.seed.contactSearch().search(text, ContactFilter.NONE, 5, null);
		this.seed.suggestions().of(text, 5);
	}

	@Test
	void onlyStopWordsFindNothing() {
		assertThat(this.seed.search("og i at det er").totalCount()).isZero();
	}

	@Test
	void aQueryThatIsTooLongIsRefusedAndALongOneIsAnswered() {
		assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> this.seed.search("a".repeat(10_000)));
		assertThat(this.seed.search("tandlæge ".repeat(200)).edges().getFirst().slug())
			.isEqualTo("udeblivelser-tandpleje-ishoej");
		assertThat(this.seed.search("x".repeat(1_999)).totalCount()).isZero();
	}

	@Test
	void aPageMayBeNeitherNegativeNorTooLarge() {
		assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> page("", CaseSort.YEAR, -1, null));
		assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> page("", CaseSort.YEAR, 101, null));
	}

}
