package dk.genvej.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

/** A name made of content: the same content has the same name. */
final class Fingerprint {

	private static final int LENGTH = 16;

	private final MessageDigest digest;

	Fingerprint() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Fingerprint of an entry's content; the order of its fields does not matter. */
	static String of(JsonNode content) {
		Fingerprint fingerprint = new Fingerprint();
		fingerprint.add(GraphWriter.FORMAT);
		fingerprint.add(content);
		return fingerprint.toString();
	}

	/** Fingerprint of a short text. */
	static String of(String text) {
		Fingerprint fingerprint = new Fingerprint();
		fingerprint.add(text);
		return fingerprint.toString();
	}

	void add(byte[] bytes) {
		this.digest.update(bytes);
	}

	void add(String text) {
		this.digest.update(text.getBytes(StandardCharsets.UTF_8));
		// Two texts one after the other are not the same as both in one.
		this.digest.update((byte) 0);
	}

	private void add(JsonNode node) {
		if (node.isObject()) {
			add("{");
			TreeMap<String, JsonNode> fields = new TreeMap<>();
			node.propertyStream().forEach((field) -> fields.put(field.getKey(), field.getValue()));
			fields.forEach((name, value) -> {
				add(name);
				add(value);
			});
			add("}");
		}
		else if (node.isArray()) {
			add("[");
			node.forEach(this::add);
			add("]");
		}
		else {
			add(node.isString() ? '"' + node.stringValue() : node.toString());
		}
	}

	/** Thirty-two hexadecimal digits; nothing can be added afterwards. */
	@Override
	public String toString() {
		return HexFormat.of().formatHex(this.digest.digest(), 0, LENGTH);
	}

}
