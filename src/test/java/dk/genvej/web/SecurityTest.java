package dk.genvej.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dk.genvej.platform.Access;
import dk.genvej.platform.Forbidden;
import dk.genvej.platform.Unauthenticated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Tokens of an issuer, and those of an installation without one. */
@SpringBootTest(classes = SecurityTest.Server.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "genvej.security.roles-claim=realm_access.roles", "spring.main.banner-mode=off",
				"spring.neo4j.uri=bolt://localhost:1" })
class SecurityTest {

	private static final KeyPair KEYS = keys();

	@LocalServerPort
	int port;

	@Test
	void aTokenOfTheIssuerGrantsWhatItsClaimSays() throws Exception {
		assertThat(get(token(KEYS, 60, "WRITER")).body()).isEqualTo("may write");
		assertThat(get(token(KEYS, 60, "editor")).body()).isEqualTo("may write");
		assertThat(get(token(KEYS, 60, "READER")).body()).isEqualTo("may not");
	}

	@Test
	void withoutATokenReadingIsOpenAndWritingIsNot() throws Exception {
		assertThat(get(null).statusCode()).isEqualTo(200);
		assertThat(get(null).body()).isEqualTo("is nobody");
	}

	@Test
	void anExpiredTokenIsRefused() throws Exception {
		HttpResponse<String> response = get(token(KEYS, -3600, "WRITER"));
		assertThat(response.statusCode()).isEqualTo(401);
		assertThat(response.body()).contains("\"code\":\"UNAUTHENTICATED\"");
		assertThat(response.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
	}

	@Test
	void aTokenSignedByAnotherIsRefused() throws Exception {
		assertThat(get(token(keys(), 60, "EDITOR")).statusCode()).isEqualTo(401);
		assertThat(get("rubbish").statusCode()).isEqualTo(401);
	}

	@Test
	void noSessionAndNoCookieIsMade() throws Exception {
		assertThat(get(token(KEYS, 60, "WRITER")).headers().firstValue("Set-Cookie")).isEmpty();
	}

	@Test
	void tokensOfTheInstallationAreMadeOnceAndKept(@TempDir Path directory) throws IOException {
		SecurityTokens first = new SecurityTokens(directory);
		String editor = Files.readString(directory.resolve("token")).strip();
		String writer = Files.readString(directory.resolve("writer-token")).strip();
		assertThat(editor).hasSizeGreaterThan(40).isNotEqualTo(writer);
		SecurityTokens second = new SecurityTokens(directory);
		for (SecurityTokens tokens : List.of(first, second)) {
			assertThat(tokens.introspect(editor).getAuthorities()).singleElement().hasToString("ROLE_EDITOR");
			assertThat(tokens.introspect(writer).getAuthorities()).singleElement().hasToString("ROLE_WRITER");
			assertThatThrownBy(() -> tokens.introspect(editor + "x")).isInstanceOf(BadOpaqueTokenException.class);
		}
	}

	@Test
	void aTokenTooShortToBeSafeIsNotTaken(@TempDir Path directory) throws IOException {
		Files.writeString(directory.resolve("token"), "secret");
		assertThatThrownBy(() -> new SecurityTokens(directory)).isInstanceOf(IllegalStateException.class)
			.hasMessageContaining("too short");
	}

	private HttpResponse<String> get(@org.jspecify.annotations.Nullable String token) throws Exception {
		HttpRequest.Builder request = HttpRequest
			.newBuilder(URI.create("http://localhost:" + this.port + "/may-write"));
		if (token != null) {
			request.header("Authorization", "Bearer " + token);
		}
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
	}

	private static String token(KeyPair keys, long seconds, String role) throws JOSEException {
		JWTClaimsSet claims = new JWTClaimsSet.Builder().subject("tool")
			.expirationTime(Date.from(Instant.now().plusSeconds(seconds)))
			.claim("realm_access", Map.of("roles", List.of(role)))
			.build();
		SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
		token.sign(new RSASSASigner(keys.getPrivate()));
		return token.serialize();
	}

	private static KeyPair keys() {
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
			generator.initialize(2048);
			return generator.generateKeyPair();
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** No more than the guard and one thing to guard. */
	@TestComponent
	@ImportAutoConfiguration({ TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
			WebMvcAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class,
			SecurityAutoConfiguration.class, ServletWebSecurityAutoConfiguration.class,
			SecurityFilterAutoConfiguration.class })
	@Import({ SecurityConfiguration.class, Access.class, Guarded.class })
	public static class Server {

		@Bean
		JwtDecoder decoder() {
			return NimbusJwtDecoder.withPublicKey((RSAPublicKey) KEYS.getPublic()).build();
		}

	}

	/** Something that only writers may do. */
	@RestController
	static class Guarded {

		private final Access access;

		Guarded(Access access) {
			this.access = access;
		}

		@GetMapping("/may-write")
		String write() {
			try {
				this.access.require(Access.Right.WRITER);
				return "may write";
			}
			catch (Forbidden ex) {
				return "may not";
			}
			catch (Unauthenticated ex) {
				return "is nobody";
			}
		}

	}

}
