package dk.genvej.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import dk.genvej.platform.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Asks the GraphQL engine in this process what a page shows. The documents are in
 * {@code operations/pages}; each page has one without which it is nothing, and may have
 * asides that it can do without.
 */
@Component
class PageEngine {

	private static final Logger log = LoggerFactory.getLogger(PageEngine.class);

	private static final String SUFFIX = ".graphql";

	/**
	 * More than other clients get: a cold database plans its first queries for seconds,
	 * and a reader would rather wait than be turned away.
	 */
	private static final Duration PATIENCE = Duration.ofSeconds(15);

	private final ExecutionGraphQlService engine;

	private final Map<String, String> documents = new HashMap<>();

	PageEngine(ExecutionGraphQlService engine, ResourcePatternResolver resources) throws IOException {
		this.engine = engine;
		for (Resource resource : resources.getResources("classpath*:operations/pages/*" + SUFFIX)) {
			String name = Objects.requireNonNull(resource.getFilename());
			this.documents.put(name.substring(0, name.length() - SUFFIX.length()), text(resource));
		}
	}

	/**
	 * What a page is about.
	 * @param document name of the document
	 * @param language language of the labels, as the variable {@code language}
	 * @param variables the other variables
	 * @throws ResponseStatusException when the answer has an error: half an answer could
	 * be taken for the whole
	 */
	Map<String, Object> ask(String document, Language language, Map<String, ?> variables) {
		ExecutionGraphQlResponse response = execute(document, language, variables);
		for (ResponseError error : response.getErrors()) {
			throw new ResponseStatusException(status(error), error.getMessage());
		}
		return Objects.requireNonNull(response.<Map<String, Object>>getData());
	}

	/**
	 * What stands beside it; empty when there is an error. A case without its similar
	 * cases still has its phone number.
	 */
	Optional<Map<String, Object>> askAside(String document, Language language, Map<String, ?> variables) {
		try {
			return Optional.of(ask(document, language, variables));
		}
		catch (ResponseStatusException ex) {
			log.warn("A page goes without {}: {}", document, ex.getReason());
			return Optional.empty();
		}
	}

	private ExecutionGraphQlResponse execute(String document, Language language, Map<String, ?> variables) {
		Map<String, Object> all = new HashMap<>(variables);
		all.put("language", language.name());
		String text = Objects.requireNonNull(this.documents.get(document), document);
		DefaultExecutionGraphQlRequest request = new DefaultExecutionGraphQlRequest(text, null, all, null,
				UUID.randomUUID().toString(), Locale.ROOT);
		Optional<ExecutionGraphQlResponse> response;
		try {
			response = this.engine.execute(request).blockOptional(PATIENCE);
		}
		catch (IllegalStateException ex) {
			throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, document + " took too long", ex);
		}
		return response.orElseThrow();
	}

	private static HttpStatus status(ResponseError error) {
		return switch (code(error)) {
			case BAD_REQUEST, LIMIT_EXCEEDED -> HttpStatus.BAD_REQUEST;
			case NOT_FOUND -> HttpStatus.NOT_FOUND;
			case UNAVAILABLE, TIMEOUT -> HttpStatus.SERVICE_UNAVAILABLE;
			default -> HttpStatus.INTERNAL_SERVER_ERROR;
		};
	}

	private static ErrorCode code(ResponseError error) {
		Map<String, @Nullable Object> extensions = error.getExtensions();
		Object code = extensions.get("code");
		for (ErrorCode known : ErrorCode.values()) {
			if (known == code || known.name().equals(code)) {
				return known;
			}
		}
		return ErrorCode.INTERNAL;
	}

	private static String text(Resource resource) {
		try {
			return resource.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
