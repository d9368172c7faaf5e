package dk.genvej.statistics;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

import dk.genvej.support.GenvejTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The statistics page and the files to take away. */
@GenvejTest
@AutoConfigureHttpGraphQlTester
class StatisticsSiteTest {

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	int port;

	@Autowired
	Statistics statistics;

	@Test
	void thePageAnswersForEveryMeasureInBothLanguages() throws Exception {
		for (Indicator indicator : this.statistics.barometer().indicators()) {
			assertThat(get("/statistik?maal=" + indicator.code()).body()).contains("<table>")
				.doesNotContain("??statistics")
				.contains("/statistik/" + indicator.code() + ".json");
			assertThat(get("/en/statistik?maal=" + indicator.code()).body()).contains("Take the numbers with you")
				.doesNotContain("??statistics");
		}
	}

	@Test
	void thePageShowsEachNumberWithItsSourceAndBarsWithoutColourAlone() throws Exception {
		String page = get("/statistik").body();
		assertThat(page).contains("74\u00a0%")
			.contains("68\u00a0%")
			.contains("url(#bar-1)")
			.contains("width=\"74.0%\"");
		assertThat(page).contains("/dokumenter/nyt-sammen-bedre-2018").contains("Nyt sammen bedre (2018), figur 1.5");
	}

	@Test
	void aChoiceNarrowsThePageAndItsFiles() throws Exception {
		String page = get(
				"/statistik?maal=partner-role&partnerTypes=CITIZENS&roles=ANY&sectors=&countries=NO&editions=")
			.body();
		assertThat(page).contains("66\u00a0%")
			.contains("partner-role.csv?countries=NO&amp;partnerTypes=CITIZENS&amp;roles=ANY");
		assertThat(get("/statistik/partner-role.csv?countries=NO&partnerTypes=CITIZENS&roles=ANY").body().lines())
			.hasSize(2);
	}

	@Test
	void filesHaveAddressesThatStayAndSayWhatTheyAre() throws Exception {
		HttpResponse<String> csv = get(
				"/statistik/value-created.csv?editions=2015-2016,2018-2019&valueOutcomes=QUALITY");
		assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
		assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).contains("value-created.csv");
		assertThat(csv.body()).startsWith("observation,indicator,edition").contains(",74,PERCENT,REPORTED,1942,");
		String tag = csv.headers().firstValue("ETag").orElseThrow();
		assertThat(get("/statistik/value-created-excel.csv").body()).startsWith("\uFEFFMål;");
		assertThat(get("/en/statistik/value-created-excel.csv").body()).startsWith("\uFEFFMeasure;");
		assertThat(get("/statistik/value-created.json").body()).contains("\"class\":\"dataset\"")
			.contains("LOST_IN_SOURCE");
		assertThat(get("/statistik/observationer.json").body()).contains("\"class\":\"collection\"");
		assertThat(get("/statistik/observationer.csv").body().lines().count()).isGreaterThan(700);
		HttpRequest again = HttpRequest.newBuilder(csv.uri()).header("If-None-Match", tag).build();
		assertThat(this.client.send(again, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(304);
	}

	@Test
	void whatIsNotThereIsToldAndNotAnsweredByAnEmptyFile() throws Exception {
		assertThat(get("/statistik/no-such-measure.csv").statusCode()).isEqualTo(404);
		assertThat(get("/statistik?maal=no-such-measure").statusCode()).isEqualTo(404);
		assertThat(get("/statistik/value-created.csv?editions=1999").statusCode()).isEqualTo(400);
		assertThat(get("/statistik/value-created.csv?qualities=NONSENSE").statusCode()).isEqualTo(400);
	}

	@Test
	void programsAreToldWhichParameterIsWrongAndBrowsersGetAPage() throws Exception {
		Map<String, String> wrong = Map.of("editions=1999", "There is no edition '1999'", "sectors=STAT",
				"There is no sector 'STAT'", "sector=STATE", "There is no parameter 'sector'", "populations=nope",
				"There is no population 'nope'", "documents=nope", "There is no document 'nope'", "figures=99.9",
				"There is no figure '99.9'", "qualities=NONSENSE", "The value of qualities cannot be read",
				"sectors=%3Cscript%3E", "There is no sector '<script>'");
		for (Map.Entry<String, String> one : wrong.entrySet()) {
			HttpResponse<String> answer = get("/statistik/value-created.csv?" + one.getKey());
			assertThat(answer.statusCode()).as(one.getKey()).isEqualTo(400);
			assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
			assertThat(answer.body()).as(one.getKey()).contains("\"detail\":\"" + one.getValue());
		}
		assertThat(get("/statistik/nothing.json").body()).contains("There is no measure nothing");
		assertThat(get("/statistik/%C3%A6%22%3Cb%3E.csv").statusCode()).isEqualTo(404);
		HttpRequest browser = HttpRequest
			.newBuilder(URI.create("http://localhost:" + this.port + "/statistik?sectors=x"))
			.header("Accept", "text/html,*/*;q=0.8")
			.build();
		HttpResponse<String> page = this.client.send(browser, HttpResponse.BodyHandlers.ofString());
		assertThat(page.statusCode()).isEqualTo(400);
		assertThat(page.body()).contains("<h1>Det kunne vi ikke læse</h1>");
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build(),
				HttpResponse.BodyHandlers.ofString());
	}

}
