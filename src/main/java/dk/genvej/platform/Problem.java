package dk.genvej.platform;

import org.jspecify.annotations.Nullable;

/**
 * Something in the input of a mutation that could not be taken.
 *
 * @param field path of the input field; null for the input as a whole
 * @param code what kind of problem
 * @param message a sentence that says what is wrong and what would be right
 */
public record Problem(@Nullable String field, Code code, String message) {

	/** What kind of problem. */
	public enum Code {

		/** Something is missing. */
		REQUIRED,
		/** It refers to something that is not there. */
		UNKNOWN,
		/** It cannot be. */
		INVALID,
		/** It is there already. */
		DUPLICATE,
		/** It is not for this token. */
		FORBIDDEN

	}
}
