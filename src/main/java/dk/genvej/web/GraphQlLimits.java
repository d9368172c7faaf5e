package dk.genvej.web;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one request may ask for. A client that goes beyond is told which limit it met
 * before anything runs.
 *
 * @param body size of the HTTP body
 * @param characters length of the operation's text
 * @param tokens words and signs in the operation
 * @param depth fields inside fields
 * @param rootFields fields at the top
 * @param aliases fields under another name
 * @param directives directives, such as `@include`
 * @param cost fields of the answer, as {@link CostEstimate} reckons them
 * @param time how long a request may run
 */
@ConfigurationProperties("genvej.limits")
public record GraphQlLimits(@DefaultValue("100KB") DataSize body, @DefaultValue("20000") int characters,
		@DefaultValue("2000") int tokens, @DefaultValue("15") int depth, @DefaultValue("20") int rootFields,
		@DefaultValue("30") int aliases, @DefaultValue("50") int directives, @DefaultValue("50000") int cost,
		@DefaultValue("5s") Duration time) {
}
