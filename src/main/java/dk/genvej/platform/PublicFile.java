package dk.genvej.platform;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that everybody may take home: it holds one revision of the knowledge base, tells
 * which, and has no personal data in it. Features offer theirs as beans; the command line
 * writes them all.
 *
 * @param name name of the file, the last part of its address as well
 * @param content what is in it
 */
public record PublicFile(String name, Content content) {

	/**
	 * Writes the file.
	 * @param site address of the installation, without a slash at the end
	 * @param out takes it; stays open
	 * @throws IOException when it cannot be written
	 */
	public void write(String site, OutputStream out) throws IOException {
		this.content.write(site, out);
	}

	/** What is in a file. */
	@FunctionalInterface
	public interface Content {

		/** Writes it; see {@link PublicFile#write}. */
		void write(String site, OutputStream out) throws IOException;

	}

}
