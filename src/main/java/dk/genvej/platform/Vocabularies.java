package dk.genvej.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The fixed vocabularies, read once from {@code seed-data/vocabularies} on the class
 * path.
 */
@Component
public class Vocabularies {

	private final Map<Vocabulary, Map<String, Term>> terms = new EnumMap<>(Vocabulary.class);

	/**
	 * Reads all vocabularies.
	 * @throws IllegalStateException when a vocabulary is missing
	 */
	public Vocabularies() {
		Map<String, Map<String, Term>> byName = read();
		for (Vocabulary vocabulary : Vocabulary.values()) {
			Map<String, Term> found = byName.get(vocabulary.fileName());
			if (found == null) {
				throw new IllegalStateException("seed-data/vocabularies has no vocabulary " + vocabulary.fileName());
			}
			this.terms.put(vocabulary, found);
		}
	}

	/** All terms of a vocabulary, in the order of its file. */
	public Collection<Term> list(Vocabulary vocabulary) {
		return termsOf(vocabulary).values();
	}

	/**
	 * The term of a code; for a code that is not there, a term whose label is the code.
	 */
	public Term get(Vocabulary vocabulary, String code) {
		return find(vocabulary, code).orElseGet(() -> new Term(code, new Text(code, code), null, List.of()));
	}

	/** The term of a code that may be absent. */
	public @Nullable Term getIfPresent(Vocabulary vocabulary, @Nullable String code) {
		return (code != null) ? get(vocabulary, code) : null;
	}

	/** The term of a code, if there is one. */
	public Optional<Term> find(Vocabulary vocabulary, String code) {
		return Optional.ofNullable(termsOf(vocabulary).get(code));
	}

	private Map<String, Term> termsOf(Vocabulary vocabulary) {
		return this.terms.getOrDefault(vocabulary, Map.of());
	}

	private static Map<String, Map<String, Term>> read() {
		YAMLMapper yaml = YAMLMapper.builder().build();
		Map<String, Map<String, Term>> byName = new LinkedHashMap<>();
		try {
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources("classpath*:seed-data/vocabularies/*.yaml")) {
				try (var content = file.getInputStream()) {
					VocabularyFile read = yaml.readValue(content, VocabularyFile.class);
					Map<String, Term> terms = new LinkedHashMap<>();
					read.terms().forEach((term) -> terms.put(term.code(), term.toTerm()));
					byName.put(read.vocabulary(), terms);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the vocabularies", ex);
		}
		return byName;
	}

	private record VocabularyFile(String vocabulary, @Nullable Text description, List<TermEntry> terms) {
	}

	private record TermEntry(String code, Text label, @Nullable Text description, @Nullable List<String> aliases) {

		Term toTerm() {
			return new Term(this.code, this.label, this.description,
					(this.aliases != null) ? this.aliases : new ArrayList<>());
		}

	}

}
