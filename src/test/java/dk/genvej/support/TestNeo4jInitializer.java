package dk.genvej.support;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Points a Spring context at {@link TestNeo4j}, before the application starts a Neo4j of
 * its own.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class TestNeo4jInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues
			.of("spring.neo4j.uri=" + TestNeo4j.uri(), "spring.neo4j.authentication.username=" + TestNeo4j.user(),
					"spring.neo4j.authentication.password=" + TestNeo4j.password())
			.applyTo(context);
	}

}
