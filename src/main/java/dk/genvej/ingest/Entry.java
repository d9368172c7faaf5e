package dk.genvej.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import tools.jackson.databind.JsonNode;

/**
 * One thing as a file tells it.
 *
 * @param kind its kind
 * @param key its key, unique within the kind
 * @param content its content, as the JSON Schema of the kind has it
 * @param file where it stands
 * @param path pointer of the entry within the file
 */
record Entry(EntryKind kind, String key, JsonNode content, SourceFile file, String path) {

	/** Name of the entry across kinds. */
	String id() {
		return this.kind + " " + this.key;
	}

	/**
	 * Fingerprint of the content and of how it is written: equal when there is nothing to
	 * write.
	 */
	String hash() {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256")
				.digest((GraphWriter.FORMAT + this.content).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, 16);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** An error at a field of this entry. */
	Problem error(String pointer, String message) {
		return this.file.error(this.path + pointer, message);
	}

	/** A warning at a field of this entry. */
	Problem warning(String pointer, String message) {
		return this.file.warning(this.path + pointer, message);
	}
}
