package dk.genvej.web;

import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/**
 * A case in the words of schema.org, for machines that read pages. Without people: what a
 * search engine has copied cannot be erased.
 */
final class PageJsonLd {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private PageJsonLd() {
	}

	/** The text of a script element. */
	static String of(Map<String, Object> found, PageModel page) {
		Map<String, Object> thing = new LinkedHashMap<>();
		thing.put("@context", "https://schema.org");
		thing.put("@type", "Article");
		thing.put("@id", page.absolute(page.getLang()));
		thing.put("url", page.absolute(page.getLang()));
		thing.put("inLanguage", page.getLang());
		thing.put("headline", page.text(PageData.text(found, "title")));
		thing.put("description", page.text(PageData.text(found, "summary")));
		thing.put("dateModified", String.valueOf(found.get("updatedAt")));
		thing.put("isAccessibleForFree", true);
		thing.put("publisher", Map.of("@type", "Organization", "name", "Genvej"));
		thing.put("keywords",
				PageData.maps(found, "topics")
					.stream()
					.map((topic) -> page.text(topic.get("da"), topic.get("en")))
					.toList());
		thing.put("about", PageData.maps(found, "leadOrganisations")
			.stream()
			.map((lead) -> Map.of("@type", "Organization", "name", PageData.string(lead, "name"), "url",
					page.absolute(page.getLang()).replaceFirst("/cases/.*", "/organisationer/" + lead.get("slug"))))
			.toList());
		thing.put("citation", PageData.maps(found, "sources").stream().map(PageJsonLd::citation).toList());
		// A "</script>" in a title must not end the element.
		return JSON.writeValueAsString(thing).replace("<", "\\u003c");
	}

	private static Map<String, Object> citation(Map<String, Object> source) {
		Map<String, Object> document = PageData.map(source, "document");
		return Map.of("@type", "CreativeWork", "name", PageData.string(document, "title"), "publisher",
				Map.of("@type", "Organization", "name", PageData.string(document, "publisher")), "datePublished",
				String.valueOf(document.get("year")));
	}

}
