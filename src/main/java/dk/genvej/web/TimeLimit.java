package dk.genvej.web;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;

/**
 * Ends requests that run too long. The request runs on a thread of its own, so that even
 * one that blocks is answered in time, and the engine is told to start no more fields.
 * Threads at work are not interrupted: an interrupt in the middle of a write to the index
 * would close it for everybody.
 */
class TimeLimit implements WebGraphQlInterceptor {

	private final Duration time;

	private final Scheduler scheduler = Schedulers
		.fromExecutor((task) -> Thread.ofVirtual().name("graphql").start(task));

	TimeLimit(Duration time) {
		this.time = time;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		AtomicReference<@Nullable ExecutionInput> running = new AtomicReference<>();
		request.configureExecutionInput((input, _) -> {
			running.set(input);
			return input;
		});
		return Mono.defer(() -> chain.next(request))
			.subscribeOn(this.scheduler)
			.timeout(this.time, Mono.fromSupplier(() -> timedOut(request, running.get())));
	}

	private WebGraphQlResponse timedOut(WebGraphQlRequest request, @Nullable ExecutionInput running) {
		ExecutionInput input = (running != null) ? running : request.toExecutionInput();
		input.cancel();
		CodedError error = GraphQlErrors
			.timeout("The request took longer than " + this.time.toMillis() + " ms, which is the limit.");
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input,
				ExecutionResult.newExecutionResult().addError(error).build()));
	}

}
