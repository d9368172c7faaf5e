package dk.genvej.reuse;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.genvej.cases.InnovationCase;
import dk.genvej.cases.InnovationCase.AchievedValue;
import dk.genvej.cases.InnovationCase.Contact;
import dk.genvej.cases.InnovationCase.Result;
import dk.genvej.platform.Language;
import dk.genvej.platform.Text;
import dk.genvej.platform.Vocabularies;
import dk.genvej.platform.Vocabulary;
import dk.genvej.reuse.ReuseGraph.Facts;
import dk.genvej.reuse.SpreadingDossier.ChecklistItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether a solution is ready to be taken over: eight points, each told from what the
 * knowledge base knows.
 */
@Component
class Readiness {

	/**
	 * Older contact details may be right, but are not to be counted on: people change
	 * jobs.
	 */
	private static final int FRESH_YEARS = 3;

	/** An entry not touched for longer may have been overtaken. */
	private static final int UPDATED_YEARS = 2;

	private static final int SHOWN = 3;

	private static final Set<String> MONEY = Set.of("DKK", "DKK_MILLION", "DKK_BILLION", "DKK_PER_YEAR");

	/** What is counted stands in the name of the result. */
	private static final Map<String, Text> AFTER_A_COUNT = Map.of("COUNT", new Text("", ""), "COUNT_PER_WEEK",
			new Text("om ugen", "a week"), "COUNT_PER_YEAR", new Text("om året", "a year"), "RANK", new Text("", ""));

	private final Vocabularies vocabularies;

	private final Clock clock;

	Readiness(Vocabularies vocabularies, Clock clock) {
		this.vocabularies = vocabularies;
		this.clock = clock;
	}

	/** The eight points for a case. */
	List<ChecklistItem> of(InnovationCase about, Facts facts) {
		return List.of(contact(about), results(about), values(about), reuse(about), cost(about), material(about, facts),
				source(about), updated(about, facts));
	}

	private ChecklistItem contact(InnovationCase about) {
		LocalDate today = LocalDate.now(this.clock);
		Contact newest = about.contacts()
			.stream()
			.filter((contact) -> contact.consent().isValid())
			.min(Comparator.comparingInt((contact) -> contact.consent().ageInYears(today)))
			.orElse(null);
		Text label = new Text("Kontakt, der gælder", "A contact that holds");
		if (newest == null) {
			Text why = about.noContact();
			return item("CONTACT", label, false, (why != null) ? why
					: new Text("Ingen at ringe til i videnbasen.", "Nobody to call in the knowledge base."));
		}
		int age = newest.consent().ageInYears(today);
		boolean fresh = age <= FRESH_YEARS;
		String da = newest.name() + ", oplysninger fra " + newest.consent().obtainedOn() + " ("
				+ ((age == 0) ? "under 1" : age) + " år gamle)" + (fresh ? "." : "; tjek, om de stadig passer.");
		String en = newest.name() + ", details from " + newest.consent().obtainedOn() + " ("
				+ ((age == 0) ? "less than 1 year" : age + ((age == 1) ? " year" : " years")) + " old)"
				+ (fresh ? "." : "; check whether they still hold.");
		return item("CONTACT", label, fresh, new Text(da, en));
	}

	private ChecklistItem results(InnovationCase about) {
		List<Result> measured = about.results().stream().filter((result) -> !result.expected()).toList();
		return item("RESULTS_MEASURED", new Text("Målte resultater", "Results measured"), !measured.isEmpty(),
				measured.isEmpty()
						? (about.results().isEmpty() ? new Text("Ingen tal i kilden.", "No numbers in the source.")
								: new Text("Kun ventede resultater.", "Expected results only."))
						: listed(measured, this::told));
	}

	private ChecklistItem values(InnovationCase about) {
		List<AchievedValue> stated = about.values()
			.stream()
			.filter((value) -> !"EXPECTED".equals(value.evidence()))
			.toList();
		return item("VALUE_STATED", new Text("Værdi fortalt", "Value stated"), !stated.isEmpty(),
				stated.isEmpty() ? new Text("Kilden siger ikke, hvilken værdi det skabte.",
						"The source does not say what value it created.") : listed(stated, this::told));
	}

	private static ChecklistItem reuse(InnovationCase about) {
		int count = about.reuseCount();
		return item("REUSED_BEFORE", new Text("Genbrugt før", "Reused before"), count > 0,
				(count == 0) ? new Text("Ingen kendte genbrugere.", "Nobody is known to have reused it.")
						: new Text("Genbrugt " + count + ((count == 1) ? " gang." : " gange."),
								"Reused " + count + ((count == 1) ? " time." : " times.")));
	}

	private ChecklistItem cost(InnovationCase about) {
		List<Result> money = about.results().stream().filter((result) -> MONEY.contains(result.unit())).toList();
		return item("COST_KNOWN", new Text("Økonomi kendt", "Cost known"), !money.isEmpty(), money.isEmpty()
				? new Text("Ingen beløb i kilden.", "No amounts in the source.") : listed(money, this::told));
	}

	private static ChecklistItem material(InnovationCase about, Facts facts) {
		List<String> names = java.util.stream.Stream
			.concat(about.links().stream().map(InnovationCase.Link::label), facts.tools().stream())
			.distinct()
			.toList();
		return item("MATERIAL_LINKED", new Text("Materiale at tage med", "Material linked"), !names.isEmpty(),
				names.isEmpty() ? new Text("Intet link eller værktøj.", "No link or tool.")
						: listed(names, (name) -> new Text(name, name)));
	}

	private static ChecklistItem source(InnovationCase about) {
		int count = about.sources().size();
		return item("SOURCE_CITED", new Text("Kilde angivet", "Source cited"), count > 0,
				(count == 0) ? new Text("Ingen kilde.", "No source.")
						: new Text(count + ((count == 1) ? " kildested." : " kildesteder."),
								count + ((count == 1) ? " place in the sources." : " places in the sources.")));
	}

	private ChecklistItem updated(InnovationCase about, Facts facts) {
		LocalDate day = OffsetDateTime.parse(about.updatedAt()).atZoneSameInstant(ZoneOffset.UTC).toLocalDate();
		boolean recent = !day.isBefore(LocalDate.now(this.clock).minusYears(UPDATED_YEARS));
		Integer newest = facts.newestSource();
		String da = "Ændret i videnbasen " + day + ((newest != null) ? "; nyeste kilde er fra " + newest + "." : ".");
		String en = "Changed in the knowledge base on " + day
				+ ((newest != null) ? "; the newest source is from " + newest + "." : ".");
		return item("UPDATED", new Text("Opdateret", "Updated"), recent, new Text(da, en));
	}

	private Text told(AchievedValue value) {
		Text outcome = this.vocabularies.get(Vocabulary.VALUE_OUTCOME, value.outcome()).label();
		Text evidence = this.vocabularies.get(Vocabulary.EVIDENCE, value.evidence()).label();
		return new Text(outcome.da() + " (" + evidence.da() + ")", outcome.en() + " (" + evidence.en() + ")");
	}

	private Text told(Result result) {
		Text label = this.vocabularies.get(Vocabulary.UNIT, result.unit()).label();
		Text unit = AFTER_A_COUNT.getOrDefault(result.unit(), label);
		return new Text(told(result, Language.DA, unit), told(result, Language.EN, unit));
	}

	private static String told(Result result, Language language, Text unit) {
		NumberFormat format = NumberFormat.getNumberInstance((language == Language.DA) ? Locale.of("da") : Locale.UK);
		String rank = result.unit().equals("RANK") ? ((language == Language.DA) ? "nr. " : "no. ") : "";
		String numbers;
		if (result.before() != null && result.after() != null) {
			numbers = format.format(result.before()) + " → " + format.format(result.after());
		}
		else {
			Double only = first(result.change(), first(result.after(), result.before()));
			numbers = (only != null) ? format.format(only) : "";
		}
		return result.metric().in(language)
				+ (numbers.isEmpty() ? "" : (": " + rank + numbers + " " + unit.in(language)).stripTrailing());
	}

	private static @Nullable Double first(@Nullable Double one, @Nullable Double other) {
		return (one != null) ? one : other;
	}

	private static <T> Text listed(List<T> things, Function<T, Text> tell) {
		List<Text> told = things.stream().limit(SHOWN).map(tell).toList();
		int more = things.size() - told.size();
		return new Text(
				told.stream().map(Text::da).collect(Collectors.joining("; "))
						+ ((more > 0) ? " og " + more + " til" : "") + ".",
				told.stream().map(Text::en).collect(Collectors.joining("; "))
						+ ((more > 0) ? " and " + more + " more" : "") + ".");
	}

	private static ChecklistItem item(String criterion, Text label, boolean met, Text evidence) {
		return new ChecklistItem(criterion, label, met, evidence);
	}

}
