package dk.genvej.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.genvej.cases.InnovationCase;
import dk.genvej.organisations.Organisation;
import dk.genvej.platform.Citation;
import dk.genvej.platform.Text;
import org.jspecify.annotations.Nullable;

/**
 * Cases and organisations as JSON-LD in the words of schema.org. Holds no people: who may
 * be called about what stands on the pages, with the consent that lets it.
 */
final class LinkedData {

	/** The words that are used. */
	static final Map<String, Object> CONTEXT = Map.of("@vocab", "https://schema.org/", "dcat",
			"http://www.w3.org/ns/dcat#", "adms", "http://www.w3.org/ns/adms#", "dct", "http://purl.org/dc/terms/",
			"genvej", "https://genvej.example.org/vocabulary#");

	private static final Set<String> PUBLIC = Set.of("MUNICIPALITY", "MUNICIPAL_WORKPLACE", "REGION", "HOSPITAL",
			"REGIONAL_WORKPLACE", "MINISTRY", "AGENCY", "STATE_WORKPLACE", "FOREIGN_PUBLIC");

	private final ExportNotice notice;

	LinkedData(ExportNotice notice) {
		this.notice = notice;
	}

	/** One thing as a document of its own. */
	Map<String, Object> document(Map<String, Object> thing) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("@context", CONTEXT);
		document.putAll(thing);
		document.putAll(terms());
		return document;
	}

	/** On what terms the data may be used, and which they are. */
	Map<String, Object> terms() {
		Map<String, Object> terms = new LinkedHashMap<>();
		terms.put("license", Map.of("@id", ExportNotice.LICENCE));
		terms.put("version", String.valueOf(this.notice.revision()));
		terms.put("creditText", this.notice.citation());
		return terms;
	}

	/** A case. */
	Map<String, Object> of(InnovationCase about) {
		Map<String, Object> thing = new LinkedHashMap<>();
		thing.put("@id", caseId(about.slug()));
		thing.put("@type", "CreativeWork");
		thing.put("genvej:kind", about.kind());
		thing.put("identifier", about.slug());
		thing.put("name", texts(about.title()));
		thing.put("abstract", texts(about.summary()));
		put(thing, "dateCreated", (about.year() != null) ? about.year().toString() : null);
		thing.put("dateModified", about.updatedAt());
		put(thing, "genvej:sector", about.sector());
		put(thing, "genvej:branch", about.branch());
		thing.put("genvej:origin", about.origin());
		thing.put("genvej:innovationType", about.innovationTypes());
		thing.put("keywords", about.topics().stream().flatMap((topic) -> texts(topic).stream()).toList());
		thing.put("creator", about.leadOrganisations().stream().map(this::organisationRef).toList());
		thing.put("contributor", partners(about));
		thing.put("isBasedOn", forebears(about));
		thing.put("genvej:reusedBy", about.reusedBy().stream().map(this::reuse).toList());
		thing.put("citation", about.sources().stream().map(this::citation).toList());
		thing.put("subjectOf",
				about.links()
					.stream()
					.map((link) -> Map.of("@type", "WebPage", "url", link.url(), "name", link.label()))
					.toList());
		return thing;
	}

	/** An organisation. */
	Map<String, Object> of(Organisation about) {
		Map<String, Object> thing = new LinkedHashMap<>();
		thing.put("@id", organisationId(about.slug()));
		thing.put("@type", PUBLIC.contains(about.kind()) ? "GovernmentOrganization" : "Organization");
		thing.put("identifier", about.slug());
		thing.put("name", about.name());
		thing.put("genvej:kind", about.kind());
		thing.put("alternateName", about.aliases());
		put(thing, "parentOrganization", (about.parent() != null) ? organisationRef(about.parent()) : null);
		put(thing, "genvej:region", about.region());
		thing.put("genvej:country", about.country());
		put(thing, "url", about.url());
		thing.put("citation", about.sources().stream().map(this::citation).toList());
		return thing;
	}

	private List<Object> partners(InnovationCase about) {
		List<Object> partners = new ArrayList<>();
		for (InnovationCase.Partnership partner : about.partnerships()) {
			if (partner.organisation() != null) {
				partners.add(Map.of("@type", "Role", "roleName", partner.roles(), "genvej:partnerType",
						partner.partnerType(), "contributor", organisationRef(partner.organisation())));
			}
		}
		return partners;
	}

	private List<Object> forebears(InnovationCase about) {
		List<Object> forebears = new ArrayList<>();
		for (InnovationCase.Reuse reuse : about.reuses()) {
			forebears.add(reuse(reuse));
		}
		return forebears;
	}

	private Map<String, Object> reuse(InnovationCase.Reuse reuse) {
		Map<String, Object> thing = new LinkedHashMap<>();
		thing.put("@type", "genvej:Reuse");
		thing.put("genvej:reuseKind", reuse.kind());
		put(thing, "genvej:year", reuse.year());
		put(thing, "genvej:case", (reuse.caseSlug() != null) ? Map.of("@id", caseId(reuse.caseSlug())) : null);
		put(thing, "genvej:organisation",
				(reuse.organisation() != null) ? organisationRef(reuse.organisation()) : null);
		return thing;
	}

	private Map<String, Object> citation(Citation citation) {
		Map<String, Object> thing = new LinkedHashMap<>();
		thing.put("@type", "CreativeWork");
		thing.put("isPartOf", Map.of("@id", this.notice.base() + "/documents/" + citation.document()));
		put(thing, "name", citation.section());
		put(thing, "pagination", (citation.page() != null) ? citation.page().toString() : null);
		return thing;
	}

	private Map<String, Object> organisationRef(String slug) {
		return Map.of("@id", organisationId(slug));
	}

	private String caseId(String slug) {
		return this.notice.base() + "/cases/" + slug;
	}

	private String organisationId(String slug) {
		return this.notice.base() + "/organisationer/" + slug;
	}

	private static List<Object> texts(Text text) {
		return List.of(Map.of("@language", "da", "@value", text.da()), Map.of("@language", "en", "@value", text.en()));
	}

	private static void put(Map<String, Object> thing, String name, @Nullable Object value) {
		if (value != null) {
			thing.put(name, value);
		}
	}

}
