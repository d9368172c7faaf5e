package dk.genvej.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Reads requests from HTTP strictly: what has the wrong type is refused, never bent into
 * the right one. Cookies are left out, so that no page of another site can borrow
 * somebody's rights.
 */
class RequestReader {

	private static final String ONE_OBJECT = "Send one JSON object with `query` or `documentId`, and `variables`, `operationName`"
			+ " and `extensions` as needed.";

	private final JsonMapper json;

	private final DocumentChoice documents;

	RequestReader(JsonMapper json, DocumentChoice documents) {
		this.json = json;
		this.documents = documents;
	}

	/**
	 * Reads a request.
	 * @throws RequestRefused when it is not one
	 */
	WebGraphQlRequest read(ServerRequest request, Transport transport) {
		ObjectNode parameters = (transport == Transport.GET) ? fromAddress(request) : fromBody(request);
		Map<String, Object> extensions = map(parameters, "extensions");
		Map<String, Object> body = new HashMap<>();
		body.put("query", this.documents.choose(text(parameters, "query"), text(parameters, "documentId"), extensions));
		String operationName = text(parameters, "operationName");
		if (operationName != null) {
			body.put("operationName", operationName);
		}
		body.put("variables", map(parameters, "variables"));
		body.put("extensions", extensions);
		Locale locale = LocaleContextHolder.getLocale();
		WebGraphQlRequest read = new WebGraphQlRequest(request.uri(), request.headers().asHttpHeaders(), null,
				request.remoteAddress().orElse(null), request.attributes(), body, UUID.randomUUID().toString(), locale);
		read.configureExecutionInput((input, _) -> {
			input.getGraphQLContext().put(Transport.class, transport);
			return input;
		});
		return read;
	}

	private ObjectNode fromAddress(ServerRequest request) {
		ObjectNode parameters = this.json.createObjectNode();
		request.params().forEach((name, values) -> {
			if (values.size() > 1) {
				throw new RequestRefused("`" + name + "` is in the address " + values.size() + " times.",
						"Give it once.");
			}
			String value = values.getFirst();
			if (name.equals("variables") || name.equals("extensions")) {
				parameters.set(name, value.isEmpty() ? this.json.nullNode() : parse(value, "`" + name + "`"));
			}
			else {
				parameters.put(name, value);
			}
		});
		return parameters;
	}

	private ObjectNode fromBody(ServerRequest request) {
		checkMediaType(request);
		String body;
		try {
			body = new String(request.servletRequest().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException _) {
			throw new RequestRefused("The body broke off.", ONE_OBJECT);
		}
		if (body.isBlank()) {
			throw new RequestRefused("The body is empty.", ONE_OBJECT);
		}
		JsonNode tree = parse(body, "The body");
		if (tree.isArray()) {
			throw new RequestRefused("Batches of operations are not taken.",
					"Send one operation a request, or several fields in one operation.");
		}
		if (tree instanceof ObjectNode object) {
			return object;
		}
		throw new RequestRefused("The body is not a JSON object; it is " + kind(tree) + ".", ONE_OBJECT);
	}

	private static void checkMediaType(ServerRequest request) {
		MediaType type;
		try {
			type = request.headers().contentType().orElse(MediaType.APPLICATION_OCTET_STREAM);
		}
		catch (InvalidMediaTypeException _) {
			type = MediaType.APPLICATION_OCTET_STREAM;
		}
		boolean utf8 = type.getCharset() == null || StandardCharsets.UTF_8.equals(type.getCharset());
		// Nothing but JSON: a form of another site can send the other types without being
		// asked.
		if (!MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type) || !utf8) {
			throw new RequestRefused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, CodedError.of(ErrorCode.BAD_REQUEST,
					"The body must be JSON in UTF-8.", "Send `Content-Type: application/json`."));
		}
	}

	private JsonNode parse(String text, String what) {
		try {
			return this.json.readTree(text);
		}
		catch (JacksonException ex) {
			throw new RequestRefused(what + " is not JSON: " + ex.getOriginalMessage(), ONE_OBJECT);
		}
	}

	private static @Nullable String text(ObjectNode parameters, String name) {
		JsonNode value = parameters.get(name);
		if (value == null || value.isNull()) {
			return null;
		}
		if (!value.isString()) {
			throw new RequestRefused("`" + name + "` must be a string; it is " + kind(value) + ".", ONE_OBJECT);
		}
		return value.stringValue();
	}

	private Map<String, Object> map(ObjectNode parameters, String name) {
		JsonNode value = parameters.get(name);
		if (value == null || value.isNull()) {
			return Map.of();
		}
		if (!value.isObject()) {
			throw new RequestRefused("`" + name + "` must be an object; it is " + kind(value) + ".", ONE_OBJECT);
		}
		Map<String, Object> map = new HashMap<>();
		value.properties()
			.forEach((entry) -> map.put(entry.getKey(), this.json.treeToValue(entry.getValue(), Object.class)));
		return map;
	}

	private static String kind(JsonNode node) {
		return switch (node.getNodeType()) {
			case ARRAY -> "an array";
			case OBJECT -> "an object";
			case NUMBER -> "a number";
			case BOOLEAN -> "a boolean";
			case STRING -> "a string";
			default -> "null";
		};
	}

}
