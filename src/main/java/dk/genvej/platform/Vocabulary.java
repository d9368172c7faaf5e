package dk.genvej.platform;

/**
 * The fixed lists of codes. The name of each constant, in camel case, is the name of its
 * file's vocabulary.
 */
public enum Vocabulary {

	/** Whom a public workplace innovates with. */
	PARTNER_TYPE,
	/** What an innovation brought. */
	VALUE_OUTCOME,
	/** What is new about it. */
	INNOVATION_TYPE,
	/** How new it is. */
	ORIGIN,
	/** How a solution was taken over. */
	REUSE_KIND,
	/** Sector of the lead. */
	SECTOR,
	/** Branch of the survey. */
	BRANCH,
	/** What a partner does. */
	ROLE,
	/** How much the source tells. */
	CASE_KIND,
	/** How sure an outcome is. */
	EVIDENCE,
	/** The five regions. */
	REGION,
	/** Sort of organisation. */
	ORGANISATION_KIND,
	/** Why contact details may be shown. */
	CONSENT_BASIS,
	/** Whether the reason still holds. */
	CONSENT_STATUS,
	/** Countries by ISO 3166. */
	COUNTRY,
	/** What initiates, promotes or hinders. */
	FACTOR,
	/** What a share is conditional on, or the answer given. */
	CONDITION,
	/** Who was asked about what. */
	POPULATION,
	/** Units of numbers. */
	UNIT;

	/** Name in the files: {@code PARTNER_TYPE} is {@code PartnerType}. */
	public String fileName() {
		StringBuilder name = new StringBuilder();
		for (String word : name().split("_")) {
			name.append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
		}
		return name.toString();
	}

}
