package dk.genvej.statistics;

import java.util.ArrayList;
import java.util.List;

import dk.genvej.platform.Citation;
import dk.genvej.platform.Text;

/** Where numbers stand, in words. */
final class Citations {

	private Citations() {
	}

	/**
	 * The first place of an observation: title, year and figure, or section for prose.
	 */
	static Text place(Barometer barometer, Observation observation) {
		return observation.sources().isEmpty() ? new Text("en kilde uden sted", "a source without a place")
				: place(barometer, observation.sources().getFirst());
	}

	/** A place: title, year and figure, or section for prose. */
	static Text place(Barometer barometer, Citation citation) {
		String document = barometer.publication(citation.document())
			.map((publication) -> publication.title() + " (" + publication.year() + ")")
			.orElse(citation.document());
		String figure = citation.figure();
		if (figure == null) {
			String section = citation.section();
			String where = (section != null) ? ", »" + section + "«" : "";
			return new Text(document + where, document + where);
		}
		boolean table = figure.startsWith("table ");
		String number = table ? figure.substring("table ".length()) : figure;
		return new Text(document + (table ? ", tabel " : ", figur ") + number,
				document + (table ? ", table " : ", figure ") + number);
	}

	/** Publisher, place, edition and n of an observation. */
	static Text full(Barometer barometer, Observation observation) {
		return new Text(line(barometer, observation, true) + basis(barometer, observation, true),
				line(barometer, observation, false) + basis(barometer, observation, false));
	}

	private static String basis(Barometer barometer, Observation observation, boolean danish) {
		StringBuilder basis = new StringBuilder();
		String edition = observation.edition();
		if (edition != null) {
			barometer.edition(edition)
				.ifPresent((one) -> basis.append("; ").append(danish ? one.label().da() : one.label().en()));
		}
		Integer respondents = observation.respondents();
		if (respondents != null) {
			basis.append("; n = ").append(Numbers.format(respondents, danish));
		}
		return basis.toString();
	}

	/**
	 * A citation line for files: publisher, title, year and figure of the first place.
	 */
	static String line(Barometer barometer, Observation observation, boolean danish) {
		if (observation.sources().isEmpty()) {
			return "";
		}
		Citation first = observation.sources().getFirst();
		String publisher = barometer.publication(first.document())
			.map(Publication::publisher)
			.filter((name) -> !name.isEmpty())
			.map((name) -> name + ": ")
			.orElse("");
		Text place = place(barometer, first);
		return publisher + (danish ? place.da() : place.en());
	}

	/** The publications that numbers stand in: publisher, title, year and address. */
	static List<String> publications(Barometer barometer, List<Observation> observations) {
		List<String> lines = new ArrayList<>();
		observations.stream()
			.flatMap((observation) -> observation.sources().stream())
			.map(Citation::document)
			.distinct()
			.forEach((slug) -> barometer.publication(slug)
				.ifPresent((one) -> lines.add(one.publisher() + ": " + one.title() + " (" + one.year() + ")"
						+ ((one.url() != null) ? ", " + one.url() : ""))));
		return lines;
	}

}
