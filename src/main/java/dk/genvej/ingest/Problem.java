package dk.genvej.ingest;

/**
 * Something in a file that cannot be taken, or that an editor should look at.
 *
 * @param severity whether it stops the import
 * @param file the file, relative to where the import started
 * @param line line in the file, from 1; 0 when it is about the whole file
 * @param field path of the field, such as {@code contacts[0].email}; empty for the whole
 * entry
 * @param message what is wrong and what would be right
 */
public record Problem(Severity severity, String file, int line, String field, String message) {

	/** How bad it is. */
	public enum Severity {

		/** Nothing is written. */
		ERROR,
		/** It is written; an editor should look at it. */
		WARNING

	}

	static Problem error(String file, int line, String field, String message) {
		return new Problem(Severity.ERROR, file, line, field, message);
	}

	static Problem warning(String file, int line, String field, String message) {
		return new Problem(Severity.WARNING, file, line, field, message);
	}

	/** The same place with another message. */
	Problem withMessage(String other) {
		return new Problem(this.severity, this.file, this.line, this.field, other);
	}

	boolean isError() {
		return this.severity == Severity.ERROR;
	}

	@Override
	public String toString() {
		return this.file + ((this.line > 0) ? ":" + this.line : "") + ": "
				+ (this.field.isEmpty() ? "" : this.field + ": ")
				+ ((this.severity == Severity.WARNING) ? "warning: " : "") + this.message;
	}
}
