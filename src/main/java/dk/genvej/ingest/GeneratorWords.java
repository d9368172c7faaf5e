package dk.genvej.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Random;

import dk.genvej.platform.Text;

/**
 * Makes up Danish-looking names and texts: the words are real and put together as Danish
 * does, what they say is not.
 */
final class GeneratorWords {

	private static final List<String[]> FIRST = pairs("borger:citizen", "sundheds:health", "skole:school",
			"velfærds:welfare", "arbejds:work", "digitaliserings:digitisation", "trafik:traffic", "klima:climate",
			"beskæftigelses:employment", "genoptrænings:rehabilitation", "ungdoms:youth", "ældre:elderly",
			"natur:nature", "bolig:housing", "kultur:culture", "data:data", "energi:energy", "familie:family",
			"hjemmepleje:home care", "bibliotek:library", "handicap:disability", "integrations:integration",
			"affalds:waste", "fritids:leisure", "medicin:medicine", "patient:patient", "daginstitutions:day care",
			"byrums:urban space", "vejr:weather", "frivillig:volunteer", "indkøbs:procurement", "lærings:learning");

	private static final List<String[]> SECOND = pairs("indsats:effort", "løsning:solution", "forløb:course",
			"netværk:network", "teknologi:technology", "plan:plan", "aftale:agreement", "model:model",
			"rådgivning:counselling", "vejledning:guidance", "ordning:scheme", "tjeneste:service", "værksted:workshop",
			"samarbejde:collaboration", "behandling:treatment", "inddragelse:involvement", "platform:platform",
			"station:station", "guide:guide", "dialog:dialogue", "besøg:visit", "uddannelse:education",
			"koordinering:coordination", "overvågning:monitoring");

	private static final List<String> PLACES = List.of("Nørre", "Sønder", "Øster", "Vester", "Store", "Lille", "Gammel",
			"Ny", "Høj", "Dyb", "Bred", "Sand", "Sten", "Skov", "Sø", "Eng", "Bakke", "Mølle", "Kirke", "Hede");

	private static final List<String> ENDINGS = List.of("lund", "by", "bæk", "rup", "sted", "borg", "løse", "ager",
			"holm", "toft", "skov", "ø", "lev", "um", "dal", "bjerg", "strup", "næs", "havn", "bro");

	private static final List<String> GIVEN = List.of("Anne", "Bjørn", "Camilla", "Dorte", "Emil", "Freja", "Gorm",
			"Helle", "Ida", "Jens", "Karen", "Lars", "Mette", "Niels", "Oda", "Peter", "Rikke", "Søren", "Tove", "Ulla",
			"Viggo", "Åse", "Ærø", "Østen");

	private static final List<String> FAMILY = List.of("Andersen", "Bæk", "Christensen", "Dahl", "Eriksen", "Frost",
			"Gram", "Holm", "Iversen", "Jørgensen", "Krogh", "Lund", "Møller", "Nørgaard", "Olsen", "Petersen",
			"Rasmussen", "Skov", "Thomsen", "Winther", "Øster", "Aagaard");

	private static final List<String[]> SENTENCES = pairs(
			"Medarbejdere og borgere har sammen udviklet %s, som gør hverdagen enklere.:Staff and citizens have together developed a %s that makes everyday life simpler.",
			"Med %s får flere hjælp, før problemet vokser.:With the %s more people get help before the problem grows.",
			"Arbejdspladsen afprøvede %s i et halvt år og udbredte den derefter.:The workplace tried the %s for half a year and then spread it.",
			"Idéen til %s kom fra en medarbejder, der så det samme problem hver dag.:The idea of the %s came from an employee who saw the same problem every day.",
			"Ventetiden er faldet, siden %s blev taget i brug.:Waiting times have fallen since the %s was taken into use.",
			"Partnerne delte udgifterne til %s og ejer den i fællesskab.:The partners shared the cost of the %s and own it together.",
			"Tidligere løste hver afdeling opgaven for sig; nu samler %s dem.:Each department used to solve the task alone; now the %s brings them together.",
			"Ledelsen gav tid til at forbedre %s undervejs.:Management gave time to improve the %s along the way.");

	private final Random random;

	GeneratorWords(Random random) {
		this.random = random;
	}

	/** A compound in Danish and in English. */
	Text compound() {
		String[] first = pick(FIRST);
		String[] second = pick(SECOND);
		return new Text(first[0] + second[0], first[1] + " " + second[1]);
	}

	/** A text of some sentences about a subject. */
	Text text(Text about, int sentences) {
		StringBuilder danish = new StringBuilder();
		StringBuilder english = new StringBuilder();
		for (int i = 0; i < sentences; i++) {
			Text subject = (i == 0) ? about : compound();
			String[] sentence = pick(SENTENCES);
			String space = (i == 0) ? "" : " ";
			danish.append(space).append(sentence[0].formatted(subject.da()));
			english.append(space).append(sentence[1].formatted(subject.en()));
		}
		return new Text(danish.toString(), english.toString());
	}

	/** Name of a place that does not exist. */
	String place() {
		return pick(PLACES) + pick(ENDINGS);
	}

	/** Name of nobody. */
	String person() {
		return pick(GIVEN) + " " + pick(FAMILY) + " " + pick(FAMILY);
	}

	/** One of a list. */
	<T> T pick(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

	/** A text with its first letter large. */
	static String capital(String text) {
		return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
	}

	private static List<String[]> pairs(String... pairs) {
		return java.util.Arrays.stream(pairs).map((pair) -> pair.split(":", 2)).toList();
	}

}
