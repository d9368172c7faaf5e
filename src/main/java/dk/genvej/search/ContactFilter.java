package dk.genvej.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which people to find; lists are OR inside and AND between, null and empty ones let all
 * through.
 *
 * @param organisations slugs of organisations, or of what they are part of
 * @param partnerTypes types of partners of the cases to call about, or of the advice
 * given
 * @param kinds kinds of the cases to call about
 */
public record ContactFilter(@Nullable List<String> organisations, @Nullable List<String> partnerTypes,
		@Nullable List<String> kinds) {

	/** Lets all through. */
	public static final ContactFilter NONE = new ContactFilter(null, null, null);

}
