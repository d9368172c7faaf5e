package dk.genvej.search;

import java.util.Map;

import dk.genvej.cases.InnovationCase;
import dk.genvej.platform.Language;

/**
 * What a document keeps of its case.
 *
 * @param whole the case, as it was when it was indexed
 * @param texts the texts that are shown where they match, by the names they are stored by
 */
record StoredCase(InnovationCase whole, Map<String, String> texts) {

	/** The text of a field; empty when there is none. */
	String text(ShownField field, Language language) {
		return this.texts.getOrDefault(field.stored(language), "");
	}

}
