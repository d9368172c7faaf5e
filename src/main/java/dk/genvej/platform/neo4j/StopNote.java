package dk.genvej.platform.neo4j;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line that says how the graph was when its server had stopped, so that the next
 * start knows it before the server answers. It is there only while no server runs:
 * whoever opens the home takes it away first, for good, and it is left again only after
 * the server has ended by itself. A process that is killed leaves none.
 */
final class StopNote {

	private static final Logger log = LoggerFactory.getLogger(StopNote.class);

	private static final int LONGEST = 1000;

	private final Path file;

	StopNote(Path file) {
		this.file = file;
	}

	/**
	 * Takes the note away; empty when there is none.
	 * @throws IOException when it stays where it is
	 */
	String take() throws IOException {
		if (!Files.exists(this.file)) {
			return "";
		}
		String note = "";
		try (FileChannel channel = FileChannel.open(this.file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
			ByteBuffer content = ByteBuffer.allocate(LONGEST);
			channel.read(content);
			note = StandardCharsets.UTF_8.decode(content.flip()).toString().strip();
			// Should the deletion be lost with the power, an empty note comes back.
			channel.truncate(0);
			channel.force(true);
		}
		Files.delete(this.file);
		return note;
	}

	/** Leaves a note. A failure costs speed only. */
	void leave(String note) {
		try {
			Path draft = this.file.resolveSibling(this.file.getFileName() + ".new");
			PrivateFiles.write(draft, note + "\n");
			try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
				channel.force(true);
			}
			Files.move(draft, this.file, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			log.debug("The next start has to wait for Neo4j: no note left", ex);
		}
	}

}
