package dk.genvej.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** What an import would do: counts, and the entries to write in a spool. */
final class Draft implements EntryReader.Sink {

	/** Entries that were not there. */
	int added;

	/** Entries whose content differs. */
	int changed;

	/** Entries that were there already. */
	int unchanged;

	private final Map<String, Importer.Ledger> ledger;

	private final Surroundings around;

	private final Checks checks;

	private final @Nullable Spool spool;

	private final Set<String> seen = new HashSet<>();

	Draft(Map<String, Importer.Ledger> ledger, Surroundings around, Problems problems, @Nullable Spool spool) {
		this.ledger = ledger;
		this.around = around;
		this.checks = new Checks(around, problems);
		this.spool = spool;
	}

	@Override
	public void take(Entry entry) {
		boolean there = this.around.has(entry.kind(), entry.key());
		if (!this.checks.take(entry)) {
			return;
		}
		this.seen.add(entry.id());
		Importer.Ledger before = this.ledger.get(entry.id());
		String hash = Fingerprint.of(entry.content());
		// A number may have come with its figure or by itself: what is there counts.
		boolean same = (entry.kind() == EntryKind.OBSERVATION) ? this.around.numbers().hold(entry)
				: before != null && before.hash().equals(hash);
		if (same) {
			this.unchanged++;
			return;
		}
		boolean fresh = before == null && !there;
		if (fresh) {
			this.added++;
		}
		else {
			this.changed++;
		}
		if (this.spool != null) {
			this.spool.add(entry, hash, fresh);
		}
	}

	@Override
	public void refused(Entry entry) {
		this.seen.add(entry.id());
		this.checks.refused(entry);
	}

	/** Checks what needs all entries. */
	void finish() {
		this.checks.finish();
	}

	/** What was imported from a root before and did not come this time. */
	List<Importer.Ledger> notSeen(String root) {
		return this.ledger.values()
			.stream()
			.filter((before) -> before.root().equals(root) && !this.seen.contains(before.id()))
			.toList();
	}

}
