package dk.genvej.search;

import java.util.List;

import dk.genvej.platform.Identified;
import dk.genvej.platform.Text;

/**
 * What is searched of a case beside what its page shows.
 *
 * @param slug slug of the case
 * @param tools tools that it uses
 * @param wordings other wordings of what it is about
 */
record CaseExtras(String slug, List<PersonDocuments.Tool> tools, List<Text> wordings) implements Identified {

	/** A case without any. */
	static CaseExtras none(String slug) {
		return new CaseExtras(slug, List.of(), List.of());
	}

}
