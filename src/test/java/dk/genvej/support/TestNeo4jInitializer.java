package dk.genvej.support;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points a Spring context at {@link TestNeo4j}. */
public final class TestNeo4jInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues
			.of("spring.neo4j.uri=" + TestNeo4j.uri(), "spring.neo4j.authentication.username=" + TestNeo4j.user(),
					"spring.neo4j.authentication.password=" + TestNeo4j.password(),
					"genvej.data-dir=target/test-data/" + ProcessHandle.current().pid())
			.applyTo(context);
	}

}
