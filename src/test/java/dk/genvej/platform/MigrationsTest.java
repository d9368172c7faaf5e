package dk.genvej.platform;

import org.junit.jupiter.api.Test;
import dk.genvej.support.TestNeo4j;
import static org.assertj.core.api.Assertions.assertThat;

class MigrationsTest {

	@Test
	void appliesAll() {
		TestNeo4j.clean();
		var m = new Migrations(TestNeo4j.driver(), TestNeo4j.uri(), "", "classpath*:graph/migrations/*.cypher");
		m.afterPropertiesSet();
		assertThat(m.appliedVersion()).isEqualTo(2);
	}

}
