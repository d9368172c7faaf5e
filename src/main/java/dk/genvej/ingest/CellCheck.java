package dk.genvej.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Checks numbers against one another, those of the files and those that are there: a
 * second number for the same cell needs a source of its own or says what it disagrees
 * with; shares of answers that exclude each other sum to 100 at most; what a figure's own
 * file tells is not added to from outside.
 */
final class CellCheck {

	/** Printed shares are rounded: each may be half a point off. */
	private static final double ROUNDING = 0.5;

	private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("SECTOR", "sector"),
			Map.entry("BRANCH", "branch"), Map.entry("PARTNER_TYPE", "partnerType"),
			Map.entry("CO_PARTNER_TYPE", "coPartnerType"), Map.entry("ROLE", "role"),
			Map.entry("VALUE_OUTCOME", "valueOutcome"), Map.entry("INNOVATION_TYPE", "innovationType"),
			Map.entry("ORIGIN", "origin"), Map.entry("FACTOR", "factor"), Map.entry("CONDITION", "condition"));

	private static final Set<String> GENERAL = Set.of("", "ALL", "ANY", "ANY_COLLABORATION");

	private final KnownNumbers known;

	private final Map<String, Told> told = new LinkedHashMap<>();

	private final Set<String> rewritten = new HashSet<>();

	CellCheck(KnownNumbers known) {
		this.known = known;
	}

	/** Takes the numbers of an entry, if it has any. */
	void take(Entry entry) {
		if (entry.kind() == EntryKind.STATISTICS) {
			this.rewritten.add(entry.key());
			for (int i = 0; i < entry.content().path("observations").size(); i++) {
				String name = entry.content().path("observations").path(i).path("key").asString("");
				put(new Told(NumberContent.of(entry.content(), i), name, entry, "/observations/" + i));
			}
		}
		else if (entry.kind() == EntryKind.OBSERVATION) {
			put(new Told(NumberContent.of(entry.content()), "", entry, ""));
		}
	}

	private void put(Told one) {
		Told other = this.told.put(one.key(), one);
		// A figure's file that comes later does not undo what was said of its number.
		if (other != null && other.entry() != null && other.entry().kind() == EntryKind.OBSERVATION) {
			this.told.put(one.key(), other);
		}
	}

	/** Tells what does not go together, now that all have come. */
	void finish(Problems problems) {
		if (this.told.isEmpty()) {
			return;
		}
		this.told.values().forEach((one) -> checkFigure(one, problems));
		List<Told> all = new ArrayList<>(this.told.values());
		this.known.all().forEach((key, content) -> {
			if (!this.told.containsKey(key) && !this.rewritten.contains(NumberContent.text(content, "shownIn"))) {
				all.add(new Told(content, NumberContent.text(content, "key"), null, ""));
			}
		});
		checkCells(all, problems);
		this.known.exclusive().forEach((indicator, dimensions) -> {
			List<Told> ours = all.stream().filter((one) -> one.text("indicator").equals(indicator)).toList();
			dimensions.forEach((dimension) -> checkSums(ours, dimension, problems));
		});
	}

	// The next edition of that file would take the number out again without a word.
	private void checkFigure(Told one, Problems problems) {
		Entry entry = one.entry();
		String figure = one.text("shownIn");
		if (entry != null && entry.kind() == EntryKind.OBSERVATION && this.known.isFiled(figure)
				&& !this.known.all().containsKey(one.key())) {
			problems.add(entry.error("/observation", "`" + figure + "` is told by a file of its own and has no `"
					+ one.key() + "`; add the number there, or leave the key empty"));
		}
	}

	private static void checkCells(List<Told> all, Problems problems) {
		Map<String, List<Told>> cells = new HashMap<>();
		for (Told one : all) {
			List<Told> before = cells.computeIfAbsent(NumberContent.cell(one.content(), null),
					(cell) -> new ArrayList<>());
			before.forEach((other) -> checkPair(one, other, problems));
			before.add(one);
		}
	}

	private static void checkPair(Told one, Told other, Problems problems) {
		Told late = (one.entry() != null && !(other.entry() != null && other.line() > one.line())) ? one : other;
		Told early = (late == one) ? other : one;
		if (late.entry() == null || !late.hasValue() || !early.hasValue() || late.names(early) || early.names(late)
				|| !NumberContent.place(late.content()).equals(NumberContent.place(early.content()))) {
			return;
		}
		String there = "`" + early.key() + "` ("
				+ ((early.entry() != null) ? early.entry().file().name() + ":" + early.line() : "there already") + ")";
		late.tell("/value",
				(late.value() == early.value()) ? "says the same of the same place as " + there
						: "is a second number for the cell of " + there + ", which has " + plain(early.value())
								+ ", without a source of its own; name its source, or the other under conflictsWith",
				problems);
	}

	private static void checkSums(List<Told> ours, String dimension, Problems problems) {
		String field = FIELDS.get(dimension);
		if (field == null) {
			return;
		}
		Map<String, Map<String, Told>> wholes = new LinkedHashMap<>();
		for (Told one : ours) {
			String answer = one.text(field);
			if (one.hasValue() && one.text("unit").equals("PERCENT") && !GENERAL.contains(answer)) {
				// Where places disagree, the smaller number: what is told is certain
				// then.
				wholes.computeIfAbsent(NumberContent.cell(one.content(), field), (cell) -> new LinkedHashMap<>())
					.merge(answer, one, (a, b) -> (a.value() <= b.value()) ? a : b);
			}
		}
		wholes.values().forEach((answers) -> {
			double sum = answers.values().stream().mapToDouble(Told::value).sum();
			Told last = answers.values().stream().filter((one) -> one.entry() != null).reduce((a, b) -> b).orElse(null);
			if (last != null && answers.size() > 1 && sum > 100 + ROUNDING * answers.size()) {
				last.tell("/value", "the answers by " + field + " exclude each other, but sum to " + plain(sum) + ": "
						+ answers.keySet(), problems);
			}
		});
	}

	private static String plain(double number) {
		return (number == Math.rint(number)) ? Long.toString((long) number) : Double.toString(number);
	}

	/**
	 * A number and where it was told.
	 *
	 * @param content the observation in its one form
	 * @param name the name that others refer to it by besides its key; empty for none
	 * @param entry the entry of the import; null for a number that is there already
	 * @param pointer place within the entry
	 */
	private record Told(JsonNode content, String name, @Nullable Entry entry, String pointer) {

		String text(String field) {
			return NumberContent.text(this.content, field);
		}

		String key() {
			return text("observation");
		}

		boolean hasValue() {
			return this.content.path("value").isNumber();
		}

		double value() {
			return this.content.path("value").asDouble();
		}

		boolean names(Told other) {
			return this.content.path("conflictsWith")
				.valueStream()
				.map((one) -> one.asString(""))
				.anyMatch((one) -> one.equals(other.key()) || (!other.name().isEmpty() && one.equals(other.name())));
		}

		int line() {
			return (this.entry != null) ? this.entry.error(this.pointer, "").line() : 0;
		}

		void tell(String field, String message, Problems problems) {
			if (this.entry != null) {
				problems.add(this.entry.error(this.pointer + field, message));
			}
		}

	}

}
