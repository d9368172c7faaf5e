package dk.genvej.web;

import dk.genvej.platform.DataDirectory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Who may do what: reading is open, and whatever changes something asks for its right
 * where it happens ({@link dk.genvej.platform.Access}). A token comes with each request;
 * there are no sessions and no cookies, so there is nothing that another site could ride
 * on. With an issuer configured its tokens count, else those of {@link SecurityTokens}.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	@Bean
	SecurityFilterChain security(HttpSecurity http, ObjectProvider<JwtDecoder> issuer, DataDirectory data,
			@Value("${genvej.security.roles-claim:roles}") String rolesClaim) throws Exception {
		JwtDecoder decoder = issuer.getIfAvailable();
		http.csrf(AbstractHttpConfigurer::disable)
			.headers(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.oauth2ResourceServer((tokens) -> {
				tokens.authenticationEntryPoint(new SecurityRefusal(JsonMapper.builder().build()));
				if (decoder != null) {
					tokens.jwt((jwt) -> jwt.decoder(decoder).jwtAuthenticationConverter(converter(rolesClaim)));
				}
				else {
					tokens.opaqueToken((opaque) -> opaque.introspector(new SecurityTokens(data.path())));
				}
			});
		return http.build();
	}

	private static JwtAuthenticationConverter converter(String rolesClaim) {
		JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
		converter.setJwtGrantedAuthoritiesConverter(new SecurityRoles(rolesClaim));
		return converter;
	}

}
