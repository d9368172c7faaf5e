package dk.genvej.platform;

/** Something that was asked for by name and is not there, where null would not tell. */
public class NotFound extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Names the trouble.
	 * @param message a sentence for the client
	 */
	public NotFound(String message) {
		super(message);
	}

}
