package dk.genvej.search;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * How the search index is: documents, the revision they have reached, and those that
 * could not be made. A parked document is told but is no reason to be down.
 */
@Component("searchHealth")
class SearchHealth implements HealthIndicator {

	private static final int MOST_NAMED = 20;

	private final SearchIndex index;

	SearchHealth(SearchIndex index) {
		this.index = index;
	}

	@Override
	public Health health() {
		LiveIndex live = this.index.currentIfPresent();
		if (live == null) {
			return Health.outOfService().withDetail("reason", "not built yet").build();
		}
		return Health.up()
			.withDetail("revision", live.revision())
			.withDetail("documents", live.size())
			.withDetail("parked", live.parked().size())
			.withDetail("parkedThings", live.parked().stream().limit(MOST_NAMED).toList())
			.build();
	}

}
