package dk.genvej.ingest;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** An export without people names nobody. */
class PrivacyTest {

	private final Privacy privacy = new Privacy(
			List.of("Ida Holm", "Ida", "ida@example.org", "12 34 56 78", "Ida Holm Lund"));

	@Test
	void namesPhonesAndAddressesAreReplacedInTexts() {
		assertThat(this.privacy.clearText("Ring til Ida Holm Lund (12 34 56 78, ida@example.org); Ida Holms idé, Ida."))
			.isEqualTo("Ring til […] ([…], […]); […]s idé, Ida.");
	}

	@Test
	void caseSaysWhyItHasNoContact() {
		Map<String, Object> cleared = this.privacy.clear(EntryKind.CASE,
				Map.of("case", "a", "contacts", List.of(Map.of())));
		assertThat(cleared).containsKey("noContact").doesNotContainKey("contacts");
	}

	@Test
	void adviceKeepsItsWordsWithoutItsGiver() {
		Map<String, Object> cleared = this.privacy.clear(EntryKind.ADVICE,
				Map.of("slug", "raad-holm-1", "person", "ida-holm", "text", Map.of("da", "Lyt", "en", "Listen")));
		assertThat(cleared).containsOnlyKeys("slug", "text");
		assertThat(String.valueOf(cleared.get("slug"))).matches("advice-[0-9a-f]{12}");
	}

	@Test
	void addressOfAnOrganisationThatIsAPersonsIsLeftOut() {
		assertThat(this.privacy.clear(EntryKind.ORGANISATION,
				Map.of("slug", "x", "email", "ida@example.org", "name", "X")))
			.containsOnlyKeys("slug", "name");
	}

}
