package dk.genvej.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import dk.genvej.network.NetworkGraph.CaseRow;
import dk.genvej.network.SharedCase.Seat;
import org.jspecify.annotations.Nullable;

/**
 * All organisations and who takes part in which case: what networks are made of. Kept in
 * step by one thread; {@link #sheet()} gives the others a copy that never changes.
 */
final class Roster {

	private final List<Member> members = new ArrayList<>();

	private final Map<String, Integer> numbers = new HashMap<>();

	private final TreeMap<String, SharedCase> cases = new TreeMap<>();

	private final Map<String, String> words = new HashMap<>();

	/** Takes an organisation in, or its new name, kind or region. */
	boolean put(Member member) {
		Integer number = this.numbers.putIfAbsent(member.slug(), this.members.size());
		if (number == null) {
			this.members.add(member);
			return true;
		}
		return !member.equals(this.members.set(number, member));
	}

	/**
	 * Takes a case in, or what it says now.
	 * @return whether that changes anything
	 */
	boolean put(CaseRow row) {
		Set<Seat> seats = new LinkedHashSet<>();
		for (String lead : row.leads()) {
			seats.add(new Seat(number(lead), SharedCase.LEAD));
		}
		for (CaseRow.Partner partner : row.partners()) {
			seats.add(new Seat(number(partner.organisation()), word(partner.partnerType())));
		}
		SharedCase now = new SharedCase(row.slug(), "CASE".equals(row.kind()), row.reachable(),
				(row.sector() != null) ? word(row.sector()) : null, row.year(), List.copyOf(seats));
		return !now.equals(this.cases.put(row.slug(), now));
	}

	/**
	 * Takes a case out.
	 * @return whether it was in
	 */
	boolean remove(String slug) {
		return this.cases.remove(slug) != null;
	}

	/** Everything as it stands now. */
	Sheet sheet() {
		return new Sheet(this.members.toArray(Member[]::new), Map.copyOf(this.numbers),
				this.cases.values().toArray(SharedCase[]::new));
	}

	// One that is referred to and not yet known has its slug for a name until it is.
	private int number(String slug) {
		Integer known = this.numbers.get(slug);
		if (known == null) {
			put(new Member(slug, slug, "OTHER", "DK", null));
			return this.members.size() - 1;
		}
		return known;
	}

	// The same few words occur in every case: kept once.
	private String word(String word) {
		String known = this.words.putIfAbsent(word, word);
		return (known != null) ? known : word;
	}

	/**
	 * Everything at one moment.
	 *
	 * @param members the organisations by number
	 * @param numbers their numbers by slug
	 * @param cases the published cases, by slug
	 */
	record Sheet(Member[] members, Map<String, Integer> numbers, SharedCase[] cases) {

		/** The case of a slug. */
		@Nullable SharedCase find(String slug) {
			int low = 0;
			int high = this.cases.length - 1;
			while (low <= high) {
				int middle = (low + high) >>> 1;
				int order = this.cases[middle].slug().compareTo(slug);
				if (order == 0) {
					return this.cases[middle];
				}
				low = (order < 0) ? middle + 1 : low;
				high = (order > 0) ? middle - 1 : high;
			}
			return null;
		}

	}

}
