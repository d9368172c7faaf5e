package dk.genvej.platform;

/** A change that the token at hand does not allow. */
public class Forbidden extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Names the trouble.
	 * @param message a sentence for the client
	 */
	public Forbidden(String message) {
		super(message);
	}

}
