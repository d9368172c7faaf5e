package dk.genvej.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import dk.genvej.platform.Access;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;

/**
 * The tokens of an installation without an issuer of its own: one for the editor, one
 * with fewer rights to give to tools that only write. Made at the first start, each in a
 * file of the data directory that only its owner can read, and shown once. Whoever
 * deletes a file gets a new token at the next start.
 */
class SecurityTokens implements OpaqueTokenIntrospector {

	private static final Logger logger = LoggerFactory.getLogger(SecurityTokens.class);

	private static final int BYTES = 32;

	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	private final List<Token> tokens = new ArrayList<>();

	SecurityTokens(Path directory) {
		this.tokens.add(load(directory.resolve("token"), Access.Right.EDITOR));
		this.tokens.add(load(directory.resolve("writer-token"), Access.Right.WRITER));
	}

	@Override
	public OAuth2AuthenticatedPrincipal introspect(String sent) {
		byte[] bytes = sent.getBytes(StandardCharsets.UTF_8);
		for (Token token : this.tokens) {
			// Takes as long for a token that is nearly right as for any other.
			if (MessageDigest.isEqual(token.bytes(), bytes)) {
				String name = token.right().name().toLowerCase(java.util.Locale.ROOT);
				return new DefaultOAuth2AuthenticatedPrincipal(name, Map.of("sub", name),
						List.of(new SimpleGrantedAuthority(Access.ROLE + token.right().name())));
			}
		}
		throw new BadOpaqueTokenException("This token is not one of this knowledge base.");
	}

	private static Token load(Path file, Access.Right right) {
		try {
			if (!Files.exists(file)) {
				String token = make();
				write(file, token);
				logger.info("Made a token with the right {}: {} (kept in {}; shown this once only)", right, token,
						file);
			}
			String token = Files.readString(file).strip();
			if (token.length() < BYTES) {
				throw new IllegalStateException(
						"The token in " + file + " is too short to be safe; delete the file to get a new one.");
			}
			return new Token(right, token.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read or make the token in " + file, ex);
		}
	}

	private static String make() {
		byte[] bytes = new byte[BYTES];
		new SecureRandom().nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	private static void write(Path file, String token) throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		FileAttribute<?>[] mine = POSIX
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
		Files.createFile(file, mine);
		Files.writeString(file, token + "\n");
	}

	private record Token(Access.Right right, byte[] bytes) {
	}

}
