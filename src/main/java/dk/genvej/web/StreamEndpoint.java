package dk.genvej.web;

import graphql.ExecutionResult;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Subscriptions by POST as a stream of events. Reads as strictly as
 * {@link GraphQlEndpoint}, and tells errors as they are.
 */
class StreamEndpoint extends GraphQlSseHandler {

	private final WebGraphQlHandler engine;

	private final RequestReader reader;

	private final ResponseFormat format;

	StreamEndpoint(WebGraphQlHandler engine, RequestReader reader, ResponseFormat format,
			GraphQlProperties.Sse settings) {
		super(engine, settings.getTimeout(), settings.getKeepAlive());
		this.engine = engine;
		this.reader = reader;
		this.format = format;
	}

	@Override
	public ServerResponse handleRequest(ServerRequest request) {
		try {
			Mono<WebGraphQlResponse> response = this.engine.handleRequest(this.reader.read(request, Transport.STREAM));
			return prepareResponse(request, response.map(StreamEndpoint::withErrorsAsEvent));
		}
		catch (RequestRefused refused) {
			return this.format.refusal(request, refused);
		}
	}

	/**
	 * Spring sends a text of its own in place of whatever kept the stream from starting.
	 */
	private static WebGraphQlResponse withErrorsAsEvent(WebGraphQlResponse response) {
		ExecutionResult result = response.getExecutionResult();
		return (result.getData() instanceof Publisher<?>) ? response
				: response.transform((builder) -> builder.data(Mono.just(result)));
	}

}
