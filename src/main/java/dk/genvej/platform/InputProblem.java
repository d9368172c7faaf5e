package dk.genvej.platform;

import org.jspecify.annotations.Nullable;

/**
 * Something in the input of a change that could not be taken.
 *
 * @param field path of the input field; null for the whole
 * @param code what kind of problem
 * @param message what is wrong and what to do
 */
public record InputProblem(@Nullable String field, String code, String message) {

	/**
	 * A change that this version does not make yet, with the way to make it meanwhile.
	 */
	public static InputProblem notOpen(String instead) {
		return new InputProblem(null, "NOT_OPEN", "This is not open through the API yet. " + instead);
	}
}
