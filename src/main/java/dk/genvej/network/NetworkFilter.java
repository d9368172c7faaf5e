package dk.genvej.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dk.genvej.network.SharedCase.Seat;
import dk.genvej.platform.BadRequest;
import org.jspecify.annotations.Nullable;

/**
 * Which organisations and cases make up a network. An empty or missing list asks for
 * nothing in particular.
 *
 * @param sectors codes of the sectors of the cases' leads; ALL is any sector
 * @param regions codes of the regions of the organisations
 * @param partnerTypes codes of the types of the partners that stay; leads stay always
 * @param organisationKinds codes of the kinds of the organisations
 * @param yearFrom first year of the cases; cases without a year stay out then
 * @param yearTo last year of the cases; cases without a year stay out then
 */
record NetworkFilter(@Nullable Collection<String> sectors, @Nullable Collection<String> regions,
		@Nullable Collection<String> partnerTypes, @Nullable Collection<String> organisationKinds,
		@Nullable Integer yearFrom, @Nullable Integer yearTo) {

	/** Asks for nothing in particular. */
	static final NetworkFilter NONE = new NetworkFilter(null, null, null, null, null, null);

	/**
	 * The same filter in one form, so that equal filters are equal.
	 * @param known the codes of the regions
	 * @throws BadRequest when a region is none of those, or the years are the wrong way
	 * round
	 */
	NetworkFilter normalised(Set<String> known) {
		for (String region : set(this.regions)) {
			if (!known.contains(region)) {
				throw new BadRequest("There is no region `" + region + "`; the regions are "
						+ known.stream().sorted().collect(Collectors.joining(", ")) + ".", "filter.regions");
			}
		}
		if (this.yearFrom != null && this.yearTo != null && this.yearFrom > this.yearTo) {
			throw new BadRequest("`yearFrom` is after `yearTo`.", "filter.yearFrom");
		}
		Set<String> inSectors = set(this.sectors);
		return new NetworkFilter(inSectors.contains("ALL") ? Set.of() : inSectors, set(this.regions),
				set(this.partnerTypes), set(this.organisationKinds), this.yearFrom, this.yearTo);
	}

	/** Who takes part in a case, as far as this filter lets them. */
	List<Seat> seats(SharedCase shared, Member[] members) {
		if (!allows(this.sectors, shared.sector()) || !allowsYear(shared.year())) {
			return List.of();
		}
		List<Seat> seats = new ArrayList<>();
		for (Seat seat : shared.seats()) {
			Member member = members[seat.member()];
			if (allows(this.regions, member.region()) && allows(this.organisationKinds, member.kind())
					&& (seat.partnerType().equals(SharedCase.LEAD) || allows(this.partnerTypes, seat.partnerType()))) {
				seats.add(seat);
			}
		}
		return seats;
	}

	private boolean allowsYear(@Nullable Integer year) {
		if (this.yearFrom == null && this.yearTo == null) {
			return true;
		}
		return year != null && (this.yearFrom == null || year >= this.yearFrom)
				&& (this.yearTo == null || year <= this.yearTo);
	}

	private static boolean allows(@Nullable Collection<String> codes, @Nullable String code) {
		return codes == null || codes.isEmpty() || (code != null && codes.contains(code));
	}

	private static Set<String> set(@Nullable Collection<String> codes) {
		return (codes != null) ? new TreeSet<>(codes) : Set.of();
	}
}
