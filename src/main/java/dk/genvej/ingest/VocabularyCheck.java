package dk.genvej.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dk.genvej.platform.Term;
import dk.genvej.platform.Vocabularies;
import dk.genvej.platform.Vocabulary;
import tools.jackson.databind.JsonNode;

/**
 * Checks the words whose vocabularies are too long for a schema to list, and names the
 * nearest known word.
 */
final class VocabularyCheck {

	private static final Map<String, Vocabulary> FIELDS = Map.of("unit", Vocabulary.UNIT, "population",
			Vocabulary.POPULATION, "condition", Vocabulary.CONDITION, "factor", Vocabulary.FACTOR, "country",
			Vocabulary.COUNTRY);

	private final Map<Vocabulary, List<String>> codes = new LinkedHashMap<>();

	VocabularyCheck() {
		Vocabularies vocabularies = new Vocabularies();
		FIELDS.values().forEach((one) -> this.codes.put(one, vocabularies.list(one).stream().map(Term::code).toList()));
	}

	/** Words of an entry that no vocabulary knows. */
	List<Problem> check(Entry entry) {
		List<Problem> problems = new ArrayList<>();
		walk(entry, entry.content(), "", problems);
		return problems;
	}

	private void walk(Entry entry, JsonNode node, String path, List<Problem> problems) {
		if (node.isObject()) {
			node.propertyStream().forEach((field) -> {
				String at = path + "/" + field.getKey();
				Optional.ofNullable(FIELDS.get(field.getKey()))
					.filter((vocabulary) -> field.getValue().isString())
					.ifPresent((vocabulary) -> check(entry, vocabulary, field.getValue().stringValue(), at, problems));
				walk(entry, field.getValue(), at, problems);
			});
		}
		else if (node.isArray()) {
			for (int i = 0; i < node.size(); i++) {
				walk(entry, node.get(i), path + "/" + i, problems);
			}
		}
	}

	private void check(Entry entry, Vocabulary vocabulary, String word, String at, List<Problem> problems) {
		List<String> known = this.codes.getOrDefault(vocabulary, List.of());
		if (!known.contains(codeOf(vocabulary, word))) {
			problems.add(entry.error(at, "the vocabulary " + vocabulary.fileName() + " has no word `" + word + "`"
					+ Nearest.suggest(codeOf(vocabulary, word), known)));
		}
	}

	// A population is written like a slug.
	private static String codeOf(Vocabulary vocabulary, String word) {
		return (vocabulary == Vocabulary.POPULATION) ? word.toUpperCase(Locale.ROOT).replace('-', '_') : word;
	}

}
