package dk.genvej;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dk.genvej.platform.Queries;
import dk.genvej.support.GenvejTest;
import dk.genvej.support.TestNeo4j;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Every statement that the application sends is explained against the migrated graph. */
@GenvejTest
class QueryFilesTest {

	private static final Pattern PARAMETER = Pattern.compile("\\$([a-zA-Z]+)");

	@Autowired
	Queries queries;

	@TestFactory
	Stream<DynamicTest> everyQueryIsValidAgainstTheSchema() {
		return this.queries.all()
			.entrySet()
			.stream()
			.map((query) -> DynamicTest.dynamicTest(query.getKey(), () -> explain(query.getValue())));
	}

	@Test
	void everyQuerySaysWhatComesBack() {
		assertThat(this.queries.all()).isNotEmpty()
			.allSatisfy((name, cypher) -> assertThat(cypher).as(name).startsWith("// "));
	}

	private static void explain(String cypher) {
		// Comments may speak of anything; parameters need a value of some kind even to be
		// explained.
		String statement = cypher.replaceAll("(?m)^\\s*//.*$", "");
		Map<String, @Nullable Object> parameters = new HashMap<>();
		Matcher matcher = PARAMETER.matcher(statement);
		while (matcher.find()) {
			parameters.put(matcher.group(1), "label".equals(matcher.group(1)) ? "InnovationCase" : null);
		}
		try (Session session = TestNeo4j.driver().session()) {
			assertThat(session.run("EXPLAIN " + statement, parameters).consume().queryType()).isNotNull();
		}
	}

}
