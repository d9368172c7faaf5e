package dk.genvej.web;

import java.util.HashMap;
import java.util.Map;

import dk.genvej.platform.Language;
import dk.genvej.platform.Vocabularies;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/** Addresses, texts and numbers as pages write them. */
class PageModelTest {

	private static final Vocabularies VOCABULARIES = new Vocabularies();

	private final PageModel danish = page(Language.DA, "/cases/x", "a=1");

	private final PageModel english = page(Language.EN, "/", null);

	@Test
	void addressesStayInTheLanguageOfThePage() {
		assertThat(this.danish.url("/")).isEqualTo("/");
		assertThat(this.english.url("/")).isEqualTo("/en");
		assertThat(this.english.url("/?q=a")).isEqualTo("/en?q=a");
		assertThat(this.english.url("/cases/x")).isEqualTo("/en/cases/x");
		assertThat(this.danish.getOther()).isEqualTo("/en/cases/x?a=1");
		assertThat(this.english.getOther()).isEqualTo("/");
		assertThat(this.danish.absolute("en")).isEqualTo("http://localhost/en/cases/x");
	}

	@Test
	void aTextThatIsMissingInOneLanguageIsShownInTheOther() {
		assertThat(this.english.text(Map.of("da", "Før", "en", "Before"))).isEqualTo("Before");
		assertThat(this.english.text(Map.of("da", "Før", "en", ""))).isEqualTo("Før");
		assertThat(this.danish.text(null)).isEmpty();
	}

	@Test
	void numbersAreWrittenAsInTheLanguage() {
		assertThat(this.danish.amount(11.5, "PERCENT")).isEqualTo("11,5\u00a0%");
		assertThat(this.english.amount(11.5, "PERCENT")).isEqualTo("11.5%");
		assertThat(this.danish.amount(3_200_000, "DKK")).isEqualTo("3.200.000\u00a0kr.");
		assertThat(this.english.amount(3_200_000, "DKK")).isEqualTo("DKK\u00a03,200,000");
		assertThat(this.danish.amount(45, "MINUTES")).isEqualTo("45\u00a0minutter");
		assertThat(this.danish.amount(null, "PERCENT")).isEqualTo("\u2013");
	}

	@Test
	void theChangeBetweenTwoSharesIsInPercentagePoints() {
		Map<String, @Nullable Object> result = new HashMap<>(
				Map.of("before", 11.5, "after", 2.7, "change", -8.8, "unit", "PERCENT"));
		assertThat(this.danish.change(result)).isEqualTo("\u22128,8\u00a0procentpoint");
		result.remove("before");
		assertThat(this.danish.change(result)).isEqualTo("\u22128,8\u00a0%");
		result.put("change", 4.0);
		assertThat(this.english.change(result)).isEqualTo("+4%");
		result.put("change", null);
		assertThat(this.english.change(result)).isEqualTo("\u2013");
	}

	@Test
	void danishNumbersCanBeCalledFromAbroad() {
		assertThat(this.danish.tel("43 56 02 75")).isEqualTo("tel:+4543560275");
		assertThat(this.danish.tel("+47 22 00 00 00")).isEqualTo("tel:+4722000000");
	}

	@Test
	void aSearchCanBeChangedOneValueAtATime() {
		LinkedMultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
		asked.add("q", "unge & bolig");
		asked.add("sector", "STATE");
		asked.add("sector", "REGIONAL");
		asked.add("after", "abc");
		asked.add("unknown", "x");
		PageSearch search = new PageSearch(asked, this.english);
		assertThat(search.without("sector", "STATE")).isEqualTo("/en?q=unge%20%26%20bolig&sector=REGIONAL");
		assertThat(search.getUnfiltered()).isEqualTo("/en?q=unge%20%26%20bolig");
		assertThat(search.forText("a+b")).isEqualTo("/en?q=a%2Bb&sector=STATE&sector=REGIONAL");
		assertThat(search.isFiltered()).isTrue();
		assertThat(search.getSort()).isEqualTo("RELEVANCE");
	}

	private static PageModel page(Language language, String path, @Nullable String query) {
		return new PageModel(language, new PageModel.Address("http://localhost", "", path, query), VOCABULARIES);
	}

}
