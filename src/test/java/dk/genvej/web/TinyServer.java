package dk.genvej.web;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import dk.genvej.platform.BadRequest;
import dk.genvej.platform.Conflict;
import dk.genvej.platform.Forbidden;
import dk.genvej.platform.NotFound;
import dk.genvej.platform.Unauthenticated;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import reactor.core.publisher.Flux;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.servlet.GraphQlWebMvcAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

/**
 * The endpoint as the app has it, over a schema small enough to break on purpose. A test
 * component, so that the app does not scan it.
 */
@TestComponent
@ImportAutoConfiguration({ TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
		WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class,
		JacksonAutoConfiguration.class, TaskExecutionAutoConfiguration.class, GraphQlAutoConfiguration.class,
		GraphQlWebMvcAutoConfiguration.class })
@Import({ GraphQlConfiguration.class, TinyServer.Tiny.class })
public class TinyServer {

	/**
	 * Block the thread that runs the engine, as a controller on the task executor never
	 * would.
	 */
	@Bean
	RuntimeWiringConfigurer blockingFields() {
		return (wiring) -> wiring
			.type("Query",
					(query) -> query.dataFetcher("wait", (call) -> sleep(call.getArgumentOrDefault("milliseconds", 0))))
			.type("Mutation", (mutation) -> mutation.dataFetcher("pause", (_) -> sleep(4500)));
	}

	private static String sleep(int milliseconds) throws InterruptedException {
		Thread.sleep(Duration.ofMillis(milliseconds));
		return "done";
	}

	/** The answers. */
	@Controller
	static class Tiny {

		static final AtomicInteger CHANGES = new AtomicInteger();

		@QueryMapping
		String hello(@Argument String name) {
			return "Hello " + name;
		}

		@QueryMapping
		Thing thing() {
			return new Thing("a");
		}

		@QueryMapping
		Things things(@Argument int first) {
			return new Things(1, List.of());
		}

		@QueryMapping
		List<Suggestion> suggest(@Argument String prefix, @Argument int first) {
			return List.of(new Suggestion(prefix + "æge", "TOPIC", null));
		}

		@QueryMapping
		String fail(@Argument String how) {
			throw switch (how) {
				case "bad" -> new BadRequest("`how` must be good.", "how");
				case "missing" -> new NotFound("It is not there.");
				case "conflict" -> new Conflict("It changed meanwhile.");
				case "unauthenticated" -> new Unauthenticated("Who are you?");
				case "forbidden" -> new Forbidden("Not you.");
				case "down" -> new TransientDataAccessResourceException("Wrapped",
						new ServiceUnavailableException("bolt://secret:7687 refused"));
				default -> new IllegalStateException("secret " + how);
			};
		}

		@MutationMapping
		String change() {
			return "change " + CHANGES.incrementAndGet();
		}

		@SubscriptionMapping
		Flux<Integer> ticks(@Argument int to) {
			return (to > 0) ? Flux.range(1, to) : Flux.error(new BadRequest("`to` must be above 0.", "to"));
		}

	}

	/** Public, for the engine looks for public methods. */
	public record Thing(String name) {

		public Thing thing() {
			return this;
		}

		public List<Thing> parts() {
			return List.of();
		}

	}

	/** A page. */
	public record Things(int totalCount, List<Object> edges) {
	}

	/** A suggestion. */
	public record Suggestion(String text, String kind, @Nullable String slug) {
	}

}
