package dk.genvej.reuse;

/**
 * A reuse as it was recorded.
 *
 * @param caseSlug slug of the case
 * @param organisation slug of the organisation that took it over
 * @param kind how
 * @param at when it was recorded, ISO 8601
 */
record RecordedReuse(String caseSlug, String organisation, String kind, String at) {
}
