package dk.genvej.reuse;

import java.util.ArrayList;
import java.util.List;

import dk.genvej.cases.InnovationCase.Reuse;
import dk.genvej.platform.Identified;
import dk.genvej.platform.Text;
import dk.genvej.reuse.ReuseGraph.Alike;

/**
 * What a spreading guide needs to know. Known by the slug of its case, so that other
 * features can add what they know.
 *
 * @param slug slug of the case
 * @param checklist what makes it ready to be taken over
 * @param reusedBy who took it over already
 * @param similarReusers organisations like the receiver among them
 */
record SpreadingDossier(String slug, List<ChecklistItem> checklist, List<Reuse> reusedBy,
		List<SimilarReuser> similarReusers) implements Identified {

	/** How many points are met. */
	public int metCount() {
		return (int) this.checklist.stream().filter(ChecklistItem::met).count();
	}

	/**
	 * One point of the checklist.
	 *
	 * @param criterion which point
	 * @param label its name
	 * @param met whether it is met
	 * @param evidence what the knowledge base knows about it
	 */
	record ChecklistItem(String criterion, Text label, boolean met, Text evidence) {
	}

	/**
	 * An organisation like the receiver.
	 *
	 * @param slug its slug
	 * @param name its name
	 * @param sharedTraits what the two share
	 */
	record SimilarReuser(String slug, String name, List<String> sharedTraits) {

		static SimilarReuser of(Alike alike) {
			List<String> traits = new ArrayList<>(List.of("KIND"));
			if (alike.region()) {
				traits.add("REGION");
			}
			if (alike.parent()) {
				traits.add("PARENT");
			}
			if (alike.cases()) {
				traits.add("CASES");
			}
			return new SimilarReuser(alike.slug(), alike.name(), traits);
		}
	}
}
