package dk.genvej.statistics;

import dk.genvej.platform.Text;
import dk.genvej.statistics.Benchmark.OwnCount;
import dk.genvej.statistics.OwnCases.Counts;
import org.springframework.stereotype.Component;

/**
 * Our own cases with a trait, in words that keep them apart from the national share: they
 * are no sample of anything.
 */
@Component
class OwnCounts {

	private static final Text NO_SAMPLE = new Text(
			"Sagerne er ikke en stikprøve; tallet er ikke en andel i barometeret.",
			"The cases are no sample; the number is not a share of the barometer.");

	private final Statements statements;

	OwnCounts(Statements statements) {
		this.statements = statements;
	}

	OwnCount origin(Counts counts, String origin) {
		return count(counts, counts.of("ORIGIN", origin, null), counts.stated("ORIGIN"),
				new Text("har samme ophav, blandt dem hvor ophavet er kendt",
						"have the same origin, among those whose origin is known"));
	}

	OwnCount partner(Counts counts, String partner) {
		Text name = this.statements.partner(partner);
		return count(counts, counts.of("PARTNER", partner, null), counts.stated("PARTNER"),
				new Text("har " + name.da() + " med, blandt dem hvor nogen deltagere er nævnt",
						"involve " + name.en() + ", among those that name anyone who takes part"));
	}

	OwnCount partnerValue(Counts counts, String partner, String value) {
		Text name = this.statements.partner(partner);
		Text gain = this.statements.valueName(value);
		return count(counts, counts.of("PARTNER_VALUE", partner, value), counts.of("PARTNER", partner, null),
				new Text("nævner " + gain.da() + ", blandt dem med " + name.da(),
						"tell of " + gain.en() + ", among those with " + name.en()));
	}

	OwnCount coPartner(Counts counts, String partner, String other) {
		Text name = this.statements.partner(partner);
		Text further = this.statements.partner(other);
		return count(counts, counts.of("CO_PARTNER", partner, other), counts.of("PARTNER", partner, null),
				new Text("har også " + further.da() + " med, blandt dem med " + name.da(),
						"involve " + further.en() + " too, among those with " + name.en()));
	}

	OwnCount value(Counts counts, String value) {
		Text gain = this.statements.valueName(value);
		return count(counts, counts.of("VALUE", value, null), counts.stated("VALUE"),
				new Text("nævner " + gain.da() + ", blandt dem hvor udbyttet er nævnt",
						"tell of " + gain.en() + ", among those that tell what they brought"));
	}

	OwnCount type(Counts counts, String type) {
		return count(counts, counts.of("INNOVATION_TYPE", type, null), counts.stated("INNOVATION_TYPE"),
				new Text("rummer samme innovationstype, alene eller med andre",
						"comprise the same innovation type, alone or with others"));
	}

	OwnCount sector(Counts counts, String sector) {
		return count(counts, counts.of("SECTOR", sector, null), counts.stated("SECTOR"),
				new Text("er ledet fra samme sektor, blandt dem fra det offentlige",
						"are led from the same sector, among those of the public sector"));
	}

	OwnCount collaboration(Counts counts) {
		return count(counts, counts.stated("PARTNER"), counts.total(),
				new Text("nævner nogen, der deltager", "name somebody who takes part"));
	}

	private static OwnCount count(Counts counts, int cases, int among, Text what) {
		int total = counts.total();
		return new OwnCount(cases, among, total, new Text(
				"I Genvej: " + Numbers.format(cases, true) + " af " + Numbers.format(among, true) + " sager "
						+ what.da() + " (" + Numbers.format(total, true) + " sager i alt). " + NO_SAMPLE.da(),
				"In Genvej: " + Numbers.format(cases, false) + " of " + Numbers.format(among, false) + " cases "
						+ what.en() + " (" + Numbers.format(total, false) + " cases in all). " + NO_SAMPLE.en()));
	}

}
