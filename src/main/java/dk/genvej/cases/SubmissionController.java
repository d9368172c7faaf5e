package dk.genvej.cases;

import java.util.List;

import dk.genvej.platform.Access;
import dk.genvej.platform.InputProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Says to those who may write that cases are handed in as files for now. Nothing is taken
 * and then lost.
 */
@Controller
class SubmissionController {

	private final Access access;

	SubmissionController(Access access) {
		this.access = access;
	}

	@MutationMapping
	Submission submitCase() {
		this.access.require(Access.Right.WRITER);
		return new Submission(null,
				List.of(InputProblem.notOpen("Write the case as a file and import it: see seed-data/README.md.")));
	}

	@MutationMapping
	Submission reviewCase() {
		this.access.require(Access.Right.EDITOR);
		return new Submission(null,
				List.of(InputProblem.notOpen("Add, change or remove the file of the case and import it again.")));
	}

	@SchemaMapping(typeName = "SubmitCasePayload", field = "case")
	@Nullable InnovationCase submitted(Submission source) {
		return source.handed();
	}

	@SchemaMapping(typeName = "ReviewCasePayload", field = "case")
	@Nullable InnovationCase reviewed(Submission source) {
		return source.handed();
	}

	/**
	 * What came of handing in or reviewing a case.
	 *
	 * @param handed the case; null when there are problems
	 * @param problems what could not be done
	 */
	record Submission(@Nullable InnovationCase handed, List<InputProblem> problems) {
	}

}
