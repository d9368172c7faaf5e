package dk.genvej.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.genvej.cases.InnovationCase;
import dk.genvej.platform.Text;

/** The texts of a case by field, as a plain full-text index would get them. */
final class CaseTexts {

	private CaseTexts() {
	}

	/**
	 * Titles, topics, names of organisations and people, and the rest, in both languages.
	 */
	static Map<String, String> of(InnovationCase one, SeedRecords records) {
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put("title", both(one.title()));
		texts.put("topics", String.join(" ", one.topics().stream().map(CaseTexts::both).toList()));
		List<String> names = new ArrayList<>();
		CaseDocuments.organisations(one).forEach((slug) -> {
			String next = slug;
			while (next != null && records.organisations().containsKey(next)) {
				var organisation = java.util.Objects.requireNonNull(records.organisations().get(next));
				names.add(organisation.name());
				names.addAll(organisation.aliases());
				next = organisation.parent();
			}
		});
		one.contacts().forEach((contact) -> names.add(contact.name() + " " + contact.role()));
		texts.put("names", String.join(" ", names));
		List<String> rest = new ArrayList<>(List.of(both(one.summary())));
		rest.add(both(one.before()));
		rest.add(both(one.after()));
		one.results().forEach((result) -> rest.add(both(result.metric())));
		texts.put("rest", String.join(" ", rest));
		return texts;
	}

	private static String both(@org.jspecify.annotations.Nullable Text text) {
		return (text != null) ? text.da() + " " + text.en() : "";
	}

}
