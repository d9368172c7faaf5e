package dk.genvej.statistics;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the statistics page shows, in the language of the page.
 *
 * @param code code of the measure
 * @param title name of the measure
 * @param definition what it says, of whom
 * @param question the question asked, told anew
 * @param measures the measures to choose from
 * @param choices what the numbers can be narrowed by
 * @param scope what holds for all numbers shown
 * @param heads names of what the numbers shown differ by
 * @param lines the numbers
 * @param legend what the patterns of the bars stand for; empty where there is but one
 * @param notes what the reader should know before comparing
 * @param citation publications the numbers stand in
 * @param query the filter as an address has it, for the files to take away
 */
public record StatisticsView(String code, String title, String definition, @Nullable String question,
		List<Option> measures, List<Choice> choices, List<String> scope, List<String> heads, List<Line> lines,
		List<Pattern> legend, List<String> notes, List<String> citation, String query) {

	/**
	 * One of several to choose from.
	 *
	 * @param code its code
	 * @param label its name
	 * @param selected whether it is chosen
	 */
	public record Option(String code, String label, boolean selected) {
	}

	/**
	 * Something to narrow by.
	 *
	 * @param name name of the parameter
	 * @param label its name
	 * @param options its values
	 */
	public record Choice(String name, String label, List<Option> options) {
	}

	/**
	 * A pattern of the bars.
	 *
	 * @param pattern its number, from 0
	 * @param label what it stands for
	 */
	public record Pattern(int pattern, String label) {
	}

	/**
	 * One number.
	 *
	 * @param key key of the observation
	 * @param cells what it differs by from the others, in the order of the heads
	 * @param label the same in one line, the edition left out where patterns tell it
	 * @param value the number; null where it is lost
	 * @param unit code of its unit
	 * @param width length of its bar, 0 to 100
	 * @param pattern pattern of its bar
	 * @param respondents number of answers behind it
	 * @param significant whether the source calls the difference significant
	 * @param quality code of how it came to us
	 * @param qualityLabel how it came to us
	 * @param note what the reader should know about it
	 * @param places where it stands
	 * @param conflicts where the sources disagree
	 */
	public record Line(String key, List<String> cells, String label, @Nullable Double value, String unit, double width,
			int pattern, @Nullable Integer respondents, @Nullable Boolean significant, String quality,
			String qualityLabel, @Nullable String note, List<Place> places, List<String> conflicts) {
	}

	/**
	 * A place of a number.
	 *
	 * @param document slug of the document
	 * @param label document, year and figure or section
	 */
	public record Place(String document, String label) {
	}
}
