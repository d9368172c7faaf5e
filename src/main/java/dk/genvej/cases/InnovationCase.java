package dk.genvej.cases;

import java.util.List;

import dk.genvej.people.Consent;
import dk.genvej.platform.Citation;
import dk.genvej.platform.Identified;
import dk.genvej.platform.Text;
import org.jspecify.annotations.Nullable;

/**
 * A solution that a public workplace, or somebody with it, took into use. Organisations,
 * people and other cases are told by slug, traits by code.
 *
 * @param slug slug
 * @param kind CASE or MENTION
 * @param status where it is on its way to readers
 * @param title title
 * @param summary what it is and what came of it
 * @param before how it was
 * @param after how it is
 * @param year year it was taken into use
 * @param sector sector of the lead; null outside the public sector
 * @param branch branch of the survey
 * @param innovationTypes what is new about it
 * @param origin how new it is
 * @param originEvidence why the origin is what it is said to be
 * @param topics what it is about
 * @param needs needs it answers, as somebody who has them would say them
 * @param links pages with more about it
 * @param results effects
 * @param values what it brought
 * @param leadOrganisations who leads it
 * @param partnerships who takes part
 * @param contacts people to call
 * @param noContact why there is nobody to call
 * @param reuses what it builds on
 * @param reusedBy who took it over
 * @param sources where it is stated
 * @param updatedAt when the knowledge base last changed it, ISO 8601
 */
public record InnovationCase(String slug, String kind, String status, Text title, Text summary, @Nullable Text before,
		@Nullable Text after, @Nullable Integer year, @Nullable String sector, @Nullable String branch,
		List<String> innovationTypes, String origin, @Nullable Text originEvidence, List<Text> topics, List<Text> needs,
		List<Link> links, List<Result> results, List<AchievedValue> values, List<String> leadOrganisations,
		List<Partnership> partnerships, List<Contact> contacts, @Nullable Text noContact, List<Reuse> reuses,
		List<Reuse> reusedBy, List<Citation> sources, String updatedAt) implements Identified {

	/**
	 * How new it is. Where the text does not tell, what it builds on may: a copied
	 * forebear makes it COPIED, else an inspiring one INSPIRED.
	 */
	@Override
	public String origin() {
		return originDerived() ? derivedOrigin() : this.origin;
	}

	/** Whether the origin follows from what the case builds on. */
	public boolean originDerived() {
		return "UNKNOWN".equals(this.origin) && !"UNKNOWN".equals(derivedOrigin());
	}

	private String derivedOrigin() {
		List<String> kinds = this.reuses.stream().map(Reuse::kind).toList();
		return kinds.contains("COPIED") ? "COPIED" : kinds.contains("INSPIRED") ? "INSPIRED" : "UNKNOWN";
	}

	/** How many took it over. */
	public int reuseCount() {
		return this.reusedBy.size();
	}

	/**
	 * A page elsewhere.
	 *
	 * @param url address
	 * @param label what stands there
	 */
	public record Link(String url, String label) {
	}

	/**
	 * One effect.
	 *
	 * @param metric what is measured
	 * @param before value before
	 * @param after value after
	 * @param change change, signed
	 * @param unit unit of the three numbers
	 * @param period the time it covers
	 * @param expected true for a hope or an estimate
	 * @param outcome code of the value that it supports
	 * @param note what the source adds
	 */
	public record Result(Text metric, @Nullable Double before, @Nullable Double after, @Nullable Double change,
			String unit, @Nullable String period, boolean expected, @Nullable String outcome, @Nullable Text note) {
	}

	/**
	 * A value that the case brought.
	 *
	 * @param outcome code of the value
	 * @param evidence how sure it is
	 * @param note what the source adds
	 */
	public record AchievedValue(String outcome, String evidence, @Nullable Text note) {
	}

	/**
	 * A partner.
	 *
	 * @param organisation slug of the organisation; null where the source names only the
	 * type
	 * @param partnerType code of its type, seen from the lead
	 * @param roles what it does
	 * @param note what the source adds
	 */
	public record Partnership(@Nullable String organisation, String partnerType, List<String> roles,
			@Nullable Text note) {
	}

	/**
	 * Somebody who agreed to be called.
	 *
	 * @param person slug of the person
	 * @param name name of the person
	 * @param role title as printed then
	 * @param organisation slug of the organisation as printed then
	 * @param phone phone as printed
	 * @param email e-mail as printed
	 * @param morePhones further phones printed beside the first
	 * @param moreEmails further addresses printed beside the first
	 * @param consent why the details may be shown
	 * @param flags what looks odd about the details
	 */
	public record Contact(String person, String name, @Nullable String role, @Nullable String organisation,
			@Nullable String phone, @Nullable String email, List<String> morePhones, List<String> moreEmails,
			Consent consent, List<Text> flags) {
	}

	/**
	 * A solution taken over: one side of it.
	 *
	 * @param caseSlug slug of the case on the other side
	 * @param organisation slug of the organisation on the other side
	 * @param kind how it was taken over
	 * @param year year it was taken over
	 * @param evidence how one knows
	 * @param documents slugs of the documents that state it
	 * @param sections their chapters or headings, in the same order
	 * @param source who says so, where that is no document
	 */
	public record Reuse(@com.fasterxml.jackson.annotation.JsonProperty("case") @Nullable String caseSlug,
			@Nullable String organisation, String kind, @Nullable Integer year, @Nullable Text evidence,
			@Nullable List<String> documents, @Nullable List<String> sections, @Nullable String source) {

		/** Where it is stated. */
		public List<Citation> citations() {
			List<Citation> citations = new java.util.ArrayList<>();
			if (this.documents != null) {
				for (int i = 0; i < this.documents.size(); i++) {
					String section = (this.sections != null && i < this.sections.size()) ? this.sections.get(i) : null;
					boolean named = section != null && !section.isEmpty();
					citations.add(new Citation(this.documents.get(i), named ? section : null, null, null));
				}
			}
			return citations;
		}

	}
}
