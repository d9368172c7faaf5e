package dk.genvej.reuse;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a dossier is about, so that many can be loaded in one round trip.
 *
 * @param caseSlug slug of the case
 * @param receiver slug of the organisation that wants it; null for none
 */
record DossierKey(String caseSlug, @Nullable String receiver) {

	private static final String SEPARATOR = " ";

	/** As one word; slugs hold no blank. */
	String encode() {
		return (this.receiver != null) ? this.caseSlug + SEPARATOR + this.receiver : this.caseSlug;
	}

	static DossierKey of(String key) {
		int blank = key.indexOf(SEPARATOR);
		return (blank < 0) ? new DossierKey(key, null)
				: new DossierKey(key.substring(0, blank), key.substring(blank + 1));
	}

	Map<String, @Nullable Object> parameters() {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("key", encode());
		parameters.put("case", this.caseSlug);
		parameters.put("receiver", this.receiver);
		return parameters;
	}
}
