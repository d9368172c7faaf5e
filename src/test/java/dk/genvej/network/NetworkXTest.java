package dk.genvej.network;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import dk.genvej.support.GenvejTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * NetworkX, and igraph where it is installed, read the exports by
 * {@code docs/read-exports.py}: same nodes, edges and weights, and four measures equal to
 * 1e-9. Takes the Python that {@code GENVEJ_PYTHON} names, else {@code python3}.
 */
@GenvejTest
@AutoConfigureHttpGraphQlTester
class NetworkXTest {

	private static final String MISSING = "NOT TRIED: the exports in NetworkX. Install it (pip install networkx scipy igraph),"
			+ " or name a Python that has it by GENVEJ_PYTHON.";

	@LocalServerPort
	int port;

	@Test
	void networkXReadsTheSameNetworkAndMeasuresTheSame() throws IOException, InterruptedException {
		boolean there = isInstalled();
		if (!there) {
			System.out.println(MISSING);
		}
		assumeTrue(there, MISSING);
		Process reading = python("docs/read-exports.py", "http://localhost:" + this.port);
		String said = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(reading.waitFor()).as(said).isZero();
		assertThat(said).contains("GraphML", "GEXF", "CSV", "weighted degree", "betweenness", "PageRank");
	}

	private static boolean isInstalled() throws InterruptedException {
		try {
			return python("-c", "import networkx, scipy").waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static Process python(String... arguments) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(
				Objects.requireNonNullElse(System.getenv("GENVEJ_PYTHON"), "python3"));
		builder.command().addAll(java.util.List.of(arguments));
		return builder.redirectErrorStream(true).start();
	}

}
