package dk.genvej.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import dk.genvej.platform.Citation;
import dk.genvej.platform.Text;
import dk.genvej.platform.Vocabularies;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The numbers of the seed data as their files tell them, read without a graph.
 */
final class SeedNumbers {

	private static final Path SEED = Path.of("seed-data");

	private static final YAMLMapper YAML = YAMLMapper.builder().build();

	/** Each observation as its file tells it, defaults filled in. */
	final List<ObjectNode> told = new ArrayList<>();

	/** The files of figures by key. */
	final Map<String, JsonNode> files = new HashMap<>();

	final List<Indicator> indicators = new ArrayList<>();

	private final List<Edition> editions = new ArrayList<>();

	private final List<Publication> publications = new ArrayList<>();

	/** Reads all of them. */
	SeedNumbers() {
		for (JsonNode file : read("statistics")) {
			if (file.has("indicators")) {
				file.path("indicators").forEach((one) -> this.indicators.add(indicator(one)));
			}
			else if (file.has("editions")) {
				file.path("editions").forEach((one) -> this.editions.add(edition(one)));
			}
			else {
				figure(file);
			}
		}
		this.editions.sort(java.util.Comparator.comparing(Edition::code));
		for (JsonNode file : read("documents")) {
			file.path("documents")
				.forEach((one) -> this.publications
					.add(new Publication(one.path("slug").asString(""), one.path("title").asString(""),
							one.path("publisher").asString(""), one.path("year").asInt(0), text(one, "url"))));
		}
	}

	/** The numbers in memory, as the application has them. */
	Barometer barometer() {
		List<Observation> observations = new ArrayList<>();
		List<Figure> figures = new ArrayList<>();
		this.told.forEach((one) -> observations.add(observation(one)));
		this.files.forEach((key,
				file) -> figures.add(new Figure(key, file.path("document").asString(""), text(file, "figure"),
						file.path("section").asString(""), texts(file.path("title")),
						file.path("completeness").asString(""), null)));
		return new Barometer(observations, this.indicators, this.editions, figures, this.publications, List.of());
	}

	static Labels labels() {
		return new Labels(new Vocabularies());
	}

	static Tabulation tabulation() {
		return new Tabulation(labels(), caveats());
	}

	static Caveats caveats() {
		return new Caveats(labels(), new SumCaveats());
	}

	private static List<JsonNode> read(String folder) {
		try (Stream<Path> files = Files.list(SEED.resolve(folder))) {
			return files.filter((file) -> file.toString().endsWith(".yaml")).sorted().map(SeedNumbers::tree).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static JsonNode tree(Path file) {
		return YAML.readTree(file.toFile());
	}

	private void figure(JsonNode file) {
		String key = file.path("statistics").asString("");
		this.files.put(key, file);
		int ordinal = 0;
		for (JsonNode own : file.path("observations")) {
			ObjectNode whole = file.has("defaults") ? file.path("defaults").asObject().deepCopy()
					: tools.jackson.databind.node.JsonNodeFactory.instance.objectNode();
			own.properties().forEach((field) -> whole.set(field.getKey(), field.getValue()));
			whole.put("_figure", key).put("_ordinal", ordinal).put("_slug", key + "-" + ordinal++);
			this.told.add(whole);
		}
	}

	private Observation observation(ObjectNode one) {
		JsonNode file = this.files.getOrDefault(one.path("_figure").asString(""), one);
		List<Citation> sources = new ArrayList<>();
		String section = text(one, "section");
		sources.add(new Citation(file.path("document").asString(""),
				(section != null) ? section : file.path("section").asString(""), text(file, "figure"), null));
		one.path("alsoIn")
			.forEach((place) -> sources.add(new Citation(place.path("document").asString(""), text(place, "section"),
					text(place, "figure"), null)));
		return new Observation(one.path("_slug").asString(""), one.path("_figure").asString(""),
				one.path("_ordinal").asInt(0), one.path("indicator").asString(""),
				one.path("value").isNumber() ? one.path("value").asDouble() : null, one.path("unit").asString(""),
				quality(one), one.has("note") ? texts(one.path("note")) : null, text(one, "edition"),
				text(one, "country"), text(one, "population"), text(one, "sector"), text(one, "branch"),
				text(one, "partnerType"), text(one, "coPartnerType"), text(one, "role"), text(one, "valueOutcome"),
				text(one, "innovationType"), text(one, "origin"), text(one, "factor"), text(one, "condition"),
				one.path("respondents").isNumber() ? one.path("respondents").asInt() : null,
				one.path("significant").isBoolean() ? one.path("significant").asBoolean() : null, sources,
				List.copyOf(conflicts(one)));
	}

	/**
	 * Keys of the observations that one is said to disagree with, or that it says so of.
	 */
	Set<String> conflicts(ObjectNode one) {
		Set<String> names = new HashSet<>();
		one.path("conflictsWith").forEach((name) -> names.add(name.asString("")));
		Set<String> keys = new TreeSet<>();
		for (ObjectNode other : this.told) {
			String name = text(other, "key");
			if (name != null && names.contains(name)) {
				keys.add(other.path("_slug").asString(""));
			}
		}
		return keys;
	}

	static Quality quality(JsonNode one) {
		return Quality.valueOf(one.path("quality").asString("REPORTED"));
	}

	static @Nullable String text(JsonNode one, String field) {
		JsonNode value = one.path(field);
		return (value.isMissingNode() || value.isNull()) ? null : value.asString();
	}

	private static Text texts(JsonNode one) {
		return new Text(one.path("da").asString(""), one.path("en").asString(""));
	}

	private static List<Dimension> dimensions(JsonNode list) {
		List<Dimension> dimensions = new ArrayList<>();
		list.forEach((one) -> dimensions.add(Dimension.valueOf(one.asString(""))));
		return dimensions;
	}

	private static List<Text> notes(JsonNode one) {
		List<Text> notes = new ArrayList<>();
		one.path("notes").forEach((note) -> notes.add(texts(note)));
		return notes;
	}

	private static Indicator indicator(JsonNode one) {
		return new Indicator(one.path("code").asString(""), texts(one.path("label")), texts(one.path("definition")),
				one.has("question") ? texts(one.path("question")) : null, one.path("unit").asString(""),
				dimensions(one.path("dimensions")), dimensions(one.path("exclusive")), notes(one));
	}

	private static Edition edition(JsonNode one) {
		return new Edition(one.path("code").asString(""), one.path("period").asString(""), text(one, "fieldwork"),
				one.path("respondents").isNumber() ? one.path("respondents").asInt() : null, text(one, "country"),
				texts(one.path("label")), notes(one));
	}

	/** A list that may hold nulls. */
	@SafeVarargs
	@SuppressWarnings("varargs")
	static <T> List<@Nullable T> listOf(@Nullable T... items) {
		return Arrays.asList(items);
	}

}
