package dk.genvej.network;

import java.util.Arrays;
import java.util.List;

import dk.genvej.platform.Identified;
import org.jspecify.annotations.Nullable;

/**
 * A published case as the network knows it: who takes part.
 *
 * @param slug its slug
 * @param told whether the source tells it in full, rather than mentions it
 * @param reachable whether there is somebody to call about it
 * @param sector code of the lead's sector; null outside the public sector
 * @param year year it was taken into use
 * @param seats who takes part, by organisation and partner type
 */
record SharedCase(String slug, boolean told, boolean reachable, @Nullable String sector, @Nullable Integer year,
		List<Seat> seats) implements Identified {

	/** Partner type of those who lead. */
	static final String LEAD = "";

	/** The organisations that lead, as they are numbered in the roster. */
	int[] leads() {
		return this.seats.stream()
			.filter((seat) -> seat.partnerType().equals(LEAD))
			.mapToInt(Seat::member)
			.distinct()
			.toArray();
	}

	/** The organisations of some seats, each once, in the order of their numbers. */
	static int[] members(List<Seat> seats) {
		int[] members = seats.stream().mapToInt(Seat::member).toArray();
		Arrays.sort(members);
		return Arrays.stream(members).distinct().toArray();
	}

	/**
	 * A part taken in a case.
	 *
	 * @param member number of the organisation in the roster
	 * @param partnerType code of the type it takes part as; {@link #LEAD} for a lead
	 */
	record Seat(int member, String partnerType) {
	}
}
