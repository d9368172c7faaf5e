package dk.genvej.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import dk.genvej.cases.InnovationCase;
import dk.genvej.platform.Text;
import dk.genvej.platform.Vocabularies;
import dk.genvej.platform.Vocabulary;

/**
 * The traits that facets count, one bit of a number each: one read a hit tells all of
 * them. Which bit is whose follows from the vocabularies, so the fingerprint of the index
 * names them.
 */
final class Traits {

	private static final int BITS = Long.SIZE - 1;

	private final List<Dimension> dimensions = new ArrayList<>();

	Traits(Vocabularies vocabularies) {
		add("sector", Vocabulary.SECTOR, vocabularies);
		add("partnerType", Vocabulary.PARTNER_TYPE, vocabularies);
		add("value", Vocabulary.VALUE_OUTCOME, vocabularies);
		add("innovationType", Vocabulary.INNOVATION_TYPE, vocabularies);
		add("origin", Vocabulary.ORIGIN, vocabularies);
		add("branch", Vocabulary.BRANCH, vocabularies);
		add("region", Vocabulary.REGION, vocabularies);
	}

	private void add(String name, Vocabulary vocabulary, Vocabularies vocabularies) {
		int first = this.dimensions.isEmpty() ? 0 : this.dimensions.getLast().end();
		List<String> codes = new ArrayList<>();
		List<Text> labels = new ArrayList<>();
		vocabularies.list(vocabulary).forEach((term) -> {
			codes.add(term.code());
			labels.add(term.label());
		});
		if (first + codes.size() > BITS) {
			throw new IllegalStateException("The vocabularies have more than " + BITS + " values to count");
		}
		this.dimensions.add(new Dimension(name, first, codes, labels));
	}

	/** The dimensions in the order in which they are shown. */
	List<Dimension> dimensions() {
		return this.dimensions;
	}

	/** One dimension. */
	Dimension dimension(String name) {
		return this.dimensions.stream().filter((each) -> each.name().equals(name)).findFirst().orElseThrow();
	}

	/** The bits of a case whose organisations lie in some regions. */
	long of(InnovationCase source, Collection<String> regions) {
		long bits = 0;
		bits |= dimension("sector").bit(source.sector());
		bits |= dimension("branch").bit(source.branch());
		bits |= dimension("origin").bit(source.origin());
		bits |= dimension("innovationType").bits(source.innovationTypes());
		bits |= dimension("partnerType")
			.bits(source.partnerships().stream().map(InnovationCase.Partnership::partnerType).toList());
		bits |= dimension("value").bits(source.values().stream().map(InnovationCase.AchievedValue::outcome).toList());
		return bits | dimension("region").bits(regions);
	}

	/** Names what the bits mean, for the fingerprint. */
	@Override
	public String toString() {
		return this.dimensions.stream().map((each) -> each.name() + each.codes()).toList().toString();
	}

	/**
	 * One facet's values.
	 *
	 * @param name its name
	 * @param first bit of the first value
	 * @param codes the values
	 * @param labels their names
	 */
	record Dimension(String name, int first, List<String> codes, List<Text> labels) {

		/** The bit after the last value. */
		int end() {
			return this.first + this.codes.size();
		}

		/** The bit of a value; 0 for null and for one that is not known. */
		long bit(@org.jspecify.annotations.Nullable String code) {
			int place = (code != null) ? this.codes.indexOf(code) : -1;
			return (place < 0) ? 0 : 1L << (this.first + place);
		}

		/** The bits of several values. */
		long bits(Collection<String> codes) {
			return codes.stream().mapToLong(this::bit).reduce(0, (a, b) -> a | b);
		}

	}

}
