package dk.genvej.web;

import java.util.List;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Puts the parts of the GraphQL endpoint together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ GraphQlLimits.class, GraphQlProperties.class })
class GraphQlConfiguration implements WebMvcConfigurer {

	/** Where GraphiQL is. */
	static final String GRAPHIQL = "/graphiql";

	/**
	 * Our own, so that settings for other JSON (left-out nulls, say) never change an
	 * answer's shape.
	 */
	private final JsonMapper json = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

	private final ResponseFormat format = new ResponseFormat(this.json);

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addViewController(GRAPHIQL).setViewName("forward:" + GRAPHIQL + "/index.html");
		registry.addRedirectViewController(GRAPHIQL + "/", GRAPHIQL);
	}

	@Bean
	@Order(0)
	LimitsInstrumentation limitsInstrumentation(GraphQlLimits limits) {
		return new LimitsInstrumentation(limits);
	}

	/** Last, to see the result of all others. */
	@Bean
	@Order
	GraphQlErrors graphQlErrors() {
		return new GraphQlErrors();
	}

	@Bean
	TimeLimit timeLimit(GraphQlLimits limits) {
		return new TimeLimit(limits.time());
	}

	@Bean
	GraphQlSourceBuilderCustomizer documentCacheCustomizer() {
		DocumentCache documents = new DocumentCache();
		return (source) -> source.configureGraphQl((graphQl) -> graphQl.preparsedDocumentProvider(documents));
	}

	@Bean
	RequestReader requestReader(ResourcePatternResolver resources) {
		return new RequestReader(this.json, new DocumentChoice(new TrustedDocuments(resources)));
	}

	@Bean
	GraphQlEndpoint graphQlEndpoint(WebGraphQlHandler engine, RequestReader reader) {
		return new GraphQlEndpoint(engine, reader, this.format);
	}

	@Bean
	StreamEndpoint streamEndpoint(WebGraphQlHandler engine, RequestReader reader, GraphQlProperties properties) {
		return new StreamEndpoint(engine, reader, this.format, properties.getHttp().getSse());
	}

	/** Ahead of Boot's own routes: all methods, all media types. */
	@Bean
	@Order(-1)
	RouterFunction<ServerResponse> graphQlRoutes(GraphQlEndpoint endpoint, StreamEndpoint streams,
			GraphQlProperties properties) {
		String path = properties.getHttp().getPath();
		return RouterFunctions.route()
			.GET(path, endpoint::handleRequest)
			.POST(path, ResponseFormat::wantsStream, streams::handleRequest)
			.POST(path, endpoint::handleRequest)
			.route(RequestPredicates.path(path),
					(_) -> ServerResponse.status(405).allow(HttpMethod.GET, HttpMethod.POST).build())
			.build();
	}

	@Bean
	FilterRegistrationBean<SecurityHeadersFilter> securityHeadersFilter() {
		FilterRegistrationBean<SecurityHeadersFilter> filter = new FilterRegistrationBean<>(
				new SecurityHeadersFilter());
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return filter;
	}

	@Bean
	FilterRegistrationBean<BodyLimitFilter> bodyLimitFilter(GraphQlLimits limits, GraphQlProperties properties) {
		FilterRegistrationBean<BodyLimitFilter> filter = new FilterRegistrationBean<>(
				new BodyLimitFilter(limits.body(), this.json));
		filter.setUrlPatterns(List.of(properties.getHttp().getPath()));
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		return filter;
	}

}
