package dk.genvej.network;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A chain of shared cases.
 *
 * @param length number of steps
 * @param steps the steps in order
 * @param others steps of other chains of the same length
 * @param more whether there may be still more of them
 */
record CollaborationPath(int length, List<Step> steps, List<Chain> others, boolean more) {

	/**
	 * Two organisations that share a case, told by slug.
	 *
	 * @param from the one
	 * @param via the case
	 * @param to the other
	 */
	record Step(String from, String via, String to) {
	}

	/**
	 * Another chain of the same length.
	 *
	 * @param steps the steps in order
	 */
	record Chain(List<Step> steps) {
	}

	/**
	 * Somebody to ask on the way.
	 *
	 * @param person slug of the person
	 * @param organisation slug of the organisation as printed
	 * @param email e-mail as printed
	 * @param phone phone as printed
	 */
	record Introduction(String person, @Nullable String organisation, @Nullable String email, @Nullable String phone) {
	}
}
