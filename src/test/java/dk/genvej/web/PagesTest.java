package dk.genvej.web;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import dk.genvej.support.GenvejTest;
import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of the whole application, read over HTTP without JavaScript. */
@GenvejTest
class PagesTest {

	private static final String DENTAL_CASE = "/cases/udeblivelser-tandpleje-ishoej";

	/** Links that were followed from an earlier page. */
	private static final Set<String> ANSWERED = new HashSet<>();

	private static final String DENTIST = "43 56 02 75";

	private final PageReader reader;

	PagesTest(@LocalServerPort int port) {
		this.reader = new PageReader(port);
	}

	@ParameterizedTest
	@CsvSource({ "/?q=udeblivelser+hos+tandl%C3%A6gen, da, Birgitte Sindrup, /cases/udeblivelser-tandpleje-ishoej",
			"/?q=udeblivelser+hos+tandlaegen, da, Birgitte Sindrup, /cases/udeblivelser-tandpleje-ishoej",
			"/en?q=no-shows+at+the+dentist, en, Birgitte Sindrup, /en/cases/udeblivelser-tandpleje-ishoej" })
	void aNeedInOwnWordsGivesTheCaseAndThePhoneNumberOnTheFirstPage(String path, String lang, String name, String hit) {
		HttpResponse<String> page = this.reader.get(path);
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("<html lang=\"" + lang + "\">", name, "href=\"tel:+4543560275\"", DENTIST,
				"href=\"" + hit + "\"", "<mark>");
	}

	@Test
	void everyCaseHasAPageInBothLanguagesWithEverybodyToCall() {
		List<String> cases = List.copyOf(casesOfTheSitemap());
		assertThat(cases).hasSizeGreaterThanOrEqualTo(100);
		List<String> phones = new ArrayList<>();
		for (int i = 0; i < cases.size(); i++) {
			String path = cases.get(i);
			// Every case in Danish, every fourth in English: one template writes both.
			for (String prefix : (i % 4 == 0) ? List.of("", "/en") : List.of("")) {
				HttpResponse<String> page = this.reader.get(prefix + path);
				assertThat(page.statusCode()).as(prefix + path).isEqualTo(200);
				assertThat(page.body()).as(prefix + path)
					.contains("<h1>", "type=\"application/ld+json\"", "</html>")
					.doesNotContain("??");
				if (prefix.isEmpty()) {
					Pattern.compile("href=\"(tel:[^\"]+)\"")
						.matcher(page.body())
						.results()
						.forEach((phone) -> phones.add(phone.group(1)));
				}
			}
		}
		assertThat(phones).contains("tel:+4543560275").hasSizeGreaterThan(40);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/?q=", "/?q=medicin&sector=MUNICIPAL", DENTAL_CASE, "/cases/rapport-fra-stedet",
			"/organisationer/aarhus-kommune", "/personer/birgitte-sindrup", "/partnertyper", "/partnertyper/citizens",
			"/dokumenter", "/dokumenter/nyt-sammen-bedre-2018", "/vaerktoejer", "/netvaerk",
			"/netvaerk?organisation=aarhus-kommune", "/netvaerk?from=aarhus-kommune&to=aalborg-kommune", "/om",
			"/tilgaengelighed", "/api" })
	void aPageAndAllItLinksToAnswerInBothLanguages(String path) {
		String english = path.equals("/") ? "/en" : path.startsWith("/?") ? "/en" + path.substring(1) : "/en" + path;
		Set<String> links = new LinkedHashSet<>();
		for (String each : List.of(path, english)) {
			HttpResponse<String> page = this.reader.get(each);
			assertThat(page.statusCode()).as(each).isEqualTo(200);
			assertThat(page.body()).as(each)
				.contains("<html lang=\"" + (each.equals(path) ? "da" : "en") + "\">", "hreflang=\"da\"",
						"hreflang=\"en\"", "id=\"main\"")
				.doesNotContain("??");
			links.addAll(PageReader.links(page.body()));
		}
		assertThat(links).hasSizeGreaterThan(10);
		links.removeAll(ANSWERED);
		for (String link : links.stream().limit(60).toList()) {
			assertThat(this.reader.get(link).statusCode()).as("%s, linked from %s", link, path).isEqualTo(200);
			ANSWERED.add(link);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/cases/findes-ikke", "/organisationer/findes-ikke", "/personer/findes-ikke",
			"/partnertyper/findes-ikke", "/dokumenter/findes-ikke", "/findes-ikke" })
	void whatIsNotThereIsSaidInBothLanguages(String path) {
		HttpResponse<String> danish = this.reader.get(path);
		assertThat(danish.statusCode()).isEqualTo(404);
		assertThat(danish.body()).contains("<html lang=\"da\">", "Siden findes ikke", "name=\"q\"");
		HttpResponse<String> english = this.reader.get("/en" + path);
		assertThat(english.statusCode()).isEqualTo(404);
		assertThat(english.body()).contains("<html lang=\"en\">", "The page does not exist");
	}

	@Test
	void aFilterThatDoesNotExistIsAPlainError() {
		HttpResponse<String> page = this.reader.get("/?q=&sector=MOON");
		assertThat(page.statusCode()).isEqualTo(400);
		assertThat(page.body()).contains("Det kunne vi ikke læse").doesNotContain("Exception", "at dk.genvej");
	}

	@Test
	void filtersNarrowTheListAndCanBeTakenAway() {
		int all = count(this.reader.get("/?q="));
		HttpResponse<String> narrowed = this.reader.get("/?q=&sector=REGIONAL&hasContact=true");
		assertThat(count(narrowed)).isPositive().isLessThan(all);
		assertThat(narrowed.body()).containsPattern("name=\"sector\" value=\"REGIONAL\"[^>]*checked")
			.contains("href=\"/?q=&amp;sector=REGIONAL\"", "href=\"/?q=&amp;hasContact=true\"");
	}

	@Test
	void oneCanReadOnToTheEndWithoutMeetingACaseTwice() {
		Set<String> seen = new LinkedHashSet<>();
		HttpResponse<String> page = this.reader.get("/?q=&sort=YEAR");
		int all = count(page);
		for (int i = 0; i < 50; i++) {
			for (String hit : hits(page.body())) {
				assertThat(seen.add(hit)).as(hit).isTrue();
			}
			String next = next(page.body());
			if (next.isEmpty()) {
				break;
			}
			page = this.reader.get(next);
		}
		assertThat(seen).hasSize(all);
	}

	@Test
	void wordsThatACaseIsOnlySearchedByAreNotShownAsItsText() {
		String page = this.reader.get("/?q=st%C3%B8v+partikler").body();
		assertThat(page).contains("Bedre indeklima i skolerne")
			.contains("Realdania sammen med kommuner om at gøre indeklimaet bedre.")
			.contains("Findes også med ordene</span> ”<span><mark>støv</mark> og <mark>partikler</mark></span>”");
	}

	@Test
	void nothingFoundSaysWhatToDo() {
		HttpResponse<String> page = this.reader.get("/?q=xyzzyqwx&sector=STATE");
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("Vi fandt ikke noget", "Søg igen uden filtre");
	}

	@Test
	void whatAReaderTypesIsNeverMarkup() {
		HttpResponse<String> page = this.reader.get("/?q=%3Cscript%3Ealert(1)%3C/script%3E%22%27");
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).doesNotContain("<script>alert");
	}

	@Test
	void reuseIsDrawnAsATree() {
		assertThat(this.reader.get("/cases/rapport-fra-stedet").body()).contains("class=\"tree\"", "Taget over af",
				"href=\"/organisationer/greve-kommune\"");
	}

	@Test
	void theWayInNamesTheCasesAndThePeopleToAsk() {
		String page = this.reader.get("/netvaerk?from=Aarhus+Kommune&to=vejle-kommune").body();
		assertThat(page).contains("1 skridt fra Aarhus Kommune til Vejle Kommune", "/cases/open-data-dk", "tel:+45");
		assertThat(this.reader.get("/netvaerk?from=aarhus-kommune&to=aarhus-kommune").body())
			.contains("Det er den samme organisation");
		assertThat(this.reader.get("/netvaerk?from=xyzzyq&to=aarhus-kommune").body())
			.contains("Vi kender ingen organisation, der hedder ”xyzzyq”");
	}

	@Test
	void scriptsAndStylesAreFilesOfOurOwn() {
		HttpResponse<String> page = this.reader.get(DENTAL_CASE);
		assertThat(page.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'self'")
			.doesNotContain("unsafe-inline");
		assertThat(page.body()).doesNotContain("style=\"", "<style", "onclick", "http://cdn", "https://cdn");
	}

	@Test
	void anUnreachableKnowledgeBaseIsSaidPlainly(@Autowired WebApplicationContext context) throws Exception {
		MockMvc pages = MockMvcBuilders.webAppContextSetup(context).build();
		String body = pages
			.perform(MockMvcRequestBuilders.get("/error")
				.accept("text/html")
				.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 503)
				.requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/en/cases/x"))
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(body).contains("<html lang=\"en\">", "The knowledge base does not answer just now");
	}

	@Test
	void robotsAreAskedToLeavePeopleAlone() {
		assertThat(this.reader.get("/robots.txt").body()).contains("Disallow: /personer/", "/sitemap.xml");
		assertThat(this.reader.get("/sitemap.xml").body()).contains(DENTAL_CASE, "/partnertyper/private-company")
			.doesNotContain("/personer/");
	}

	private Set<String> casesOfTheSitemap() {
		Set<String> cases = new LinkedHashSet<>();
		Pattern.compile("<loc>http://localhost:[0-9]+(/cases/[^<]+)</loc>")
			.matcher(this.reader.get("/sitemap.xml").body())
			.results()
			.map((MatchResult found) -> found.group(1))
			.forEach(cases::add);
		return cases;
	}

	private static int count(HttpResponse<String> page) {
		return Pattern.compile("id=\"hits\"[^>]*>([0-9.]+) cases?<")
			.matcher(page.body())
			.results()
			.map((MatchResult found) -> Integer.valueOf(found.group(1).replace(".", "")))
			.findFirst()
			.orElseThrow();
	}

	private static List<String> hits(String body) {
		return Pattern.compile("<h3><a href=\"(/cases/[^\"]+)\"")
			.matcher(body)
			.results()
			.map((MatchResult found) -> found.group(1))
			.toList();
	}

	private static String next(String body) {
		return Pattern.compile("rel=\"next\" href=\"([^\"]+)\"")
			.matcher(body)
			.results()
			.map((MatchResult found) -> found.group(1).replace("&amp;", "&"))
			.findFirst()
			.orElse("");
	}

}
