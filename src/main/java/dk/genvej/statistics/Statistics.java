package dk.genvej.statistics;

import java.util.List;
import java.util.Set;

import dk.genvej.platform.InMemoryCopy;
import dk.genvej.platform.RevisionLog;
import org.springframework.stereotype.Service;

/**
 * Holds the numbers in memory, in step with the graph: any change to a figure,
 * observation, measure, edition, discrepancy or document reads all of them anew.
 */
@Service
class Statistics extends InMemoryCopy {

	private static final Set<String> OURS = Set.of("Figure", "Observation", "Indicator", "Edition", "Discrepancy",
			"Document");

	private final StatisticsGraph graph;

	private volatile Snapshot numbers = new Snapshot(Barometer.empty(), -1);

	Statistics(StatisticsGraph graph) {
		this.graph = graph;
	}

	/** The numbers as they are now; ask once and work with what you got. */
	Barometer barometer() {
		return numbers().barometer();
	}

	/** The numbers as they are now, with the revision of the graph they were read at. */
	Snapshot numbers() {
		awaitRead();
		return this.numbers;
	}

	@Override
	protected void readAll(long reached) {
		this.numbers = new Snapshot(this.graph.barometer(), reached);
	}

	@Override
	protected void readChanged(List<RevisionLog.Touched> touched, long reached) {
		if (touched.stream().anyMatch((thing) -> OURS.contains(thing.type()))) {
			this.numbers = new Snapshot(this.graph.barometer(), reached);
		}
	}

	/**
	 * Numbers of one moment.
	 *
	 * @param barometer the numbers
	 * @param revision revision of the graph that they were read at
	 */
	record Snapshot(Barometer barometer, long revision) {
	}

}
