package dk.genvej.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Writes answers. `application/graphql-response+json` carries an HTTP status that tells
 * whether there is data; `application/json` is for clients from before it and says 200
 * whenever the engine was asked.
 */
class ResponseFormat {

	private static final MediaType GRAPHQL_RESPONSE = new MediaType("application", "graphql-response+json",
			StandardCharsets.UTF_8);

	private static final MediaType JSON = new MediaType("application", "json", StandardCharsets.UTF_8);

	private final JsonMapper json;

	ResponseFormat(JsonMapper json) {
		this.json = json;
	}

	/** Whether the client asks for a stream of events. */
	static boolean wantsStream(ServerRequest request) {
		return accepted(request).stream().anyMatch(MediaType.TEXT_EVENT_STREAM::equalsTypeAndSubtype);
	}

	/**
	 * The media type to answer in; `application/json` for whoever does not care, or
	 * cannot be pleased.
	 */
	static MediaType choose(ServerRequest request) {
		MediaType best = null;
		for (MediaType type : accepted(request)) {
			boolean modern = GRAPHQL_RESPONSE.equalsTypeAndSubtype(type);
			if ((modern || JSON.equalsTypeAndSubtype(type)) && isBetter(type, modern, best)) {
				best = type;
			}
		}
		return (best != null && GRAPHQL_RESPONSE.equalsTypeAndSubtype(best)) ? GRAPHQL_RESPONSE : JSON;
	}

	private static boolean isBetter(MediaType type, boolean modern, @Nullable MediaType best) {
		double quality = type.getQualityValue();
		return quality > 0
				&& (best == null || quality > best.getQualityValue() || (quality == best.getQualityValue() && modern));
	}

	private static List<MediaType> accepted(ServerRequest request) {
		try {
			return request.headers().accept();
		}
		catch (InvalidMediaTypeException _) {
			return List.of();
		}
	}

	/** The engine's answer. */
	ServerResponse answer(ServerRequest request, Map<String, Object> result, List<GraphQLError> errors, boolean hasData,
			HttpHeaders headers) {
		MediaType type = choose(request);
		if (errors.stream().anyMatch((error) -> error instanceof CodedError coded && isWrongMethod(coded))) {
			return write(HttpStatus.METHOD_NOT_ALLOWED, type, result, headers);
		}
		boolean tellsByStatus = GRAPHQL_RESPONSE.equals(type) && !hasData;
		return write(tellsByStatus ? status(errors) : HttpStatus.OK, type, result, headers);
	}

	/** The answer to a request that did not get to the engine. */
	ServerResponse refusal(ServerRequest request, RequestRefused refused) {
		MediaType type = choose(request);
		boolean legacy = JSON.equals(type) && refused.error().code() == ErrorCode.PERSISTED_QUERY_NOT_FOUND;
		return write(legacy ? HttpStatus.OK : refused.status(), type, body(refused.error()), new HttpHeaders());
	}

	/** An error alone, in GraphQL's shape. */
	static Map<String, Object> body(CodedError error) {
		return Map.of("errors", List.of(error.toSpecification()));
	}

	private static boolean isWrongMethod(CodedError error) {
		return error.details().containsKey(CodedError.ALLOW);
	}

	private static HttpStatus status(List<GraphQLError> errors) {
		return (!errors.isEmpty() && errors.getFirst() instanceof CodedError error) ? error.code().status()
				: HttpStatus.BAD_REQUEST;
	}

	private ServerResponse write(HttpStatus status, MediaType type, Map<String, Object> body, HttpHeaders headers) {
		ServerResponse.BodyBuilder builder = ServerResponse.status(status)
			.headers((all) -> all.putAll(headers))
			.contentType(type)
			.varyBy(HttpHeaders.ACCEPT);
		if (status == HttpStatus.METHOD_NOT_ALLOWED) {
			builder.allow(HttpMethod.POST);
		}
		return builder.body(this.json.writeValueAsBytes(body));
	}

}
