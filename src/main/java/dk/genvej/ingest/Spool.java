package dk.genvej.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Entries that wait to be written, in compressed batches in a temporary file, so that a
 * run of any length takes little memory and every source file is read once.
 */
final class Spool implements AutoCloseable {

	/** Entries in a batch, and the most that one statement takes. */
	static final int BATCH = 500;

	private static final int BATCH_BYTES = 1_000_000;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<List<Row>> ROWS = new TypeReference<>() {
	};

	private final Path path;

	private final FileChannel file;

	private final Map<EntryKind, Open> open = new EnumMap<>(EntryKind.class);

	private final List<Batch> batches = new ArrayList<>();

	private long position;

	private long bytes;

	private Spool(Path path) throws IOException {
		this.path = path;
		this.file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE,
				StandardOpenOption.DELETE_ON_CLOSE);
	}

	/** A new spool in the directory for temporary files. */
	static Spool create() {
		try {
			return new Spool(Files.createTempFile("genvej-import", ".spool"));
		}
		catch (IOException ex) {
			throw new ImportFailure("The directory for temporary files cannot be written (" + ex.getMessage() + ").",
					ex);
		}
	}

	/** Adds an entry. */
	void add(Entry entry, String hash, boolean fresh) {
		Open batch = this.open.computeIfAbsent(entry.kind(), (kind) -> new Open());
		batch.add(entry, hash, fresh);
		if (batch.count == BATCH || batch.size() > BATCH_BYTES) {
			flush(entry.kind());
		}
	}

	/** Ends adding; the batches by kind in the order of {@link EntryKind}. */
	List<Batch> batches() {
		for (EntryKind kind : List.copyOf(this.open.keySet())) {
			flush(kind);
		}
		return this.batches.stream().sorted(java.util.Comparator.comparing(Batch::kind)).toList();
	}

	/** Size of all entries as text, in bytes. */
	long size() {
		return this.bytes;
	}

	/** A batch as it is kept: compressed. */
	byte[] read(Batch batch) {
		try {
			ByteBuffer buffer = ByteBuffer.allocate(batch.length());
			while (buffer.hasRemaining() && this.file.read(buffer, batch.position() + buffer.position()) >= 0) {
				// Goes on where it stopped.
			}
			return buffer.array();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The entries of a batch. */
	static List<Row> unpack(byte[] batch) {
		try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(batch))) {
			return JSON.readValue(packed, ROWS);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void flush(EntryKind kind) {
		Open batch = this.open.remove(kind);
		if (batch == null) {
			return;
		}
		try {
			byte[] packed = batch.close();
			this.bytes += batch.written;
			this.batches.add(new Batch(kind, batch.count, this.position, packed.length));
			this.file.write(ByteBuffer.wrap(packed), this.position);
			this.position += packed.length;
		}
		catch (IOException ex) {
			throw new ImportFailure("The temporary file " + this.path + " cannot be written (" + ex.getMessage() + ").",
					ex);
		}
	}

	@Override
	public void close() {
		try {
			this.file.close();
		}
		catch (IOException ex) {
			// It is a temporary file; the system takes it away at the latest.
		}
	}

	/**
	 * A batch of entries of one kind.
	 *
	 * @param kind their kind
	 * @param count how many
	 * @param position where it begins in the file
	 * @param length its length there
	 */
	record Batch(EntryKind kind, int count, long position, int length) {
	}

	/**
	 * An entry to write.
	 *
	 * @param key its key
	 * @param hash fingerprint of its content
	 * @param fresh whether the graph has nothing of that key yet
	 * @param content what the file says
	 */
	record Row(String key, String hash, boolean fresh, Map<String, Object> content) {
	}

	private static final class Open {

		private final ByteArrayOutputStream packed = new ByteArrayOutputStream();

		private final OutputStream stream;

		private int count;

		private long written;

		Open() {
			try {
				this.stream = new GZIPOutputStream(this.packed, 8192) {
					{
						this.def.setLevel(Deflater.BEST_SPEED);
					}
				};
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		void add(Entry entry, String hash, boolean fresh) {
			byte[] row = JSON.writeValueAsBytes(
					Map.of("key", entry.key(), "hash", hash, "fresh", fresh, "content", entry.content()));
			try {
				this.stream.write((this.count == 0) ? '[' : ',');
				this.stream.write(row);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			this.count++;
			this.written += row.length;
		}

		long size() {
			return this.written;
		}

		byte[] close() throws IOException {
			this.stream.write(']');
			this.stream.close();
			return this.packed.toByteArray();
		}

	}

}
