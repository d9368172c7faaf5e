package dk.genvej.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests as they are, right or wrong. */
final class TinyClient {

	static final String MODERN = "application/graphql-response+json";

	static final String LEGACY = "application/json";

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final JsonMapper JSON = JsonMapper.shared();

	private final String address;

	TinyClient(int port) {
		this.address = "http://localhost:" + port;
	}

	Answer query(String query) {
		return post(JSON.writeValueAsString(Map.of("query", query)), MODERN);
	}

	Answer query(String query, Map<String, Object> variables) {
		return post(JSON.writeValueAsString(Map.of("query", query, "variables", variables)), MODERN);
	}

	Answer post(String body, String accept) {
		return post(BodyPublishers.ofString(body), accept);
	}

	Answer post(BodyPublisher body, String accept) {
		return send("/graphql",
				(request) -> request.header("Content-Type", "application/json").header("Accept", accept).POST(body));
	}

	Answer get(String accept, Map<String, String> parameters) {
		String query = parameters.entrySet()
			.stream()
			.map((parameter) -> parameter.getKey() + '='
					+ URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return send("/graphql?" + query, (request) -> request.header("Accept", accept));
	}

	Answer send(String path, java.util.function.UnaryOperator<HttpRequest.Builder> request) {
		try {
			HttpResponse<String> response = HTTP.send(
					request.apply(HttpRequest.newBuilder(URI.create(this.address + path))).build(),
					BodyHandlers.ofString());
			return new Answer(response.statusCode(), response.headers(), response.body());
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	/**
	 * What came back.
	 *
	 * @param status HTTP status
	 * @param headers HTTP headers
	 * @param body text
	 */
	record Answer(int status, HttpHeaders headers, String body) {

		JsonNode json() {
			return JSON.readTree(this.body);
		}

		JsonNode data() {
			return json().path("data");
		}

		JsonNode error() {
			return json().path("errors").path(0);
		}

		/** The `extensions` of the first error. */
		JsonNode extensions() {
			return error().path("extensions");
		}

		String code() {
			return extensions().path("code").asString("none");
		}

		String header(String name) {
			return this.headers.firstValue(name).orElse("");
		}

	}

}
