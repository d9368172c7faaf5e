package dk.genvej.platform;

/** A change that needs a token, and there is none or none that is valid. */
public class Unauthenticated extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Names the trouble.
	 * @param message a sentence for the client
	 */
	public Unauthenticated(String message) {
		super(message);
	}

}
