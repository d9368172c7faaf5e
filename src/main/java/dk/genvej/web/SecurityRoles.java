package dk.genvej.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dk.genvej.platform.Access;
import org.jspecify.annotations.Nullable;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Reads rights from a claim of a token: a list of names, or one text with blanks between
 * them, at a path such as {@code roles} or {@code realm_access.roles}.
 */
class SecurityRoles implements Converter<Jwt, Collection<GrantedAuthority>> {

	private final List<String> path;

	SecurityRoles(String claim) {
		this.path = List.of(claim.split("\\."));
	}

	@Override
	public Collection<GrantedAuthority> convert(Jwt token) {
		Object claim = token.getClaims();
		for (String step : this.path) {
			claim = (claim instanceof Map<?, ?> map) ? map.get(step) : null;
		}
		List<GrantedAuthority> rights = new ArrayList<>();
		for (String name : names(claim)) {
			for (Access.Right right : Access.Right.values()) {
				if (right.name().equals(name.toUpperCase(Locale.ROOT))) {
					rights.add(new SimpleGrantedAuthority(Access.ROLE + right.name()));
				}
			}
		}
		return rights;
	}

	private static List<String> names(@Nullable Object claim) {
		return switch (claim) {
			case Collection<?> many -> many.stream().map(String::valueOf).toList();
			case String text -> List.of(text.split(" "));
			case null, default -> List.of();
		};
	}

}
