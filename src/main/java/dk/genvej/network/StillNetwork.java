package dk.genvej.network;

import java.util.concurrent.locks.ReentrantLock;

import dk.genvej.network.Networks.Measured;
import dk.genvej.platform.RevisionLog;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The whole network of one revision, read and measured exactly when first asked for and
 * kept as it is: for files that are written in one go.
 */
@Component
@Lazy
class StillNetwork {

	private static final int TRIES = 3;

	private final NetworkGraph network;

	private final RevisionLog log;

	private final ReentrantLock reading = new ReentrantLock();

	private @Nullable Measured measured;

	StillNetwork(NetworkGraph network, RevisionLog log) {
		this.network = network;
		this.log = log;
	}

	/** The network with its measures; takes as long as those take. */
	Measured measured() {
		this.reading.lock();
		try {
			Measured known = this.measured;
			if (known == null) {
				known = read();
				this.measured = known;
			}
			return known;
		}
		finally {
			this.reading.unlock();
		}
	}

	// What was read while others wrote holds two states: it is read again, the last time
	// while commits wait.
	private Measured read() {
		for (int attempt = 1; attempt < TRIES; attempt++) {
			RevisionLog.State before = this.log.state();
			Roster.Sheet sheet = this.network.everything().sheet();
			if (this.log.state().equals(before)) {
				return measure(before.revision(), sheet);
			}
		}
		return this.network.still((revision) -> measure(revision, this.network.everything().sheet()));
	}

	private static Measured measure(long revision, Roster.Sheet sheet) {
		Network whole = Network.of(sheet, NetworkFilter.NONE, 1);
		return new Measured(revision, sheet, whole, Measures.of(whole, Long.MAX_VALUE));
	}

}
