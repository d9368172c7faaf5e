package dk.genvej.statistics;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import dk.genvej.platform.Text;
import dk.genvej.platform.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The sentences of a benchmark, in Danish and English: shares of a whole that is named,
 * in the past, so that nobody takes them for a promise or a cause.
 */
@Component
class Statements {

	private static final Map<String, Text> INNOVATIONS = Map.of("MUNICIPAL",
			new Text("de kommunale innovationer", "municipal innovations"), "REGIONAL",
			new Text("de regionale innovationer", "regional innovations"), "STATE",
			new Text("de statslige innovationer", "state innovations"));

	private static final Map<String, Text> WORKPLACES = Map.of("MUNICIPAL",
			new Text("de kommunale arbejdspladser", "municipal workplaces"), "REGIONAL",
			new Text("de regionale arbejdspladser", "regional workplaces"), "STATE",
			new Text("de statslige arbejdspladser", "state workplaces"));

	private static final Map<String, Text> ORIGINS = Map.of("FIRST",
			new Text("de første af deres slags, så vidt arbejdspladsen vidste",
					"the first of their kind as far as the workplace knew"),
			"INSPIRED", new Text("inspireret af andres løsning og tilpasset", "inspired by others and adapted"),
			"COPIED", new Text("i vidt omfang kopieret fra andre", "largely copied from others"));

	private static final Map<String, Text> VALUES = Map.of("QUALITY", new Text("bedre kvalitet", "better quality"),
			"EFFICIENCY", new Text("højere effektivitet", "higher efficiency"), "CITIZEN_INVOLVEMENT",
			new Text("borgerinddragelse", "citizen involvement"), "EMPLOYEE_SATISFACTION",
			new Text("medarbejdertilfredshed", "employee satisfaction"), "POLITICAL_GOALS",
			new Text("indfrielse af politiske mål", "political goals met"));

	private static final Map<String, Text> ROLES = Map.of("COLLABORATES",
			new Text("samarbejdede arbejdspladsen med %s", "the workplace collaborated with %s"), "PROMOTES",
			new Text("var %s med til at fremme arbejdet", "%s helped the work along"), "INITIATES",
			new Text("var %s med til at sætte arbejdet i gang", "%s helped to set the work going"), "ANY",
			new Text("spillede %s en rolle (satte i gang, fremmede eller samarbejdede)",
					"%s played a part (initiated, promoted or collaborated)"));

	private static final List<Text> TYPE_COUNTS = List.of(new Text("to", "two"), new Text("tre", "three"),
			new Text("fire", "four"));

	private final Labels labels;

	Statements(Labels labels) {
		this.labels = labels;
	}

	Text origin(Barometer barometer, Observation share) {
		Text origin = phrase(ORIGINS, share.origin());
		return sentence(barometer, share, "%s procent af %s%s var " + origin.da(),
				"%s per cent of %s%s were " + origin.en());
	}

	Text partner(Barometer barometer, Observation share) {
		Text partner = partner(share.partnerType());
		Text role = phrase(ROLES, (share.role() != null) ? share.role() : "ANY");
		return sentence(barometer, share, "I %s procent af %s%s " + role.da().formatted(partner.da()),
				"In %s per cent of %s%s " + role.en().formatted(partner.en()));
	}

	Text value(Barometer barometer, Observation share) {
		Text gain = gain(share.valueOutcome());
		return sentence(barometer, share, "%s procent af %s%s " + gain.da() + " efter arbejdspladsens eget skøn",
				"%s per cent of %s%s " + gain.en() + " in the workplace's own judgement");
	}

	Text oneType(Barometer barometer, Observation share) {
		Text type = this.labels.term(Vocabulary.INNOVATION_TYPE, String.valueOf(share.innovationType()));
		return sentence(barometer, share, "%s procent af %s%s var alene af typen »" + lower(type.da()) + "«",
				"%s per cent of %s%s were of the type “" + lower(type.en()) + "” alone");
	}

	Text severalTypes(Barometer barometer, Observation share, int count) {
		Text number = TYPE_COUNTS.get(Math.min(count, 4) - 2);
		return sentence(barometer, share, "%s procent af %s%s rummede " + number.da() + " innovationstyper på én gang",
				"%s per cent of %s%s comprised " + number.en() + " innovation types at once");
	}

	Text collaboration(Barometer barometer, Observation share) {
		return sentence(barometer, share, "%s procent af %s%s blev til sammen med mindst én uden for arbejdspladsen",
				"%s per cent of %s%s were made with at least one actor outside the workplace");
	}

	Text sharing(Barometer barometer, Observation share) {
		return sentence(barometer, share, "%s procent af %s%s har arbejdspladsen aktivt prøvet at sprede",
				"%s per cent of %s%s the workplace has actively tried to spread");
	}

	Text workplaces(Barometer barometer, Observation share) {
		Text who = WORKPLACES.getOrDefault(String.valueOf(share.sector()),
				new Text("de offentlige arbejdspladser", "public workplaces"));
		return finished(barometer, share,
				Numbers.format(share.value(), true) + " procent af " + who.da() + " indførte mindst én innovation"
						+ period(barometer, share, " i "),
				Numbers.format(share.value(), false) + " per cent of " + who.en()
						+ " introduced at least one innovation" + period(barometer, share, " in "));
	}

	Text coPartner(Barometer barometer, Observation share) {
		Text first = partner(share.partnerType());
		Text second = partner(share.coPartnerType());
		return finished(barometer, share,
				"Blandt innovationer, som arbejdspladsen lavede sammen med " + first.da()
						+ period(barometer, share, " i ") + ", deltog " + second.da() + " også i "
						+ Numbers.format(share.value(), true) + " procent",
				"Among innovations that the workplace made with " + first.en() + period(barometer, share, " in ") + ", "
						+ second.en() + " took part too in " + Numbers.format(share.value(), false) + " per cent");
	}

	Text partnerValue(Barometer barometer, Observation with, Observation without) {
		Text partner = partner(with.partnerType());
		Text gain = gain(with.valueOutcome());
		Text where = "COLLABORATES".equals(with.role())
				? new Text("arbejdspladsen samarbejdede med " + partner.da(),
						"the workplace collaborated with " + partner.en())
				: new Text(partner.da() + " spillede en rolle", partner.en() + " played a part");
		Text rest = "NO_COLLABORATION".equals(without.condition())
				? new Text("innovationer uden nogen samarbejdspartner", "innovations without any partner")
				: new Text("de øvrige innovationer", "the other innovations");
		Text said = finished(barometer, with,
				"%s procent af innovationerne%s, hvor %s, %s efter arbejdspladsens eget skøn; af %s var det %s procent"
					.formatted(Numbers.format(with.value(), true), period(barometer, with, " i "), where.da(),
							gain.da(), rest.da(), Numbers.format(without.value(), true)),
				"%s per cent of the innovations%s where %s %s in the workplace's own judgement; of %s %s per cent did"
					.formatted(Numbers.format(with.value(), false), period(barometer, with, " in "), where.en(),
							gain.en(), rest.en(), Numbers.format(without.value(), false)));
		Text tested = significance(with.significant());
		return new Text(said.da() + " " + tested.da() + " " + Caveats.NO_CAUSE.da(),
				said.en() + " " + tested.en() + " " + Caveats.NO_CAUSE.en());
	}

	/** A partner within a sentence. */
	Text partner(@Nullable String code) {
		Text label = this.labels.term(Vocabulary.PARTNER_TYPE, String.valueOf(code));
		return new Text(lower(label.da()), lower(label.en()));
	}

	/** A value within a sentence. */
	Text valueName(String code) {
		return phrase(VALUES, code);
	}

	private static Text gain(@Nullable String value) {
		if ("POLITICAL_GOALS".equals(value)) {
			return new Text("indfriede politiske mål", "met political goals");
		}
		Text noun = phrase(VALUES, value);
		return new Text("gav " + noun.da(), "brought " + noun.en());
	}

	private static Text significance(@Nullable Boolean significant) {
		if (significant == null) {
			return new Text("Kilden siger ikke, om forskellen er statistisk signifikant.",
					"The source does not say whether the difference is statistically significant.");
		}
		return significant
				? new Text("Kilden kalder forskellen statistisk signifikant.",
						"The source calls the difference statistically significant.")
				: new Text("Kilden siger, at forskellen ikke er statistisk signifikant.",
						"The source says that the difference is not statistically significant.");
	}

	// The patterns take the share, the innovations it is a share of, and the period.
	private static Text sentence(Barometer barometer, Observation share, String da, String en) {
		Text whole = INNOVATIONS.getOrDefault(String.valueOf(share.sector()),
				new Text("de offentlige innovationer", "public innovations"));
		return finished(barometer, share,
				da.formatted(Numbers.format(share.value(), true), whole.da(), period(barometer, share, " i ")),
				en.formatted(Numbers.format(share.value(), false), whole.en(), period(barometer, share, " in ")));
	}

	private static Text finished(Barometer barometer, Observation share, String da, String en) {
		Text others = others(barometer, share);
		return new Text(da + count(share, true) + "." + others.da(), en + count(share, false) + "." + others.en());
	}

	// The n of a figure is of all its groups together, and so it is named.
	private static String count(Observation share, boolean danish) {
		Integer respondents = share.respondents();
		return (respondents != null)
				? (danish ? " (figurens n = " : " (n of the figure = ") + Numbers.format(respondents, danish) + ")"
				: "";
	}

	private static Text others(Barometer barometer, Observation share) {
		StringBuilder da = new StringBuilder();
		StringBuilder en = new StringBuilder();
		for (Observation other : barometer.ofKeys(share.conflicts())) {
			if (other.value() != null) {
				Text place = Citations.place(barometer, other);
				da.append(" Et andet sted står ")
					.append(Numbers.format(other.value(), true))
					.append(" (")
					.append(place.da())
					.append(").");
				en.append(" Another place says ")
					.append(Numbers.format(other.value(), false))
					.append(" (")
					.append(place.en())
					.append(").");
			}
		}
		return new Text(da.toString(), en.toString());
	}

	private static String period(Barometer barometer, Observation share, String before) {
		String edition = share.edition();
		return (edition == null || edition.equals(Edition.OTHER)) ? ""
				: before + barometer.edition(edition).map(Edition::period).orElse(edition);
	}

	private static Text phrase(Map<String, Text> phrases, @Nullable String code) {
		String key = String.valueOf(code);
		return phrases.getOrDefault(key, new Text(key, key));
	}

	private static String lower(String label) {
		return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
	}

}
