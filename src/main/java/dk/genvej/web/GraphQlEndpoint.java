package dk.genvej.web;

import java.util.Objects;
import java.util.UUID;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Queries by GET, queries and mutations by POST. Takes the place of Spring's handler,
 * which bends types and knows no GET.
 */
class GraphQlEndpoint extends GraphQlHttpHandler {

	private final WebGraphQlHandler engine;

	private final RequestReader reader;

	private final ResponseFormat format;

	GraphQlEndpoint(WebGraphQlHandler engine, RequestReader reader, ResponseFormat format) {
		super(engine);
		this.engine = engine;
		this.reader = reader;
		this.format = format;
	}

	@Override
	public ServerResponse handleRequest(ServerRequest request) {
		try {
			Transport transport = request.method().equals(HttpMethod.GET) ? Transport.GET : Transport.POST;
			// Blocks a virtual thread, which costs less than handing the request to
			// another one and back.
			WebGraphQlResponse response = Objects
				.requireNonNull(this.engine.handleRequest(this.reader.read(request, transport)).block());
			return this.format.answer(request, response.toMap(), response.getExecutionResult().getErrors(),
					response.getExecutionResult().isDataPresent(), response.getResponseHeaders());
		}
		catch (RequestRefused refused) {
			return this.format.refusal(request, refused);
		}
		catch (RuntimeException ex) {
			CodedError error = GraphQlErrors.internal(ex, UUID.randomUUID().toString());
			return this.format.refusal(request, new RequestRefused(HttpStatus.INTERNAL_SERVER_ERROR, error));
		}
	}

}
