package dk.genvej.network;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import dk.genvej.GenvejApplication;
import dk.genvej.ingest.Commands;
import dk.genvej.support.GenvejTest;
import dk.genvej.support.TestNeo4j;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The command line writes what the server offers. */
@GenvejTest
@AutoConfigureHttpGraphQlTester
class PublishTest {

	@LocalServerPort
	int port;

	@Test
	void theFilesAreThoseOfTheServer(@TempDir Path directory) throws IOException, InterruptedException {
		Path target = directory.resolve("public");
		StringWriter told = new StringWriter();
		assertThat(Commands.run(GenvejApplication.class,
				new String[] { "publish", target.toString(), "--site", "http://localhost:" + this.port + "/",
						"--genvej.data-dir=" + directory.resolve("data"), "--spring.neo4j.uri=" + TestNeo4j.uri(),
						"--spring.neo4j.authentication.username=" + TestNeo4j.user(),
						"--spring.neo4j.authentication.password=" + TestNeo4j.password() },
				new PrintWriter(told, true), new PrintWriter(told, true)))
			.as("%s", told)
			.isEqualTo(Commands.OK);
		List<String> names = List.of("genvej.jsonld", "network-edges.csv", "network-nodes.csv", "network.gexf",
				"network.graphml");
		try (Stream<Path> files = Files.list(target)) {
			assertThat(files.map((file) -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(names);
		}
		for (String name : names) {
			assertThat(undated(Files.readString(target.resolve(name)))).as(name)
				.isEqualTo(undated(get("/export/" + name)));
		}
	}

	// What the server holds in memory keeps the revision that last altered it.
	private static String undated(String file) {
		return file.replaceAll("revision [0-9]+", "revision").replaceAll("(key=\"revision\">)[0-9]+", "$1");
	}

	private String get(String path) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client
				.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build(),
						HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
				.body();
		}
	}

}
