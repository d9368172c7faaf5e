package dk.genvej.ingest;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The tables that can be imported, each with its columns and where a cell goes in an
 * entry. The empty tables in {@code seed-data/templates} have the same headers.
 */
enum CsvTemplate {

	/** Several contacts a case, one in each row. */
	CONTACTS(EntryKind.CONTACT, List.of("case", "person"), contacts()),
	/** Cases in short, one in each row. */
	CASES(EntryKind.CASE, List.of("case", "title_da"), cases()),
	/** Organisations, one in each row. */
	ORGANISATIONS(EntryKind.ORGANISATION, List.of("organisation", "name"), organisations()),
	/** Observations, one in each row, as the numbers that can be downloaded. */
	OBSERVATIONS(EntryKind.OBSERVATION, List.of("indicator", "value"), observations());

	private final EntryKind kind;

	private final List<String> marks;

	private final Map<String, CsvColumn> columns;

	CsvTemplate(EntryKind kind, List<String> marks, List<CsvColumn> columns) {
		this.kind = kind;
		this.marks = marks;
		this.columns = new LinkedHashMap<>();
		columns.forEach((column) -> this.columns.put(column.name(), column));
	}

	/** Kind of the entries that its rows become. */
	EntryKind kind() {
		return this.kind;
	}

	/** The columns by name, in the order of the template. */
	Map<String, CsvColumn> columns() {
		return this.columns;
	}

	/** The template that a header belongs to: the first whose marks it has. */
	static Optional<CsvTemplate> of(Set<String> header) {
		return Arrays.stream(values()).filter((template) -> header.containsAll(template.marks)).findFirst();
	}

	/** The headers of all templates for a message. */
	static String marksOfAll() {
		return Arrays.stream(values())
			.map((template) -> String.join(", ", template.marks))
			.reduce((one, other) -> one + "; " + other)
			.orElse("");
	}

	private static List<CsvColumn> contacts() {
		return List.of(CsvColumn.text("case", "/case"), CsvColumn.text("person", "/person"),
				CsvColumn.text("name", "/name"), CsvColumn.text("role", "/role"),
				CsvColumn.text("organisation", "/organisation"), CsvColumn.text("phone", "/phone"),
				CsvColumn.text("email", "/email"), CsvColumn.text("consent_basis", "/consent/basis"),
				CsvColumn.text("consent_source", "/consent/source"),
				CsvColumn.text("consent_obtained_on", "/consent/obtainedOn"),
				CsvColumn.text("source_document", "/sources/0/document"),
				CsvColumn.text("source_section", "/sources/0/section"));
	}

	private static List<CsvColumn> organisations() {
		return List.of(CsvColumn.text("organisation", "/slug"), CsvColumn.text("name", "/name"),
				CsvColumn.text("name_en", "/nameEn"), CsvColumn.text("kind", "/kind"),
				CsvColumn.text("parent", "/parent"), CsvColumn.text("region", "/region"),
				CsvColumn.text("country", "/country"), CsvColumn.list("aliases", "/aliases"),
				CsvColumn.text("phone", "/phone"), CsvColumn.text("email", "/email"), CsvColumn.text("url", "/url"),
				CsvColumn.text("description_da", "/description/da"),
				CsvColumn.text("description_en", "/description/en"),
				CsvColumn.text("source_document", "/sources/0/document"),
				CsvColumn.text("source_section", "/sources/0/section"),
				CsvColumn.integer("source_page", "/sources/0/page"));
	}

	private static List<CsvColumn> observations() {
		return List.of(CsvColumn.text("observation", "/observation"), CsvColumn.text("indicator", "/indicator"),
				CsvColumn.text("edition", "/edition"), CsvColumn.text("country", "/country"),
				CsvColumn.text("population", "/population"), CsvColumn.text("sector", "/sector"),
				CsvColumn.text("branch", "/branch"), CsvColumn.text("partner_type", "/partnerType"),
				CsvColumn.text("co_partner_type", "/coPartnerType"), CsvColumn.text("role", "/role"),
				CsvColumn.text("value_outcome", "/valueOutcome"), CsvColumn.text("innovation_type", "/innovationType"),
				CsvColumn.text("origin", "/origin"), CsvColumn.text("factor", "/factor"),
				CsvColumn.text("condition", "/condition"), CsvColumn.of("value", "/value", CsvColumn.Form.DECIMAL),
				CsvColumn.text("unit", "/unit"), CsvColumn.text("quality", "/quality"),
				CsvColumn.of("respondents", "/respondents", CsvColumn.Form.COUNT),
				CsvColumn.of("significant", "/significant", CsvColumn.Form.FLAG), CsvColumn.text("note_da", "/note/da"),
				CsvColumn.text("note_en", "/note/en"), CsvColumn.text("document", "/sources/0/document"),
				CsvColumn.text("section", "/sources/0/section"), CsvColumn.text("figure", "/sources/0/figure"),
				CsvColumn.integer("page", "/sources/0/page"),
				CsvColumn.of("also_in", "/sources/1", CsvColumn.Form.PLACES),
				CsvColumn.of("conflicts_with", "/conflictsWith", CsvColumn.Form.WORDS),
				CsvColumn.of("citation", "/citation", CsvColumn.Form.SKIPPED),
				CsvColumn.of("revision", "/revision", CsvColumn.Form.SKIPPED));
	}

	private static List<CsvColumn> cases() {
		return List.of(CsvColumn.text("case", "/case"), CsvColumn.text("kind", "/kind"),
				CsvColumn.text("title_da", "/title/da"), CsvColumn.text("title_en", "/title/en"),
				CsvColumn.text("summary_da", "/summary/da"), CsvColumn.text("summary_en", "/summary/en"),
				CsvColumn.text("before_da", "/before/da"), CsvColumn.text("before_en", "/before/en"),
				CsvColumn.text("after_da", "/after/da"), CsvColumn.text("after_en", "/after/en"),
				CsvColumn.integer("year", "/year"), CsvColumn.text("sector", "/sector"),
				CsvColumn.text("branch", "/branch"), CsvColumn.list("innovation_types", "/innovationTypes"),
				CsvColumn.text("origin", "/origin"), CsvColumn.text("origin_evidence_da", "/originEvidence/da"),
				CsvColumn.text("origin_evidence_en", "/originEvidence/en"),
				CsvColumn.records("topics_da", "/topics", "da"), CsvColumn.records("topics_en", "/topics", "en"),
				CsvColumn.records("needs_da", "/needs", "da"), CsvColumn.records("needs_en", "/needs", "en"),
				CsvColumn.records("wordings_da", "/wordings", "da"),
				CsvColumn.records("wordings_en", "/wordings", "en"),
				CsvColumn.list("lead_organisations", "/leadOrganisations"),
				CsvColumn.records("partners", "/partnerships", "organisation", "partnerType", "roles+"),
				CsvColumn.records("involved", "/involved", "partnerType", "roles+"),
				CsvColumn.records("values", "/values", "outcome", "evidence"), CsvColumn.list("tools", "/tools"),
				CsvColumn.text("no_contact_da", "/noContact/da"), CsvColumn.text("no_contact_en", "/noContact/en"),
				CsvColumn.text("source_document", "/sources/0/document"),
				CsvColumn.text("source_section", "/sources/0/section"),
				CsvColumn.integer("source_page", "/sources/0/page"));
	}

}
