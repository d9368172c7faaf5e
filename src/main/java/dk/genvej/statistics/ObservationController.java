package dk.genvej.statistics;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers for the fields of an observation: keys become things. */
@Controller
class ObservationController {

	private final Statistics statistics;

	ObservationController(Statistics statistics) {
		this.statistics = statistics;
	}

	@SchemaMapping
	Indicator indicator(Observation source) {
		return this.statistics.barometer().indicatorOf(source);
	}

	@SchemaMapping
	@Nullable Edition edition(Observation source) {
		String edition = source.edition();
		return (edition != null) ? this.statistics.barometer().edition(edition).orElse(null) : null;
	}

	@SchemaMapping
	List<Observation> conflictsWith(Observation source) {
		return this.statistics.barometer().ofKeys(source.conflicts());
	}

}
