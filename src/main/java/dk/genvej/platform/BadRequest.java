package dk.genvej.platform;

/** An argument that cannot be taken: the client is told which and why. */
public class BadRequest extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String argument;

	/**
	 * Names the trouble.
	 * @param message a sentence that says what is wrong and what would be right
	 * @param argument the argument it is about
	 */
	public BadRequest(String message, String argument) {
		super(message);
		this.argument = argument;
	}

	/** The argument it is about. */
	public String argument() {
		return this.argument;
	}

}
