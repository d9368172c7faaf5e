package dk.genvej.network;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

import dk.genvej.cases.Cases;
import dk.genvej.organisations.Organisations;
import dk.genvej.platform.DataDirectory;
import dk.genvej.platform.Graph;
import dk.genvej.platform.RevisionLog;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole knowledge base as one JSON-LD file of one revision. It is read page by page
 * into a file; when something was committed meanwhile the file is thrown away and read
 * again, the last time while commits wait. The file is kept until the knowledge base
 * changes.
 */
@Component
class WholeExport {

	private static final int PAGE = 200;

	private static final int TRIES = 3;

	private final Graph graph;

	private final RevisionLog log;

	private final Cases cases;

	private final Organisations organisations;

	private final Path directory;

	private final JsonMapper json = JsonMapper.builder().build();

	private final ReentrantLock writing = new ReentrantLock();

	WholeExport(Graph graph, RevisionLog log, Cases cases, Organisations organisations, DataDirectory data) {
		this.graph = graph;
		this.log = log;
		this.cases = cases;
		this.organisations = organisations;
		this.directory = data.path().resolve("exports");
	}

	/** The file of the present revision, made when there is none yet. */
	Path file(String base) {
		this.writing.lock();
		try {
			RevisionLog.State state = this.log.state();
			Path file = place(state, base);
			if (Files.exists(file)) {
				return file;
			}
			Files.createDirectories(this.directory);
			for (int attempt = 1; attempt < TRIES; attempt++) {
				Path draft = write(state, base);
				RevisionLog.State after = this.log.state();
				if (after.equals(state)) {
					return keep(draft, place(state, base));
				}
				Files.delete(draft);
				state = after;
			}
			return this.graph.write((write) -> alone(write, base));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write the export", ex);
		}
		finally {
			this.writing.unlock();
		}
	}

	private Path alone(Graph.Write write, String base) {
		Map<String, Object> held = write.run("network/hold-writes", Map.of()).iterator().next();
		RevisionLog.State state = new RevisionLog.State(((Number) held.getOrDefault("revision", 0)).longValue(),
				String.valueOf(held.get("instance")));
		try {
			return keep(write(state, base), place(state, base));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write the export", ex);
		}
	}

	private Path place(RevisionLog.State state, String base) {
		return this.directory.resolve("genvej-" + state.instance() + "-r" + state.revision() + "-"
				+ Integer.toHexString(base.hashCode()) + ".jsonld");
	}

	private Path keep(Path draft, Path file) throws IOException {
		try (Stream<Path> old = Files.list(this.directory)) {
			for (Path path : old.filter((path) -> path.toString().endsWith(".jsonld")).toList()) {
				Files.deleteIfExists(path);
			}
		}
		return Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	private Path write(RevisionLog.State state, String base) throws IOException {
		Path draft = Files.createTempFile(this.directory, "export", ".draft");
		LinkedData linked = new LinkedData(new ExportNotice(state.revision(), base));
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
			String head = this.json.writeValueAsString(linked.document(Map.of("@id", base + "/export/genvej.jsonld",
					"@type", List.of("Dataset", "dcat:Catalog"), "name", "Genvej")));
			out.write(head.substring(0, head.length() - 1).getBytes(StandardCharsets.UTF_8));
			out.write(",\"@graph\":[".getBytes(StandardCharsets.UTF_8));
			long written = organisations(linked, out);
			cases(linked, out, written);
			out.write("\n]}\n".getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException | RuntimeException ex) {
			Files.deleteIfExists(draft);
			throw ex;
		}
		return draft;
	}

	private long organisations(LinkedData linked, OutputStream out) throws IOException {
		long written = 0;
		List<String> page = organisationsAfter("");
		while (!page.isEmpty()) {
			for (var organisation : this.organisations.findAll(page).values()) {
				item(out, linked.of(organisation), written++);
			}
			page = organisationsAfter(page.getLast());
		}
		return written;
	}

	private List<String> organisationsAfter(String slug) {
		return this.graph.strings("network/list-organisation-slugs", Map.of("after", slug, "limit", PAGE), "slug");
	}

	private void cases(LinkedData linked, OutputStream out, long before) throws IOException {
		long written = before;
		List<String> page = this.cases.slugsAfter("", PAGE);
		while (!page.isEmpty()) {
			for (var found : this.cases.findAll(page).values()) {
				item(out, linked.of(found), written++);
			}
			page = this.cases.slugsAfter(page.getLast(), PAGE);
		}
	}

	private void item(OutputStream out, Map<String, Object> thing, long before) throws IOException {
		out.write(((before == 0) ? "\n" : ",\n").getBytes(StandardCharsets.UTF_8));
		out.write(this.json.writeValueAsBytes(thing));
	}

}
