package dk.genvej.ingest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

import dk.genvej.platform.Text;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes synthetic cases with organisations, partners, chains of reuse and contacts, in
 * the shape and with the numbers of relations of the real ones. The same number and seed
 * give the same files, byte for byte.
 */
final class Generator {

	private static final String DOCUMENT = "syn-samling";

	private static final List<String> BRANCHES = List.of("PUBLIC_ADMINISTRATION", "PUBLIC_ADMINISTRATION", "HEALTH",
			"HEALTH", "PARKS_AND_ROADS", "SOCIAL_SERVICES", "ELDERLY_AND_DISABILITY", "PRIMARY_SCHOOLS", "EMPLOYMENT",
			"YOUTH_EDUCATION", "CHILDCARE", "LIBRARIES", "SPORT_AND_CULTURE", "BUSINESS_DEVELOPMENT");

	private static final List<String> TYPES = List.of("PROCESS_ORGANISATION", "SERVICE", "COMMUNICATION", "PRODUCT");

	private static final List<String> ROLES = List.of("INITIATES", "PROMOTES", "COLLABORATES", "SUPPLIES", "FUNDS");

	private static final List<String> VALUES = List.of("QUALITY", "EFFICIENCY", "CITIZEN_INVOLVEMENT",
			"EMPLOYEE_SATISFACTION", "POLITICAL_GOALS");

	private static final List<String> REGIONS = List.of("HOVEDSTADEN", "SJAELLAND", "SYDDANMARK", "MIDTJYLLAND",
			"NORDJYLLAND");

	private static final int LINES_A_TELLING = 1000;

	private final JsonMapper json = JsonMapper.builder().build();

	private final int cases;

	private final Random random;

	private final GeneratorWords words;

	private final GeneratedOrganisations organisations;

	private final List<String> people = new ArrayList<>();

	Generator(int cases, long seed) {
		this.cases = cases;
		this.random = new Random(seed);
		this.words = new GeneratorWords(this.random);
		this.organisations = new GeneratedOrganisations(Math.max(40, cases / 10), this.random, this.words, REGIONS);
	}

	/**
	 * Writes the files.
	 * @throws ImportFailure when the directory holds something
	 */
	void write(Path directory, Importer.Progress progress) throws IOException {
		if (Files.isDirectory(directory) && Files.list(directory).findAny().isPresent()
				|| Files.isRegularFile(directory)) {
			throw new ImportFailure(
					"The directory " + directory + " is not empty. Choose a new one; nothing was written.", null);
		}
		Files.createDirectories(directory);
		try (BufferedWriter file = Files.newBufferedWriter(directory.resolve("organisations.jsonl"))) {
			for (Map<String, Object> organisation : this.organisations.all()) {
				organisation.put("sources", sources());
				line(file, Map.of("organisations", List.of(organisation)));
			}
		}
		try (BufferedWriter file = Files.newBufferedWriter(directory.resolve("documents.jsonl"))) {
			line(file, Map.of("documents", List.of(document())));
		}
		try (BufferedWriter file = Files.newBufferedWriter(directory.resolve("people.jsonl"))) {
			writePeople(file);
		}
		try (BufferedWriter file = Files.newBufferedWriter(directory.resolve("cases.jsonl"))) {
			for (int i = 0; i < this.cases; i++) {
				line(file, oneCase(i));
				if (i % LINES_A_TELLING == 0) {
					progress.at(i, this.cases, "case");
				}
			}
		}
	}

	private void line(BufferedWriter file, Map<String, Object> content) throws IOException {
		file.write(this.json.writeValueAsString(content));
		file.write('\n');
	}

	private static Map<String, Object> document() {
		return ordered("slug", DOCUMENT, "title", "Syntetisk samling", "publisher", GeneratedOrganisations.slug(0),
				"year", 2026, "language", "da");
	}

	private void writePeople(BufferedWriter file) throws IOException {
		int count = Math.max(20, this.cases / 3);
		for (int i = 0; i < count; i++) {
			String slug = "syn-person-" + i;
			this.people.add(slug);
			line(file,
					Map.of("people",
							List.of(ordered("slug", slug, "name", this.words.person(), "positions",
									List.of(ordered("title", "Projektleder", "organisation", this.organisations.any())),
									"appearsAs", List.of("CONTACT"), "consent", consent(), "sources", sources()))));
		}
	}

	private static Map<String, Object> consent() {
		return ordered("basis", "GIVEN_TO_GENVEJ", "source", DOCUMENT, "obtainedOn", "2026-01");
	}

	private static List<Map<String, Object>> sources() {
		return List.of(ordered("document", DOCUMENT, "section", "Syntetisk afsnit"));
	}

	private Map<String, Object> oneCase(int number) {
		boolean told = this.random.nextInt(5) == 0;
		Text about = this.words.compound();
		String lead = this.organisations.lead();
		Map<String, Object> one = ordered("case", slug(number), "kind", told ? "CASE" : "MENTION", "title",
				title(about, number), "summary", this.words.text(about, 2));
		if (told) {
			one.put("before", this.words.text(about, 3));
			one.put("after", this.words.text(about, 3));
		}
		if (this.random.nextInt(3) == 0) {
			one.put("year", 2005 + this.random.nextInt(21));
		}
		one.put("sector", List.of("MUNICIPAL", "MUNICIPAL", "STATE", "REGIONAL").get(this.random.nextInt(4)));
		one.put("branch", this.words.pick(BRANCHES));
		one.put("innovationTypes", some(TYPES, 1 + this.random.nextInt(2)));
		boolean reuses = number > 0 && this.random.nextInt(5) == 0;
		one.put("origin", reuses ? "INSPIRED" : List.of("UNKNOWN", "UNKNOWN", "FIRST").get(this.random.nextInt(3)));
		one.put("topics", topics());
		one.put("needs", needs(about, told));
		one.put("leadOrganisations", List.of(lead));
		putPartners(one, lead);
		putValues(one);
		putContacts(one, told);
		if (reuses) {
			one.put("reuses", List.of(reuse(number)));
		}
		if (this.random.nextInt(8) == 0) {
			one.put("reusedBy", List.of(ordered("organisation", this.organisations.any(), "kind", "INSPIRED",
					"evidence", this.words.text(about, 1), "sources", sources())));
		}
		one.put("sources", sources());
		return one;
	}

	private Text title(Text about, int number) {
		String place = this.words.place() + " " + number;
		return new Text(GeneratorWords.capital(about.da()) + " i " + place,
				GeneratorWords.capital(about.en()) + " in " + place);
	}

	private List<Text> topics() {
		List<Text> topics = new ArrayList<>();
		int count = 4 + this.random.nextInt(8);
		for (int i = 0; i < count; i++) {
			topics.add(this.words.compound());
		}
		return topics;
	}

	private List<Text> needs(Text about, boolean told) {
		List<Text> needs = new ArrayList<>();
		for (int i = told ? 8 : 6; i > 0; i--) {
			needs.add(this.words.text(about, 1));
		}
		return needs;
	}

	private void putPartners(Map<String, Object> one, String lead) {
		List<Map<String, Object>> partners = new ArrayList<>();
		TreeSet<String> taken = new TreeSet<>();
		// Most have few partners and a few have many, as the real ones.
		for (int i = this.random.nextInt(3); i > 0; i -= this.random.nextInt(5) / 2) {
			GeneratedOrganisations.Partner partner = this.organisations.partner(lead);
			if (taken.add(partner.slug() + partner.type())) {
				partners.add(ordered("organisation", partner.slug(), "partnerType", partner.type(), "roles",
						some(ROLES, 1 + this.random.nextInt(2))));
			}
			if (taken.size() == 8) {
				break;
			}
		}
		if (!partners.isEmpty()) {
			one.put("partnerships", partners);
		}
		if (this.random.nextInt(3) > 0) {
			one.put("involved", List.of(ordered("partnerType", "CITIZENS", "roles", some(ROLES, 1))));
		}
	}

	private void putValues(Map<String, Object> one) {
		List<Map<String, Object>> values = new ArrayList<>();
		List<Map<String, Object>> results = new ArrayList<>();
		for (String value : some(VALUES, this.random.nextInt(3))) {
			boolean measured = this.random.nextInt(3) == 0;
			values.add(ordered("outcome", value, "evidence", measured ? "MEASURED" : "REPORTED"));
			if (measured) {
				results.add(ordered("metric", this.words.compound(), "before", this.random.nextInt(100), "after",
						this.random.nextInt(100), "unit", "PERCENT", "outcome", value));
			}
		}
		one.put("values", values);
		if (!results.isEmpty()) {
			one.put("results", results);
		}
	}

	private void putContacts(Map<String, Object> one, boolean told) {
		List<Map<String, Object>> contacts = new ArrayList<>();
		int count = told ? 1 + this.random.nextInt(2) : this.random.nextInt(4) / 3;
		for (String person : some(this.people, count)) {
			contacts.add(ordered("person", person, "role", "Projektleder", "phone",
					"%08d".formatted(10_000_000 + this.random.nextInt(1_000_000)), "email", person + "@example.org",
					"consent", consent()));
		}
		if (!contacts.isEmpty()) {
			one.put("contacts", contacts);
		}
	}

	// Each builds on an earlier one, often on a recent one: chains and stars, never a
	// circle.
	private Map<String, Object> reuse(int number) {
		int back = 1 + (int) Math.min(number - 1, Math.pow(number, this.random.nextDouble()) - 1);
		return ordered("case", slug(number - back), "kind",
				List.of("INSPIRED", "INSPIRED", "COPIED").get(this.random.nextInt(3)), "year",
				2010 + this.random.nextInt(16), "evidence", this.words.text(this.words.compound(), 1), "sources",
				sources());
	}

	private <T> List<T> some(List<T> all, int count) {
		List<T> some = new ArrayList<>();
		while (some.size() < count) {
			T one = this.words.pick(all);
			if (!some.contains(one)) {
				some.add(one);
			}
		}
		return some;
	}

	private static String slug(int number) {
		return "syn-case-" + number;
	}

	private static Map<String, Object> ordered(Object... pairs) {
		Map<String, Object> map = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			map.put(String.valueOf(pairs[i]), pairs[i + 1]);
		}
		return map;
	}

}
