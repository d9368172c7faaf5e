package dk.genvej.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import dk.genvej.cases.InnovationCase;
import dk.genvej.organisations.Organisation;
import dk.genvej.platform.DataDirectory;
import dk.genvej.platform.RevisionLog;
import dk.genvej.support.GenvejTest;
import dk.genvej.support.TestNeo4j;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** The index as a copy of a real graph: built, followed, damaged, foreign, ahead. */
@GenvejTest
@AutoConfigureHttpGraphQlTester
@ExtendWith(OutputCaptureExtension.class)
class SearchIndexTest {

	private static final RevisionLog.State STATE = new RevisionLog.State(5, "test-graph");

	private static final int COMPARED = 5;

	@Autowired
	SearchGraph graph;

	@Autowired
	SearchLanguage language;

	@TempDir
	Path data;

	SearchIndex index;

	private SearchIndex open() {
		return new SearchIndex(new DataDirectory(this.data), this.graph, this.language);
	}

	@BeforeEach
	void openNew() {
		this.index = open();
	}

	@AfterEach
	void close() {
		this.index.close();
	}

	private void follow(RevisionLog.State state) {
		if (!this.index.belongsTo(state)) {
			this.index.rebuild(state);
		}
	}

	private List<String> find(String text) {
		return new CaseSearch(this.index::current, this.language)
			.search(new CaseSearch.Request(text, CaseFilter.NONE, CaseSort.RELEVANCE, 10, null, false, false))
			.edges()
			.stream()
			.map(CaseSearchConnection.Hit::slug)
			.toList();
	}

	private List<Path> folders() throws IOException {
		try (Stream<Path> all = Files.list(this.data.resolve("index"))) {
			return all.toList();
		}
	}

	private static void run(String cypher, Map<String, Object> parameters) {
		try (var session = TestNeo4j.driver().session()) {
			session.run(cypher, parameters).consume();
		}
	}

	@Test
	void itIsBuiltFromTheGraphAndOpenedAgain() {
		follow(STATE);
		assertThat(this.index.revision()).isEqualTo(5);
		assertThat(find("udeblivelser hos tandlægen")).first().isEqualTo("udeblivelser-tandpleje-ishoej");
		int documents = this.index.current().size();
		this.index.close();
		this.index = open();
		assertThat(this.index.revision()).isEqualTo(-1);
		assertThat(this.index.belongsTo(STATE)).isTrue();
		assertThat(this.index.revision()).isEqualTo(5);
		assertThat(this.index.current().size()).isEqualTo(documents).isGreaterThan(300);
	}

	@Test
	void itsFirstHitsAreThoseOfTheSeedData() {
		follow(STATE);
		SeedIndex seed = SeedIndex.shared();
		assertThat(this.index.current().size()).isEqualTo(seed.index().size());
		for (String text : List.of("inkontinens", "projektleder Hjørring", "Nordjylland", "street lighting")) {
			assertThat(find(text)).as(text)
				.startsWith(seed.search(text)
					.edges()
					.stream()
					.limit(COMPARED)
					.map(CaseSearchConnection.Hit::slug)
					.toArray(String[]::new));
		}
	}

	@Test
	void aRenamedOrganisationReindexesItsCasesAndThoseOfItsParts() {
		follow(STATE);
		assertThat(find("Kimbrerkøbing")).isEmpty();
		String rename = "MATCH (o:Organisation {slug: 'herning-kommune'}) SET o.name = $name";
		run(rename, Map.of("name", "Kimbrerkøbing Kommune"));
		try {
			this.index.apply(List.of(new RevisionLog.Touched("Organisation", "herning-kommune")), 6);
			assertThat(find("Kimbrerkøbing")).contains("heartwork-herning");
			assertThat(this.index.revision()).isEqualTo(6);
		}
		finally {
			run(rename, Map.of("name", "Herning Kommune"));
		}
	}

	@Test
	void anOrganisationIsKeptAsTheGraphHasItWhenPartsComeAndGo() {
		follow(STATE);
		List<RevisionLog.Touched> part = List.of(new RevisionLog.Touched("Organisation", "fuldtallig"));
		run("MATCH (o:Organisation {slug: 'herning-kommune'}) CREATE (:Organisation {slug: 'fuldtallig', name: 'Fuldtallig', "
				+ "kind: 'WORKPLACE', country: 'DK'})-[:PART_OF]->(o)", Map.of());
		try {
			this.index.apply(part, 6);
			assertThat(kept("herning-kommune").parts()).contains("fuldtallig");
			run("MATCH (:Organisation {slug: 'fuldtallig'})-[r:PART_OF]->() DELETE r", Map.of());
			this.index.apply(part, 7);
			assertThat(kept("herning-kommune").parts()).doesNotContain("fuldtallig");
			assertThat(kept("fuldtallig").parent()).isNull();
		}
		finally {
			run("MATCH (o:Organisation {slug: 'fuldtallig'}) DETACH DELETE o", Map.of());
		}
	}

	private Organisation kept(String slug) {
		return Objects.requireNonNull(this.index.current()
			.search((searcher) -> StoredOrganisations.findAll(searcher, List.of(slug)))
			.get(slug));
	}

	@Test
	void itOpensWithoutTheGraphOnlyWhenItIsExactlyAsTheGraphWasLeft() {
		assertThat(this.index.openAsLeft(STATE)).as("there is none").isFalse();
		follow(STATE);
		this.index.close();
		this.index = open();
		assertThat(this.index.openAsLeft(new RevisionLog.State(STATE.revision() + 1, STATE.instance()))).isFalse();
		assertThat(this.index.openAsLeft(new RevisionLog.State(STATE.revision() - 1, STATE.instance()))).isFalse();
		assertThat(this.index.openAsLeft(new RevisionLog.State(STATE.revision(), "another-graph"))).isFalse();
		assertThat(this.index.openAsLeft(STATE)).isTrue();
		assertThat(find("inkontinens")).isNotEmpty();
	}

	@Test
	void aCaseThatIsGoneIsFoundNoMore() {
		follow(STATE);
		String status = "MATCH (c:InnovationCase {slug: 'vaagekoner-bornholm'}) SET c.status = $status";
		run(status, Map.of("status", "DRAFT"));
		try {
			this.index.apply(List.of(new RevisionLog.Touched("InnovationCase", "vaagekoner-bornholm")), 6);
			assertThat(find("vågekoner bornholm")).doesNotContain("vaagekoner-bornholm");
		}
		finally {
			run(status, Map.of("status", "PUBLISHED"));
		}
		this.index.apply(List.of(new RevisionLog.Touched("InnovationCase", "vaagekoner-bornholm")), 7);
		assertThat(find("vågekoner bornholm")).first().isEqualTo("vaagekoner-bornholm");
	}

	@Test
	void anIndexOfAnotherFingerprintIsBuiltBesideThenReplacedAndDeleted() throws IOException {
		follow(STATE);
		List<Path> before = folders();
		RevisionLog.State another = new RevisionLog.State(1, "another-graph");
		assertThat(this.index.belongsTo(another)).isFalse();
		assertThat(find("inkontinens")).as("the old one answers until the new one is there").isNotEmpty();
		follow(another);
		assertThat(this.index.revision()).isEqualTo(1);
		assertThat(folders()).hasSize(1).doesNotContainAnyElementsOf(before);
	}

	@Test
	void anIndexAheadOfTheGraphIsBuiltAnewWhileTheOldOneAnswers() {
		follow(STATE);
		LiveIndex old = this.index.current();
		RevisionLog.State restored = new RevisionLog.State(2, "test-graph");
		assertThat(this.index.belongsTo(restored)).isFalse();
		assertThat(find("inkontinens")).isNotEmpty();
		this.index.rebuild(restored);
		assertThat(this.index.current()).isNotSameAs(old);
		assertThat(this.index.revision()).isEqualTo(2);
	}

	@Test
	void aDamagedIndexIsBuiltAnewAndToldOnce(CapturedOutput output) throws IOException {
		follow(STATE);
		this.index.close();
		Path folder = folders().getFirst();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter((each) -> each.getFileName().toString().startsWith("segments")).toList()) {
				Files.writeString(file, "nonsense");
			}
		}
		this.index = open();
		follow(STATE);
		assertThat(find("inkontinens")).first().isEqualTo("sensorble-hjoerring");
		assertThat(folders()).hasSize(1).doesNotContain(folder);
		assertThat(output.getAll().split("cannot be read", -1)).as("lines that tell it").hasSize(2);
		assertThat(output.getAll()).contains("The search index " + folder + " cannot be read");
	}

	@Test
	void aBuildThatWasKilledIsNotOpened() throws IOException {
		String fingerprint = this.language.fingerprint("test-graph");
		Files.createDirectories(this.data.resolve("index").resolve(fingerprint + "-0000000000001"));
		assertThat(this.index.belongsTo(STATE)).isFalse();
		follow(STATE);
		assertThat(folders()).hasSize(1);
	}

	@Test
	void whatWasNotCommittedIsMadeAgainAfterACrash() throws IOException {
		follow(STATE);
		this.index.current().remove("case:sensorble-hjoerring");
		this.index.close();
		this.index = open();
		assertThat(this.index.belongsTo(STATE)).isTrue();
		assertThat(find("inkontinens")).first().isEqualTo("sensorble-hjoerring");
	}

	@Test
	void anotherApplicationOnTheSameFolderKeepsItsIndex() {
		follow(STATE);
		try (SecondIndex second = new SecondIndex(open())) {
			assertThat(second.index().belongsTo(STATE)).isFalse();
			second.index().rebuild(STATE);
			assertThat(find("inkontinens")).isNotEmpty();
			this.index.apply(List.of(new RevisionLog.Touched("InnovationCase", "nemid")), 6);
			assertThat(this.index.revision()).isEqualTo(6);
			assertThat(second.index().revision()).isEqualTo(5);
		}
	}

	@Test
	void aDocumentThatFailsIsParkedAndTheRestGoesOn() {
		follow(STATE);
		String year = "MATCH (c:InnovationCase {slug: 'nemid'}) SET c.year = $year";
		run(year, Map.of("year", "not a year"));
		try {
			this.index.apply(List.of(new RevisionLog.Touched("InnovationCase", "nemid"),
					new RevisionLog.Touched("InnovationCase", "nemkonto")), 6);
			assertThat(this.index.current().parked()).containsExactly("case:nemid");
			assertThat(new SearchHealth(this.index).health().getDetails()).containsEntry("parked", 1);
			assertThat(this.index.revision()).isEqualTo(6);
		}
		finally {
			run("MATCH (c:InnovationCase {slug: 'nemid'}) REMOVE c.year", Map.of());
		}
		this.index.apply(List.of(new RevisionLog.Touched("InnovationCase", "nemid")), 7);
		assertThat(this.index.current().parked()).isEmpty();
	}

	@Test
	void anErasedPersonIsGoneFromTheCasesAndFromTheFilesToo() throws IOException {
		run("MATCH (c:InnovationCase {slug: 'nemid'}) CREATE (:Person {slug: 'zebedaeus-qvist', name: 'Zebedæus Qvist'})"
				+ "-[:CONTACT_FOR {consentStatus: 'VALID', ordinal: 9}]->(c)", Map.of());
		try {
			follow(STATE);
			assertThat(fromFiles(Fields.PERSON_WORDS)).isEqualTo(1);
			assertThat(fromFiles(Fields.CASE_WORDS)).isEqualTo(1);
			assertThat(find("qvist")).containsExactly("nemid");
			run("MATCH (p:Person {slug: 'zebedaeus-qvist'}) DETACH DELETE p CREATE (:Change {revision: 6, type: 'Person', "
					+ "kind: 'DELETED', test: true})", Map.of());
			this.index.apply(List.of(), 6);
			assertThat(find("qvist")).isEmpty();
			assertThat(found("nemid").contacts()).extracting(InnovationCase.Contact::name)
				.doesNotContain("Zebedæus Qvist");
			assertThat(fromFiles(Fields.PERSON_WORDS)).isZero();
			assertThat(fromFiles(Fields.CASE_WORDS)).isZero();
		}
		finally {
			run("MATCH (n) WHERE n.slug = 'zebedaeus-qvist' OR n.test DETACH DELETE n", Map.of());
		}
	}

	private InnovationCase found(String text) {
		return new CaseSearch(this.index::current, this.language)
			.search(new CaseSearch.Request(text, CaseFilter.NONE, CaseSort.RELEVANCE, 1, null, false, false))
			.edges()
			.getFirst()
			.node();
	}

	// Deleted documents are counted too, until they are written out of the files.
	private int fromFiles(String field) throws IOException {
		try (var directory = FSDirectory.open(folders().getFirst()); var reader = DirectoryReader.open(directory)) {
			return reader.docFreq(new Term(field, "nzebedaus"));
		}
	}

	@Test
	void aChangedCaseIsFoundWithinASecond() {
		follow(STATE);
		List<RevisionLog.Touched> change = List.of(new RevisionLog.Touched("InnovationCase", "nemid"));
		this.index.apply(change, 6);
		String title = "MATCH (c:InnovationCase {slug: 'nemid'}) SET c.titleDa = replace(c.titleDa, $from, $to)";
		assertThat(find("zebrafinken")).isEmpty();
		long started = System.nanoTime();
		run(title, Map.of("from", "NemID", "to", "Zebrafinken"));
		try {
			this.index.apply(change, 7);
			assertThat(find("zebrafinken")).first().isEqualTo("nemid");
			assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(1));
		}
		finally {
			run(title, Map.of("from", "Zebrafinken", "to", "NemID"));
		}
	}

	private record SecondIndex(SearchIndex index) implements AutoCloseable {

		@Override
		public void close() {
			this.index.close();
		}

	}

}
