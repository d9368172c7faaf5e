package dk.genvej.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The organisations of generated cases: municipalities with workplaces, companies,
 * associations and others. Few are met often and many seldom.
 */
final class GeneratedOrganisations {

	private static final List<String> OUTSIDE = List.of("COMPANY", "ASSOCIATION", "KNOWLEDGE_INSTITUTION",
			"FOUNDATION");

	private static final Map<String, String> TYPES = Map.of("COMPANY", "PRIVATE_COMPANY", "ASSOCIATION",
			"VOLUNTARY_ASSOCIATION", "KNOWLEDGE_INSTITUTION", "KNOWLEDGE_INSTITUTION", "FOUNDATION", "FOUNDATION");

	private final Random random;

	private final List<Map<String, Object>> all = new ArrayList<>();

	private final List<String> publics = new ArrayList<>();

	private final List<String> others = new ArrayList<>();

	private final Map<String, String> types = new HashMap<>();

	private final Map<String, String> tops = new HashMap<>();

	GeneratedOrganisations(int count, Random random, GeneratorWords words, List<String> regions) {
		this.random = random;
		for (int i = 0; i < count; i++) {
			String slug = slug(i);
			Map<String, Object> one = new LinkedHashMap<>();
			one.put("slug", slug);
			if (i % 5 < 3) {
				addPublic(one, slug, i, words, regions);
			}
			else {
				String kind = words.pick(OUTSIDE);
				one.put("name", words.place() + " " + GeneratorWords.capital(words.compound().da()) + " " + i);
				one.put("kind", kind);
				this.others.add(slug);
				this.types.put(slug, TYPES.getOrDefault(kind, "PRIVATE_COMPANY"));
			}
			this.all.add(one);
		}
	}

	private void addPublic(Map<String, Object> one, String slug, int i, GeneratorWords words, List<String> regions) {
		boolean part = i % 5 > 0;
		String parent = slug(i - i % 5);
		one.put("name",
				part ? GeneratorWords.capital(words.compound().da()) + "en " + i : words.place() + " Kommune " + i);
		one.put("kind", part ? "MUNICIPAL_WORKPLACE" : "MUNICIPALITY");
		if (part) {
			one.put("parent", parent);
		}
		one.put("region", words.pick(regions));
		this.publics.add(slug);
		this.tops.put(slug, part ? parent : slug);
	}

	/** All of them, as entries. */
	List<Map<String, Object>> all() {
		return this.all;
	}

	/** A public organisation that leads a case. */
	String lead() {
		return seldom(this.publics);
	}

	/** Any of them. */
	String any() {
		return this.random.nextInt(4) > 0 ? seldom(this.publics) : seldom(this.others);
	}

	/** A partner and its type as seen from the lead. */
	Partner partner(String lead) {
		if (this.random.nextBoolean()) {
			String other = seldom(this.others);
			return new Partner(other, this.types.getOrDefault(other, "PRIVATE_COMPANY"));
		}
		String other = seldom(this.publics);
		boolean same = this.tops.getOrDefault(other, other).equals(this.tops.getOrDefault(lead, lead));
		return new Partner(other, same ? "PUBLIC_SAME_ORGANISATION" : "PUBLIC_OTHER_ORGANISATION");
	}

	// The square of a fraction: the first of the list come often.
	private String seldom(List<String> list) {
		double fraction = this.random.nextDouble();
		return list.get((int) (fraction * fraction * list.size()));
	}

	static String slug(int number) {
		return "syn-org-" + number;
	}

	/**
	 * A partner of a case.
	 *
	 * @param slug its slug
	 * @param type what it is to the lead
	 */
	record Partner(String slug, String type) {
	}

}
