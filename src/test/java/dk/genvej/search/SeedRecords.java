package dk.genvej.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import dk.genvej.cases.InnovationCase;
import dk.genvej.organisations.Organisation;
import dk.genvej.people.Person;
import dk.genvej.platform.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The things of the seed data as the graph gives them, read straight from the files, so
 * that analysis and ranking are tested without a graph.
 */
final class SeedRecords {

	private static final Path SEED = Path.of("seed-data");

	private static final YAMLMapper YAML = YAMLMapper.builder().build();

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Map<String, InnovationCase> cases = new TreeMap<>();

	private final Map<String, Organisation> organisations = new TreeMap<>();

	private final Map<String, Person> people = new TreeMap<>();

	private final Map<String, String> tools = new TreeMap<>();

	private final Map<String, JsonNode> caseFiles = new TreeMap<>();

	SeedRecords() {
		Map<String, JsonNode> rawPeople = list("people", "people");
		list("organisations", "organisations")
			.forEach((slug, node) -> this.organisations.put(slug, organisation((ObjectNode) node)));
		Map<String, List<String>> contactFor = new LinkedHashMap<>();
		for (JsonNode file : files("cases")) {
			this.caseFiles.put(file.path("case").asString(), file.deepCopy());
			InnovationCase one = innovationCase((ObjectNode) file, rawPeople);
			this.cases.put(one.slug(), one);
			one.contacts()
				.forEach((contact) -> contactFor.computeIfAbsent(contact.person(), (key) -> new java.util.ArrayList<>())
					.add(one.slug()));
		}
		rawPeople.forEach((slug, node) -> this.people.put(slug,
				person((ObjectNode) node, contactFor.getOrDefault(slug, List.of()))));
		list("knowledge", "tools").forEach((slug, node) -> this.tools.put(slug, node.path("name").asString()));
	}

	Map<String, InnovationCase> cases() {
		return this.cases;
	}

	Map<String, Person> people() {
		return this.people;
	}

	Map<String, Organisation> organisations() {
		return this.organisations;
	}

	Map<String, String> tools() {
		return this.tools;
	}

	/** What is searched beside a case. */
	CaseExtras extrasOf(String slug) {
		JsonNode file = this.caseFiles.getOrDefault(slug, JSON.createObjectNode());
		List<PersonDocuments.Tool> used = file.path("tools")
			.valueStream()
			.map(JsonNode::asString)
			.filter(this.tools::containsKey)
			.map((tool) -> new PersonDocuments.Tool(tool, this.tools.getOrDefault(tool, tool)))
			.toList();
		List<Text> wordings = file.path("wordings")
			.valueStream()
			.map((wording) -> JSON.treeToValue(wording, Text.class))
			.toList();
		return new CaseExtras(slug, used, wordings);
	}

	/** The organisations of some slugs. */
	Map<String, Organisation> organisations(Collection<String> slugs) {
		Map<String, Organisation> found = new LinkedHashMap<>();
		slugs.stream()
			.filter(this.organisations::containsKey)
			.forEach((slug) -> found.put(slug, this.organisations.get(slug)));
		return found;
	}

	private static Organisation organisation(ObjectNode node) {
		defaults(node, "aliases", "parts", "sources");
		keep(node, "slug", "name", "nameEn", "kind", "aliases", "parent", "parts", "region", "country", "url");
		node.putArray("sources");
		if (!node.has("country")) {
			node.put("country", "DK");
		}
		return JSON.treeToValue(node, Organisation.class);
	}

	private static Person person(ObjectNode node, List<String> contactFor) {
		keep(node, "slug", "name", "aliases", "positions", "phone", "email", "consent");
		defaults(node, "aliases", "positions", "adviceOn", "flags", "sources");
		ArrayNode cases = node.putArray("contactFor");
		contactFor.forEach(cases::add);
		return JSON.treeToValue(node, Person.class);
	}

	private static InnovationCase innovationCase(ObjectNode node, Map<String, JsonNode> people) {
		String slug = node.path("case").asString();
		ArrayNode partnerships = node.withArray("partnerships");
		node.path("involved").forEach(partnerships::add);
		for (JsonNode result : node.withArray("results")) {
			if (!result.has("expected")) {
				((ObjectNode) result).put("expected", false);
			}
		}
		for (JsonNode each : node.withArray("contacts")) {
			ObjectNode contact = (ObjectNode) each;
			contact.put("name",
					java.util.Objects.requireNonNull(people.get(contact.path("person").asString()))
						.path("name")
						.asString());
			keep(contact, "person", "name", "role", "organisation", "phone", "email", "consent");
			defaults(contact, "morePhones", "moreEmails", "flags");
		}
		for (String side : List.of("reuses", "reusedBy")) {
			node.withArray(side)
				.forEach((reuse) -> keep((ObjectNode) reuse, "case", "organisation", "kind", "year", "evidence"));
		}
		keep(node, "kind", "title", "summary", "before", "after", "year", "sector", "branch", "innovationTypes",
				"origin", "originEvidence", "topics", "needs", "links", "results", "values", "leadOrganisations",
				"partnerships", "contacts", "noContact", "reuses", "reusedBy");
		defaults(node, "innovationTypes", "topics", "needs", "links", "values", "sources");
		node.put("slug", slug).put("status", "PUBLISHED").put("updatedAt", "2026-01-01T00:00:00Z");
		return JSON.treeToValue(node, InnovationCase.class);
	}

	private static void keep(ObjectNode node, String... fields) {
		node.retain(fields);
	}

	private static void defaults(ObjectNode node, String... lists) {
		for (String list : lists) {
			if (!node.has(list)) {
				node.putArray(list);
			}
		}
	}

	private static Map<String, JsonNode> list(String folder, String key) {
		Map<String, JsonNode> found = new TreeMap<>();
		for (JsonNode file : files(folder)) {
			file.path(key).forEach((item) -> found.put(item.path("slug").asString(), item));
		}
		return found;
	}

	private static List<JsonNode> files(String folder) {
		try (Stream<Path> all = Files.walk(SEED.resolve(folder))) {
			return all.filter((file) -> file.toString().endsWith(".yaml"))
				.sorted()
				.map((file) -> YAML.readTree(file.toFile()))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
