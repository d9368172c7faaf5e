package dk.genvej.platform;

/** A change that cannot be made because of how things stand now. */
public class Conflict extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Names the trouble.
	 * @param message a sentence for the client
	 */
	public Conflict(String message) {
		super(message);
	}

}
