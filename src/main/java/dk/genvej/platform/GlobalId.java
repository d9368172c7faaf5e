package dk.genvej.platform;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * The global, opaque id of a thing.
 *
 * @param type its type in the schema
 * @param slug its slug
 */
public record GlobalId(String type, String slug) {

	/** The id as clients see it. */
	public String encode() {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString((this.type + ":" + this.slug).getBytes(StandardCharsets.UTF_8));
	}

	/** Reads an id back; empty when it is none of ours. */
	public static Optional<GlobalId> decode(String id) {
		try {
			String plain = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
			int colon = plain.indexOf(':');
			return (colon > 0) ? Optional.of(new GlobalId(plain.substring(0, colon), plain.substring(colon + 1)))
					: Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}
}
