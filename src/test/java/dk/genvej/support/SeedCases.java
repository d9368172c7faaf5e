package dk.genvej.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The cases of the seed data as their files tell them. */
public final class SeedCases {

	private static final YAMLMapper YAML = YAMLMapper.builder().build();

	private SeedCases() {
	}

	/** All, by slug. */
	public static Map<String, JsonNode> all() {
		try (Stream<Path> files = Files.list(Path.of("seed-data/cases"))) {
			Map<String, JsonNode> cases = new TreeMap<>();
			files.filter((file) -> file.toString().endsWith(".yaml")).forEach((file) -> {
				JsonNode one = YAML.readTree(file.toFile());
				cases.put(one.path("case").asString(), one);
			});
			return cases;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What stands under a name in each thing of a list. */
	public static Set<String> each(JsonNode list, String name) {
		Set<String> values = new TreeSet<>();
		for (JsonNode one : list) {
			values.add(one.path(name).asString());
		}
		return values;
	}

}
