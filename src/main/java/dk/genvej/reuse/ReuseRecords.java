package dk.genvej.reuse;

import java.util.ArrayList;
import java.util.List;

import dk.genvej.cases.Cases;
import dk.genvej.cases.InnovationCase;
import dk.genvej.cases.InnovationCase.Reuse;
import dk.genvej.platform.Access;
import dk.genvej.platform.Names;
import dk.genvej.platform.InputProblem;
import dk.genvej.reuse.RecordGraph.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Records that an organisation took a solution over. */
@Service
class ReuseRecords {

	private final RecordGraph graph;

	private final Cases cases;

	private final Access access;

	ReuseRecords(RecordGraph graph, Cases cases, Access access) {
		this.graph = graph;
		this.cases = cases;
		this.access = access;
	}

	/**
	 * Records a reuse; needs the right of a writer. Told twice it stands once, with what
	 * was told last.
	 * @return the reuse as it stands, or what could not be taken
	 */
	Payload record(ReuseToRecord told) {
		this.access.require(Access.Right.WRITER);
		List<InputProblem> problems = new ArrayList<>(told.problems());
		if (told.organisationName() != null && Names.slug(told.organisationName()).isEmpty()) {
			problems.add(new InputProblem("organisationName", "INVALID", "This is no name: it has no letters."));
		}
		if (!problems.isEmpty()) {
			return new Payload(this.cases.find(told.caseSlug()).orElse(null), null, problems);
		}
		Outcome outcome = this.graph.record(told, this.access.name());
		InnovationCase now = this.cases.find(told.caseSlug()).orElse(null);
		InputProblem problem = switch (outcome.refusal()) {
			case NONE -> null;
			case NO_CASE -> new InputProblem("case", "UNKNOWN", "There is no case `" + told.caseSlug() + "`.");
			case NO_ORGANISATION -> new InputProblem("organisation", "UNKNOWN", "There is no organisation `"
					+ told.organisation() + "`. Give `organisationName` and `organisationKind` for a new one.");
			case OWN_CASE -> new InputProblem((told.organisation() != null) ? "organisation" : "organisationName",
					"INVALID",
					"`" + outcome.organisation() + "` leads this case itself: nobody reuses a solution of their own.");
		};
		return (problem != null) ? new Payload(now, null, List.of(problem))
				: new Payload(now, reuse(now, outcome.organisation()), List.of());
	}

	private static @Nullable Reuse reuse(@Nullable InnovationCase now, @Nullable String organisation) {
		if (now == null || organisation == null) {
			return null;
		}
		return now.reusedBy()
			.stream()
			.filter((reuse) -> organisation.equals(reuse.organisation()))
			.findFirst()
			.orElse(null);
	}

	/**
	 * What came of recording a reuse.
	 *
	 * @param about the case
	 * @param reuse the reuse as it stands now
	 * @param problems what could not be taken
	 */
	record Payload(@Nullable InnovationCase about, @Nullable Reuse reuse, List<InputProblem> problems) {
	}

}
