package dk.genvej.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * The answer to a token that is forged, expired or unknown: 401, and an error in
 * GraphQL's shape.
 */
class SecurityRefusal implements AuthenticationEntryPoint {

	private final JsonMapper json;

	SecurityRefusal(JsonMapper json) {
		this.json = json;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		CodedError error = CodedError.of(ErrorCode.UNAUTHENTICATED, "The token is not valid, or not any more.",
				"Send `Authorization: Bearer <token>` with a valid token; reading needs none.");
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		boolean modern = accept != null && accept.contains("graphql-response+json");
		response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
		response.setContentType(modern ? "application/graphql-response+json" : MediaType.APPLICATION_JSON_VALUE);
		response.setCharacterEncoding("UTF-8");
		this.json.writeValue(response.getOutputStream(), Map.of("errors", List.of(error.toSpecification())));
	}

}
