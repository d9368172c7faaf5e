package dk.genvej.platform;

import java.net.URI;
import java.time.Clock;

import dk.genvej.platform.neo4j.EmbeddedNeo4j;
import org.neo4j.driver.AuthToken;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Joins the driver to the embedded Neo4j, where there is one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Neo4jSettings.class)
class Neo4jConfiguration {

	@Bean
	@ConditionalOnMissingBean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	@ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "never-a-value")
	Neo4jConnectionDetails embeddedConnection(EmbeddedNeo4j neo4j) {
		return new Neo4jConnectionDetails() {
			@Override
			public URI getUri() {
				return neo4j.awaitAddress().uri();
			}

			@Override
			public AuthToken getAuthToken() {
				return neo4j.awaitAddress().token();
			}
		};
	}

}
