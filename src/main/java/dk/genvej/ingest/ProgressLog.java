package dk.genvej.ingest;

import org.slf4j.Logger;

/** Tells the progress of an import in the log, a line each tenth of the way. */
final class ProgressLog implements Importer.Progress {

	private final Logger log;

	private long told;

	ProgressLog(Logger log) {
		this.log = log;
	}

	@Override
	public void at(long done, long total, String what) {
		long tenth = (total > 0) ? done * 10 / total : 10;
		if (tenth > this.told) {
			this.told = tenth;
			this.log.info("{} % written ({})", tenth * 10, what);
		}
	}

}
