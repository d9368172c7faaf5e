package dk.genvej.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Headers that every answer carries: browsers load from us alone, show us in no frame,
 * guess no types and tell nobody the address.
 */
class SecurityHeadersFilter extends OncePerRequestFilter {

	private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
			+ " form-action 'self'; frame-ancestors 'none'";

	/**
	 * GraphiQL writes style elements while it runs and has its fonts inside its style
	 * sheet; its scripts are files of ours.
	 */
	private static final String GRAPHIQL_POLICY = POLICY + "; style-src 'self' 'unsafe-inline'; font-src 'self' data:";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean graphiql = request.getRequestURI().startsWith(request.getContextPath() + GraphQlConfiguration.GRAPHIQL);
		response.setHeader("Content-Security-Policy", graphiql ? GRAPHIQL_POLICY : POLICY);
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("X-Frame-Options", "DENY");
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
		chain.doFilter(request, response);
	}

}
