package dk.genvej.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import dk.genvej.platform.Migrations;
import dk.genvej.platform.RevisionFollower;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The way of commands to the graph: the application without its web side. Beans come up
 * when they are asked for, so that a command starts no more than it needs.
 */
final class GraphAccess {

	private static final List<String> DEFAULTS = List.of("--genvej.seed=false", "--genvej.autostart=false",
			"--spring.main.lazy-initialization=true", "--spring.main.banner-mode=off", "--logging.level.root=warn",
			"--logging.level.dk.genvej=warn", "--spring.main.log-startup-info=false");

	private final Class<?> application;

	private final List<String> settings;

	GraphAccess(Class<?> application, List<String> settings) {
		this.application = application;
		this.settings = List.copyOf(settings);
	}

	/** Whether the settings name a graph, rather than leaving it to the defaults. */
	boolean isNamed() {
		return this.settings.stream()
			.anyMatch((one) -> one.startsWith("--spring.neo4j.uri=") || one.startsWith("--genvej.data-dir="));
	}

	/** Starts what the graph needs; to be closed. */
	Opened open() {
		List<String> arguments = new ArrayList<>(DEFAULTS);
		arguments.addAll(this.settings);
		ConfigurableApplicationContext context = new SpringApplicationBuilder(this.application)
			.web(WebApplicationType.NONE)
			.run(arguments.toArray(String[]::new));
		try {
			context.getBean(Migrations.class).start();
		}
		catch (RuntimeException ex) {
			context.close();
			throw ex;
		}
		return new Opened(context);
	}

	/**
	 * The graph while a command uses it.
	 *
	 * @param context the application without its web side
	 */
	record Opened(ConfigurableApplicationContext context) implements AutoCloseable {

		/** A bean, brought up with what it needs. */
		<T> T get(Class<T> type) {
			return this.context.getBean(type);
		}

		/** All beans of a type. */
		<T> Collection<T> all(Class<T> type) {
			return this.context.getBeansOfType(type).values();
		}

		/**
		 * Brings the search index of the data directory up to date. With a Neo4j that
		 * others run, their applications have indexes of their own.
		 */
		void follow() {
			if (!this.context.getEnvironment().containsProperty("spring.neo4j.uri")) {
				get(RevisionFollower.class).start();
			}
		}

		@Override
		public void close() {
			this.context.close();
		}

	}

}
