package dk.genvej.platform;

import dk.genvej.platform.neo4j.EmbeddedNeo4j;
import dk.genvej.platform.neo4j.ServerStatus;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** How the embedded Neo4j is: up, coming up again, or given up. */
@Component
@ConditionalOnBean(EmbeddedNeo4j.class)
class EmbeddedNeo4jHealth implements HealthIndicator {

	private final EmbeddedNeo4j neo4j;

	EmbeddedNeo4jHealth(EmbeddedNeo4j neo4j) {
		this.neo4j = neo4j;
	}

	@Override
	public Health health() {
		ServerStatus status = this.neo4j.status();
		Health.Builder health = (status.state() == ServerStatus.State.UP) ? Health.up() : Health.down();
		status.problem().ifPresent((problem) -> health.withDetail("problem", problem));
		return health.withDetail("state", status.state()).withDetail("restarts", status.restarts()).build();
	}

}
