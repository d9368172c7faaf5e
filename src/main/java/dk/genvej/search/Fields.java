package dk.genvej.search;

/** Names of the fields of the index. */
final class Fields {

	/** Unique: type and slug. */
	static final String KEY = "key";

	/** Type: {@code case}, {@code person}, {@code organisation}, {@code tool}. */
	static final String TYPE = "type";

	/** Slug, stored and sortable. */
	static final String SLUG = "slug";

	/** Terms of a case. */
	static final String CASE_WORDS = "words";

	/** The whole case or organisation, stored only. */
	static final String WHOLE = "whole";

	/** Terms of a person. */
	static final String PERSON_WORDS = "who";

	/** Folded words with the spelling they have. */
	static final String SPELLING = "spelling";

	/** The pieces of text of a case, and the terms that stand in each. */
	static final String UNITS = "units";

	/** Beginnings of the words of a name or title. */
	static final String BEGINNINGS = "beginnings";

	/** What a suggestion shows. */
	static final String SHOWN = "shown";

	/** Topics by the beginnings of their words: folded rest, then the topic. */
	static final String TOPICS = "topics";

	/** Traits that facets count, one bit each. */
	static final String TRAITS = "traits";

	/** Year. */
	static final String YEAR = "year";

	/** How many took the case over. */
	static final String REUSE = "reuse";

	/** Organisations that lead, take part or employ, with all they are parts of. */
	static final String ORGANISATION = "organisation";

	/** Organisations that lead or take part themselves. */
	static final String PARTIES = "parties";

	/** Kind of case. */
	static final String KIND = "kind";

	/** Types of partners. */
	static final String PARTNER_TYPE = "partnerType";

	/** Whether there is somebody to call. */
	static final String HAS_CONTACT = "hasContact";

	/** Whether there are results in numbers. */
	static final String HAS_RESULTS = "hasResults";

	/** Things whose change changes this document. */
	static final String USES = "uses";

	/** Front of the names of the stored texts. */
	static final String TEXT = "text.";

	/** Between the parts of a composed term. */
	static final char SEPARATOR = '\u001f';

	private Fields() {
	}

}
