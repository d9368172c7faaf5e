package dk.genvej.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * The operations that ship with the app. Clients may send a document's name (its file
 * without `.graphql`) or `sha256:` and the hash of its text in place of the text.
 */
class TrustedDocuments {

	private static final String SUFFIX = ".graphql";

	private static final String HASH = "sha256:";

	private final Map<String, String> byId = new TreeMap<>();

	TrustedDocuments(ResourcePatternResolver resources) {
		try {
			for (Resource resource : resources.getResources("classpath*:operations/*" + SUFFIX)) {
				String text = resource.getContentAsString(StandardCharsets.UTF_8);
				String name = Objects.requireNonNull(resource.getFilename());
				this.byId.put(name.substring(0, name.length() - SUFFIX.length()), text);
				this.byId.put(HASH + hash(text), text);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The document of a name or of `sha256:` and a hash. */
	@Nullable String findById(String id) {
		return this.byId.get(id);
	}

	/** The document of a hash in lower case. */
	@Nullable String findByHash(String hash) {
		return this.byId.get(HASH + hash);
	}

	/** The SHA-256 of a text, in lower-case hexadecimal digits. */
	static String hash(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
