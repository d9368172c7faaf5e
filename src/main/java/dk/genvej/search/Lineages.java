package dk.genvej.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import dk.genvej.organisations.Organisation;

/**
 * Organisations with all that they are parts of, read level by level and kept for one
 * batch of documents.
 */
final class Lineages {

	private static final int HIGHEST = 6;

	private final Map<String, Organisation> known = new HashMap<>();

	/**
	 * Reads organisations and their parents.
	 * @param slugs slugs of organisations
	 * @param read reads organisations by slug
	 */
	Lineages(Collection<String> slugs, Function<Collection<String>, Map<String, Organisation>> read) {
		Set<String> wanted = new LinkedHashSet<>(slugs);
		for (int level = 0; level < HIGHEST && !wanted.isEmpty(); level++) {
			Map<String, Organisation> found = read.apply(wanted);
			this.known.putAll(found);
			wanted = new LinkedHashSet<>();
			for (Organisation organisation : found.values()) {
				String parent = organisation.parent();
				if (parent != null && !this.known.containsKey(parent)) {
					wanted.add(parent);
				}
			}
		}
	}

	/**
	 * An organisation and what it is part of, from itself upwards; empty for one that is
	 * not known.
	 */
	List<Organisation> of(String slug) {
		List<Organisation> line = new ArrayList<>();
		String next = slug;
		while (next != null && line.size() < HIGHEST) {
			Organisation organisation = this.known.get(next);
			if (organisation == null) {
				break;
			}
			line.add(organisation);
			next = organisation.parent();
		}
		return line;
	}

	/** Slugs of organisations and of all that they are part of. */
	Set<String> slugs(Collection<String> slugs) {
		Set<String> all = new LinkedHashSet<>();
		slugs.forEach((slug) -> of(slug).forEach((organisation) -> all.add(organisation.slug())));
		return all;
	}

	/** Codes of the regions that organisations lie in. */
	Set<String> regions(Collection<String> slugs) {
		Set<String> all = new LinkedHashSet<>();
		slugs.forEach((slug) -> of(slug).stream()
			.map(Organisation::region)
			.filter(java.util.Objects::nonNull)
			.findFirst()
			.ifPresent(all::add));
		return all;
	}

}
