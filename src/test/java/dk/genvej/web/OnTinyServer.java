package dk.genvej.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * A test against the {@link TinyServer} over HTTP; all share one. The address of a Neo4j
 * that nobody asks keeps the application from starting its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = TinyServer.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.graphql.schema.locations=classpath*:dk/genvej/web/",
				"spring.graphql.graphiql.enabled=false", "spring.threads.virtual.enabled=true",
				"spring.main.banner-mode=off", "genvej.limits.time=3s", "spring.neo4j.uri=bolt://127.0.0.1:1" })
@interface OnTinyServer {

}
