package dk.genvej.ingest;

import java.io.IOException;
import java.util.stream.Collectors;

import dk.genvej.platform.StartStep;
import dk.genvej.platform.neo4j.StartFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Loads the seed data at the first start, and what changed of it at later ones. Off with
 * {@code genvej.seed=false}.
 */
@Component
@ConditionalOnBooleanProperty(name = "genvej.seed", matchIfMissing = true)
class SeedData implements StartStep {

	private static final Logger log = LoggerFactory.getLogger(SeedData.class);

	private final Importer importer;

	SeedData(Importer importer) {
		this.importer = importer;
	}

	@Override
	public void start() {
		this.importer.recover();
		try {
			FileSet files = FileSet.seed();
			String fingerprint = files.fingerprint();
			if (!this.importer.isUpToDate(files.root(), fingerprint)) {
				load(files);
				this.importer.noteFiles(files.root(), fingerprint);
			}
		}
		catch (IOException | InputFile.Unreadable ex) {
			throw new IllegalStateException("Cannot read the seed data", ex);
		}
	}

	private void load(FileSet files) {
		log.info("Loading the seed data: {} files", files.files().size());
		ImportSummary summary = this.importer.run(files, new Importer.Options(false, true),
				(done, total, what) -> log.debug("{} of {}: {}", done, total, what));
		summary.problems()
			.stream()
			.filter((problem) -> !problem.isError())
			.forEach((problem) -> log.debug("{}", problem));
		if (summary.failed()) {
			String errors = summary.problems()
				.stream()
				.filter(Problem::isError)
				.map((problem) -> "\n  " + problem)
				.collect(Collectors.joining());
			throw new StartFailure("The seed data cannot be loaded, nothing of it was written:" + errors,
					"\nMend the files named above, or start with --genvej.seed=false.");
		}
		log.info("Seed data loaded: {}", summary);
	}

	/** Before the copies of the graph come up, so that they are built once. */
	@Override
	public Turn turn() {
		return Turn.LOAD;
	}

}
