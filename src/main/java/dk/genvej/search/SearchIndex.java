package dk.genvej.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dk.genvej.platform.DataDirectory;
import dk.genvej.platform.RevisionFollower;
import dk.genvej.platform.RevisionLog;
import jakarta.annotation.PreDestroy;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The search index as a copy of the graph. It lies in a folder named by the fingerprint
 * of everything it depends on; one that is missing, damaged, of another graph or ahead of
 * it is built anew beside the one that still answers. Each application has its own.
 */
@Component
class SearchIndex implements RevisionFollower.Copy {

	/** How many things are read at a time. */
	static final int BATCH = 500;

	private static final Logger log = LoggerFactory.getLogger(SearchIndex.class);

	private static final Map<String, String> TYPES = Map.of("InnovationCase", Documents.CASE, "Person",
			Documents.PERSON, "Organisation", Documents.ORGANISATION, "Tool", Documents.TOOL);

	private final Path folder;

	private final SearchGraph graph;

	private final SearchLanguage language;

	private volatile @Nullable LiveIndex live;

	private @Nullable String fingerprint;

	SearchIndex(DataDirectory data, SearchGraph graph, SearchLanguage language) {
		this.folder = data.path().resolve("index");
		this.graph = graph;
		this.language = language;
	}

	/** The index that answers; none before the graph was first read. */
	LiveIndex current() {
		LiveIndex index = this.live;
		if (index == null) {
			throw new IllegalStateException("The search index is not built yet");
		}
		return index;
	}

	/** The index that answers, if there is one yet. */
	@Nullable LiveIndex currentIfPresent() {
		return this.live;
	}

	@Override
	public long revision() {
		LiveIndex index = this.live;
		return (index != null) ? index.revision() : -1;
	}

	@Override
	public boolean belongsTo(RevisionLog.State state) {
		String wanted = this.language.fingerprint(state.instance());
		if (this.live == null || !wanted.equals(this.fingerprint)) {
			open(wanted);
		}
		LiveIndex index = this.live;
		if (index == null || !wanted.equals(this.fingerprint)) {
			return false;
		}
		if (index.revision() > state.revision()) {
			log.warn("The search index is at revision {}, the graph only at {}: building it anew", index.revision(),
					state.revision());
			return false;
		}
		return true;
	}

	@Override
	public boolean openAsLeft(RevisionLog.State left) {
		boolean opened = RevisionFollower.Copy.super.openAsLeft(left);
		if (opened) {
			this.graph.tellFrom(this::current);
		}
		return opened;
	}

	// The newest complete index of the fingerprint; whatever else lies there is of no
	// use.
	private void open(String wanted) {
		List<Path> candidates = folders().stream()
			.filter((each) -> each.getFileName().toString().startsWith(wanted + "-"))
			.sorted(java.util.Comparator.comparing(Path::toString).reversed())
			.toList();
		for (Path candidate : candidates) {
			try {
				LiveIndex opened = LiveIndex.open(candidate);
				if (opened.revision() >= 0) {
					swap(opened, candidate, wanted);
					return;
				}
				opened.close();
			}
			catch (LockObtainFailedException ex) {
				log.debug("The search index {} is another application's", candidate);
			}
			catch (IOException | RuntimeException ex) {
				log.warn("The search index {} cannot be read ({}): building it anew", candidate, ex.toString());
			}
		}
	}

	@Override
	public boolean isNeededToOpen() {
		return true;
	}

	@Override
	public void rebuild(RevisionLog.State state) {
		String wanted = this.language.fingerprint(state.instance());
		Path beside = this.folder.resolve(wanted + "-%013d".formatted(System.currentTimeMillis()));
		long started = System.nanoTime();
		try {
			Files.createDirectories(this.folder);
			Files.createDirectory(beside);
			LiveIndex building = LiveIndex.open(beside);
			try {
				Set<String> parked = new LinkedHashSet<>();
				for (String type : SearchGraph.types()) {
					fill(building, type, parked);
				}
				building.unite();
				building.commit(state.revision(), parked);
			}
			catch (IOException | RuntimeException ex) {
				building.close();
				FileSystemUtils.deleteRecursively(beside);
				throw ex;
			}
			swap(building, beside, wanted);
			log.info("Built the search index: {} documents in {} ms", building.size(),
					(System.nanoTime() - started) / 1_000_000);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot build the search index in " + this.folder, ex);
		}
	}

	private void fill(LiveIndex building, String type, Set<String> parked) throws IOException {
		for (List<String> slugs : this.graph.batches(type, BATCH)) {
			new DocumentBatch(this.graph, building).write(type, slugs, parked);
		}
	}

	@Override
	public void apply(List<RevisionLog.Touched> touched, long reached) {
		LiveIndex index = current();
		try {
			Set<String> parked = new LinkedHashSet<>(index.parked());
			boolean erased = this.graph.erasures(index.revision(), reached) > 0;
			Map<String, Set<String>> byType = affected(index, erased ? withGone(index, touched) : touched);
			Set<String> organisations = byType.getOrDefault(Documents.ORGANISATION, Set.of());
			if (!organisations.isEmpty()) {
				// A part that is new, or has moved, is told by its new parent.
				organisations.addAll(this.graph.parents(organisations));
			}
			for (Map.Entry<String, Set<String>> entry : byType.entrySet()) {
				List<String> slugs = new ArrayList<>(entry.getValue());
				for (int i = 0; i < slugs.size(); i += BATCH) {
					new DocumentBatch(this.graph, index).write(entry.getKey(),
							slugs.subList(i, Math.min(slugs.size(), i + BATCH)), parked);
				}
			}
			if (erased) {
				index.purge();
			}
			index.commit(reached, parked);
		}
		catch (IOException ex) {
			forget(index);
			throw new UncheckedIOException("Cannot write the search index in " + this.folder, ex);
		}
	}

	// The log does not name whom it was told to forget: they are those who are no more.
	private List<RevisionLog.Touched> withGone(LiveIndex index, List<RevisionLog.Touched> touched) {
		Set<String> gone = index.named(Documents.PERSON);
		this.graph.batches(Documents.PERSON, BATCH).forEach((there) -> there.forEach(gone::remove));
		return Stream.concat(touched.stream(), gone.stream().map((slug) -> new RevisionLog.Touched("Person", slug)))
			.toList();
	}

	// What changed, and whatever shows something of it.
	private static Map<String, Set<String>> affected(LiveIndex index, Collection<RevisionLog.Touched> touched) {
		Map<String, Set<String>> byType = new LinkedHashMap<>();
		Set<String> keys = new LinkedHashSet<>();
		for (RevisionLog.Touched one : touched) {
			String type = TYPES.get(one.type());
			if (type != null) {
				keys.add(Documents.key(type, one.slug()));
			}
		}
		Stream.concat(keys.stream(), keys.isEmpty() ? Stream.of() : index.users(keys).stream()).forEach((key) -> {
			int colon = key.indexOf(':');
			byType.computeIfAbsent(key.substring(0, colon), (type) -> new LinkedHashSet<>())
				.add(key.substring(colon + 1));
		});
		return byType;
	}

	private void swap(LiveIndex next, Path nextPlace, String nextFingerprint) {
		LiveIndex old = this.live;
		this.live = next;
		this.fingerprint = nextFingerprint;
		closeQuietly(old);
		for (Path other : folders()) {
			if (!other.equals(nextPlace)) {
				delete(other);
			}
		}
	}

	// After a failed write the writer is of no use: what is visible goes on answering
	// until
	// the last commit is opened again.
	private void forget(LiveIndex index) {
		this.fingerprint = null;
		try {
			index.rollback();
		}
		catch (IOException | RuntimeException ex) {
			log.debug("The search index did not roll back well", ex);
		}
	}

	private static void closeQuietly(@Nullable LiveIndex index) {
		try {
			if (index != null) {
				index.close();
			}
		}
		catch (IOException | RuntimeException ex) {
			log.debug("The old search index did not close well", ex);
		}
	}

	// Applications of one data directory and one Neo4j elsewhere leave one another's
	// alone.
	private static void delete(Path folder) {
		try (Directory directory = FSDirectory.open(folder)) {
			directory.obtainLock(IndexWriter.WRITE_LOCK_NAME).close();
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (LockObtainFailedException ex) {
			log.debug("The search index {} is another application's", folder);
		}
		catch (IOException ex) {
			log.warn("The old search index {} cannot be deleted: {}", folder, ex.getMessage());
		}
	}

	private List<Path> folders() {
		if (!Files.isDirectory(this.folder)) {
			return List.of();
		}
		try (Stream<Path> all = Files.list(this.folder)) {
			return all.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot list " + this.folder, ex);
		}
	}

	/** Closes the index; what was committed stays. */
	@PreDestroy
	void close() {
		closeQuietly(this.live);
	}

}
