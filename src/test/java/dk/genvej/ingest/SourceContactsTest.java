package dk.genvej.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every e-mail address and phone number of the sources is in the seed data. What the
 * sources hold was counted in their text: distinct addresses without regard to case,
 * distinct numbers by their digits.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourceContactsTest {

	private static final Map<String, Count> IN_THE_SOURCES = Map.of("nyt-sammen-bedre-2018", new Count(87, 83),
			"innovationsbarometeret-2020", new Count(4, 4), "innovationsbarometeret-2021", new Count(4, 4),
			"nyt-fra-danmarks-statistik-2020", new Count(1, 1), "pressemeddelelse-2015", new Count(0, 11));

	private static final Count IN_ALL = new Count(96, 103);

	private final Map<String, Set<String>> emails = new HashMap<>();

	private final Map<String, Set<String>> phones = new HashMap<>();

	@BeforeAll
	void read() throws IOException {
		Problems problems = new Problems();
		new EntryReader().read(FileSet.of(List.of(Path.of("seed-data"))), new EntryReader.Sink() {
			@Override
			public void take(Entry entry) {
				SourceContactsTest.this.take(entry);
			}

			@Override
			public void refused(Entry entry) {
				throw new AssertionError(entry.id());
			}
		}, problems);
		assertThat(problems.sorted()).isEmpty();
	}

	@Test
	void eachDocumentHasAsManyAsItsTextPrints() {
		IN_THE_SOURCES.forEach((document,
				count) -> assertThat(new Count(of(this.emails, document).size(), of(this.phones, document).size()))
					.as(document)
					.isEqualTo(count));
	}

	@Test
	void noneComesFromElsewhere() {
		assertThat(IN_THE_SOURCES.keySet()).containsAll(this.emails.keySet()).containsAll(this.phones.keySet());
	}

	@Test
	void allTogetherAreAsManyAsTheSourcesPrint() {
		Set<String> allEmails = new HashSet<>();
		Set<String> allPhones = new HashSet<>();
		this.emails.values().forEach(allEmails::addAll);
		this.phones.values().forEach(allPhones::addAll);
		assertThat(new Count(allEmails.size(), allPhones.size())).isEqualTo(IN_ALL);
	}

	private void take(Entry entry) {
		switch (entry.kind()) {
			case CASE -> entry.content()
				.path("contacts")
				.forEach((contact) -> add(contact.path("consent").path("source").asString(), contact));
			case PERSON -> add(entry.content().path("consent").path("source").asString(), entry.content());
			case ORGANISATION ->
				add(entry.content().path("sources").path(0).path("document").asString(), entry.content());
			default -> {
			}
		}
	}

	private void add(String document, JsonNode details) {
		for (JsonNode email : details.path("moreEmails")) {
			of(this.emails, document).add(email.asString().toLowerCase(Locale.ROOT));
		}
		for (JsonNode phone : details.path("morePhones")) {
			of(this.phones, document).add(phone.asString().replaceAll("\\D", ""));
		}
		if (details.has("email")) {
			of(this.emails, document).add(details.path("email").asString().toLowerCase(Locale.ROOT));
		}
		if (details.has("phone")) {
			of(this.phones, document).add(details.path("phone").asString().replaceAll("\\D", ""));
		}
	}

	private static Set<String> of(Map<String, Set<String>> byDocument, String document) {
		return byDocument.computeIfAbsent(document, (key) -> new HashSet<>());
	}

	private record Count(int emails, int phones) {
	}

}
