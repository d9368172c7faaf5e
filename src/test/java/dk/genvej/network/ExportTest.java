package dk.genvej.network;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import dk.genvej.people.People;
import dk.genvej.people.Person;
import dk.genvej.support.GenvejTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is taken home: which files there are, what they tell of themselves, and what they
 * leave out.
 */
@GenvejTest
@AutoConfigureHttpGraphQlTester
class ExportTest {

	@LocalServerPort
	int port;

	@Autowired
	Networks networks;

	@Autowired
	People people;

	private Networks.Measured measured = new Networks.Measured(0, new Roster().sheet(),
			Network.of(new Roster().sheet(), NetworkFilter.NONE, 1),
			Measures.of(Network.of(new Roster().sheet(), NetworkFilter.NONE, 1), 1));

	@BeforeEach
	void readNetwork() {
		this.measured = this.networks.measured();
	}

	@Test
	void eachFileTellsItsRevisionItsLicenceAndHowToCiteIt() throws IOException, InterruptedException {
		for (String path : List.of("/export/network.graphml", "/export/network.gexf")) {
			HttpResponse<String> response = get(path);
			assertThat(response.body()).as(path)
				.contains(ExportNotice.LICENCE)
				.contains("revision " + this.measured.revision());
			assertThat(response.headers().allValues("Link")).anyMatch((link) -> link.contains("rel=\"license\""));
		}
	}

	@Test
	void noNetworkFileHasPeople() throws IOException, InterruptedException {
		for (String path : List.of("/export/network.graphml", "/export/network.gexf", "/export/network-nodes.csv",
				"/export/network-edges.csv")) {
			String body = get(path).body();
			assertThat(this.people.findAll(this.people.slugsAfter("", 1000)).values()).as(path)
				.isNotEmpty()
				.extracting(Person::name)
				.noneMatch(body::contains);
		}
	}

	@Test
	void theTablesHaveARowForEachNodeAndEdge() throws IOException, InterruptedException {
		HttpResponse<String> nodes = get("/export/network-nodes.csv");
		assertThat(nodes.body().split("\r\n")).hasSize(this.measured.network().size() + 1)
			.startsWith(String.join(",", NetworkRows.NODE_COLUMNS));
		assertThat(nodes.headers().allValues("Link")).anyMatch((link) -> link.contains("rel=\"license\""));
		assertThat(nodes.headers().firstValue("Content-Disposition").orElse(""))
			.contains("-r" + this.measured.revision() + ".csv");
		HttpResponse<String> edges = get("/export/network-edges.csv");
		assertThat(edges.body().split("\r\n")).hasSize(this.measured.network().edges() + 1);
		JsonNode about = JsonMapper.shared().readTree(get("/export/network-edges.csv-metadata.json").body());
		assertThat(about.path("dc:bibliographicCitation").asString()).contains("revision");
	}

	@Test
	void aFilterInTheAddressCutsOutAPart() throws IOException, InterruptedException {
		String part = get("/export/network-nodes.csv?organisationKinds=MUNICIPALITY").body();
		assertThat(part.lines().skip(1)).isNotEmpty().allMatch((row) -> row.contains(",MUNICIPALITY,"));
		assertThat(get("/export/network-nodes.csv?regions=ATLANTIS").statusCode()).isEqualTo(400);
	}

	@Test
	void everythingIsOneFileWithoutPeople() throws IOException, InterruptedException {
		HttpResponse<String> response = get("/export/genvej.jsonld");
		JsonNode document = JsonMapper.shared().readTree(response.body());
		assertThat(document.path("license").path("@id").asString()).isEqualTo(ExportNotice.LICENCE);
		assertThat(document.path("version").asString()).isNotBlank();
		assertThat(document.path("creditText").asString()).contains("revision");
		List<JsonNode> graph = document.path("@graph").valueStream().toList();
		assertThat(graph.stream().filter((node) -> node.path("@type").asString().equals("CreativeWork")).count())
			.isGreaterThanOrEqualTo(100);
		assertThat(graph.stream().filter((node) -> node.path("@type").asString().endsWith("Organization")).count())
			.isGreaterThanOrEqualTo(200);
		assertThat(response.body()).doesNotContain("\"Person\"")
			.doesNotContain("telephone")
			.doesNotContain("\"email\"");
		assertThat(get("/export/genvej.jsonld").body()).isEqualTo(response.body());
	}

	@Test
	void oneCaseAndOneOrganisationByThemselves() throws IOException, InterruptedException {
		JsonNode found = JsonMapper.shared().readTree(get("/cases/heartwork-herning.jsonld").body());
		assertThat(found.path("@context").path("@vocab").asString()).isEqualTo("https://schema.org/");
		assertThat(found.path("identifier").asString()).isEqualTo("heartwork-herning");
		JsonNode organisation = JsonMapper.shared().readTree(get("/organisationer/aarhus-kommune.jsonld").body());
		assertThat(organisation.path("@type").asString()).isEqualTo("GovernmentOrganization");
		assertThat(get("/cases/findes-ikke.jsonld").statusCode()).isEqualTo(404);
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build(),
					HttpResponse.BodyHandlers.ofString());
		}
	}

}
