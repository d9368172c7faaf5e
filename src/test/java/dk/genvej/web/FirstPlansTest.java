package dk.genvej.web;

import java.util.List;

import dk.genvej.platform.Graph;
import dk.genvej.platform.RevisionLog;
import dk.genvej.support.GenvejTest;
import dk.genvej.support.TestNeo4j;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What is rehearsed can be planned, and leaves nothing. */
@GenvejTest
class FirstPlansTest {

	@Autowired
	Graph graph;

	@Autowired
	RevisionLog revisions;

	@Test
	void aRehearsalLeavesNothing() {
		RevisionLog.State before = this.revisions.state();
		this.graph.rehearse(FirstPlans.write());
		FirstPlans.reads().forEach((read) -> this.graph.rehearse(List.of(read)));
		assertThat(this.revisions.state()).isEqualTo(before);
		try (var session = TestNeo4j.driver().session()) {
			assertThat(session.run("MATCH (c:Change) WHERE c.revision < 0 RETURN count(c)").single().get(0).asLong())
				.isZero();
		}
	}

}
