package dk.genvej.platform.neo4j;

import org.springframework.modulith.NamedInterface;

/**
 * The application cannot start, for a reason its operator can remove. The message is made
 * for people: one plain sentence, then what to do. Print it without a stack trace and end
 * with exit code 1.
 */
@NamedInterface("start")
public final class StartFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String sentence;

	private final String remedy;

	/**
	 * @param sentence what is wrong, ending with a full stop
	 * @param remedy what to do about it, ending with a full stop
	 */
	public StartFailure(String sentence, String remedy) {
		super(sentence + " " + remedy);
		this.sentence = sentence;
		this.remedy = remedy;
	}

	/**
	 * As {@link #StartFailure(String, String)}, keeping the technical cause for
	 * debugging.
	 */
	public StartFailure(String sentence, String remedy, Throwable cause) {
		this(sentence, remedy);
		initCause(cause);
	}

	@Override
	public String getMessage() {
		return this.sentence + " " + this.remedy;
	}

	/** What is wrong. */
	public String sentence() {
		return this.sentence;
	}

	/** What to do about it. */
	public String remedy() {
		return this.remedy;
	}

}
