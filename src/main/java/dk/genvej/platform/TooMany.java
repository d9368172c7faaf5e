package dk.genvej.platform;

/** More at once than this installation serves: the client may come back later. */
public class TooMany extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String limit;

	/**
	 * Names the trouble.
	 * @param message a sentence for the client
	 * @param limit name of the limit that is reached
	 */
	public TooMany(String message, String limit) {
		super(message);
		this.limit = limit;
	}

	/** Name of the limit that is reached. */
	public String limit() {
		return this.limit;
	}

}
