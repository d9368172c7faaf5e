package dk.genvej.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dk.genvej.platform.Graph;
import tools.jackson.databind.json.JsonMapper;

/** The files of numbers that the application gives out, for tests that read them back. */
public final class NumberFiles {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Barometer barometer;

	/** The files of what a graph holds now. */
	public NumberFiles(Graph graph) {
		this.barometer = new StatisticsGraph(graph).barometer();
	}

	/** Codes of all measures. */
	public List<String> measures() {
		return this.barometer.indicators().stream().map(Indicator::code).toList();
	}

	/** The tidy table of a measure. */
	public String csv(String measure) {
		return new CsvFiles(SeedNumbers.labels()).tidy(download(measure));
	}

	/** The spreadsheet's file of a measure. */
	public String sheet(String measure) {
		return new CsvFiles(SeedNumbers.labels()).sheet(download(measure));
	}

	/** The JSON-stat dataset of a measure. */
	public String jsonStat(String measure) {
		return JSON.writeValueAsString(new JsonStat(SeedNumbers.labels())
			.dataset(this.barometer.indicator(measure).orElseThrow(), download(measure), List.of()));
	}

	/** Every observation with all that is told of it, by key. */
	public static Map<String, String> told(Graph graph) {
		Map<String, String> told = new TreeMap<>();
		new StatisticsGraph(graph).barometer()
			.observations()
			.forEach((one) -> told.put(one.slug(), String.valueOf(one)));
		return told;
	}

	private Download download(String measure) {
		return new Download(new Statistics.Snapshot(this.barometer, 1),
				new ArrayList<>(this.barometer.ofIndicator(measure)), true, "/statistik/" + measure);
	}

}
