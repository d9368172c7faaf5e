package dk.genvej.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * What the one who asks may do. Reading is open to all and asks nothing of this; whatever
 * changes the knowledge base requires a right first.
 */
@Component
public class Access {

	/** Authorities that grant a right are named by it, after this. */
	public static final String ROLE = "ROLE_";

	/**
	 * Lets the one who asks go on, or not.
	 * @throws Unauthenticated without a token
	 * @throws Forbidden when the token does not grant the right
	 */
	public void require(Right right) {
		Authentication who = who();
		if (who == null) {
			throw new Unauthenticated("Changing the knowledge base needs a token.");
		}
		boolean granted = who.getAuthorities()
			.stream()
			.anyMatch((authority) -> (ROLE + right.name()).equals(authority.getAuthority())
					|| (ROLE + Right.EDITOR.name()).equals(authority.getAuthority()));
		if (!granted) {
			throw new Forbidden("This needs the right " + right.name() + ", which the token does not grant.");
		}
	}

	/** Name of the one who asks, as the token tells it; null without a token. */
	public @Nullable String name() {
		Authentication who = who();
		return (who != null) ? who.getName() : null;
	}

	private static @Nullable Authentication who() {
		Authentication who = SecurityContextHolder.getContext().getAuthentication();
		boolean known = who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
		return known ? who : null;
	}

	/** A right to change something. */
	public enum Right {

		/** To hand in cases and record reuse. */
		WRITER,
		/** To publish, withdraw and erase, and everything a writer may. */
		EDITOR

	}

}
