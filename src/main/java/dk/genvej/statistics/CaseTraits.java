package dk.genvej.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.genvej.cases.InnovationCase;
import org.jspecify.annotations.Nullable;

/**
 * What the survey asks of an innovation, as far as a case tells it.
 *
 * @param origin how new it is; null where the case does not tell
 * @param sector sector of the lead; null outside the public sector
 * @param partners what each type of partner does, of what the survey asks about
 * @param values what it brought, hopes left out
 * @param innovationTypes what is new about it
 */
record CaseTraits(@Nullable String origin, @Nullable String sector, Map<String, List<String>> partners,
		List<String> values, List<String> innovationTypes) {

	/** What the survey asks about partners; paying and supplying it does not. */
	private static final List<String> SURVEY_ROLES = List.of("COLLABORATES", "PROMOTES", "INITIATES");

	static CaseTraits of(InnovationCase told) {
		Map<String, Set<String>> roles = new LinkedHashMap<>();
		for (InnovationCase.Partnership partner : told.partnerships()) {
			roles.computeIfAbsent(partner.partnerType(), (type) -> new LinkedHashSet<>()).addAll(partner.roles());
		}
		Map<String, List<String>> partners = new LinkedHashMap<>();
		roles.forEach((type, all) -> {
			List<String> asked = SURVEY_ROLES.stream().filter(all::contains).toList();
			if (!asked.isEmpty()) {
				partners.put(type, asked);
			}
		});
		List<String> values = new ArrayList<>();
		for (InnovationCase.AchievedValue value : told.values()) {
			if (!value.evidence().equals("EXPECTED")) {
				values.add(value.outcome());
			}
		}
		String origin = told.origin().equals("UNKNOWN") ? null : told.origin();
		return new CaseTraits(origin, told.sector(), partners, values, told.innovationTypes());
	}
}
