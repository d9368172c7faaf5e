package dk.genvej.statistics;

import java.util.List;

import dk.genvej.platform.Text;
import org.jspecify.annotations.Nullable;

/**
 * An edition of the survey.
 *
 * @param code years asked about, or OTHER for other studies
 * @param period years asked about
 * @param fieldwork when the answers were collected
 * @param respondents number of answers
 * @param country country of the survey
 * @param label name
 * @param notes what the reader should know about it
 */
record Edition(String code, String period, @Nullable String fieldwork, @Nullable Integer respondents,
		@Nullable String country, Text label, List<Text> notes) {

	/** Code of what is no edition: other studies. */
	static final String OTHER = "OTHER";

}
