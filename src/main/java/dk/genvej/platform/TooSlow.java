package dk.genvej.platform;

/** A subscriber that does not read what it asked for: the stream ends. */
public class TooSlow extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Names the trouble.
	 * @param message a sentence for the client
	 */
	public TooSlow(String message) {
		super(message);
	}

}
