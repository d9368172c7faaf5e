package dk.genvej.ingest;

import org.jspecify.annotations.Nullable;

/**
 * An import or export that had to end, for a reason outside the files. The message is
 * made for people: what happened, and what is in the graph now.
 */
public final class ImportFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Names the trouble.
	 * @param message plain sentences
	 * @param cause what was behind it, if anything
	 */
	public ImportFailure(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
