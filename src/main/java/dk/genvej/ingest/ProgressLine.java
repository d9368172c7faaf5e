package dk.genvej.ingest;

import java.io.PrintWriter;
import java.time.Duration;

/**
 * Tells how far a long command is: on a terminal a bar that is drawn anew, elsewhere a
 * line when it begins and every ten seconds.
 */
final class ProgressLine implements Importer.Progress {

	private static final int WIDTH = 30;

	private static final Duration EACH_DRAWN = Duration.ofMillis(200);

	private static final Duration EACH_LINE = Duration.ofSeconds(10);

	private final PrintWriter err;

	private final boolean terminal;

	private final long started = System.nanoTime();

	private long told = this.started - EACH_LINE.toNanos();

	private boolean drawn;

	ProgressLine(PrintWriter err) {
		this(err, System.console() != null && System.console().isTerminal());
	}

	ProgressLine(PrintWriter err, boolean terminal) {
		this.err = err;
		this.terminal = terminal;
	}

	@Override
	public void at(long done, long total, String what) {
		long now = System.nanoTime();
		Duration each = this.terminal ? EACH_DRAWN : EACH_LINE;
		if (now - this.told < each.toNanos()) {
			return;
		}
		this.told = now;
		long percent = (total > 0) ? Math.min(100, done * 100 / total) : 0;
		long seconds = Duration.ofNanos(now - this.started).toSeconds();
		if (this.terminal) {
			int full = (int) (percent * WIDTH / 100);
			this.err.printf("\r[%s%s] %3d %% %-24s %d s", "#".repeat(full), " ".repeat(WIDTH - full), percent, what,
					seconds);
			this.drawn = true;
		}
		else {
			this.err.printf("%d %% (%s), %d s%n", percent, what, seconds);
		}
		this.err.flush();
	}

	/** Ends the bar, so that what follows begins on a line of its own. */
	void end() {
		if (this.drawn) {
			this.err.print("\r" + " ".repeat(WIDTH + 45) + "\r");
			this.err.flush();
			this.drawn = false;
		}
	}

}
