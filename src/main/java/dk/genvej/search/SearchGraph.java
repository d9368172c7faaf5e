package dk.genvej.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import dk.genvej.cases.Cases;
import dk.genvej.cases.InnovationCase;
import dk.genvej.organisations.Organisations;
import dk.genvej.people.People;
import dk.genvej.people.Person;
import dk.genvej.platform.Graph;
import org.apache.lucene.document.Document;
import org.springframework.stereotype.Component;

/** Reads things from the graph, many at a time, and makes their documents. */
@Component
class SearchGraph {

	private final Graph graph;

	private final Cases cases;

	private final People people;

	private final Organisations organisations;

	private final CaseDocuments caseDocuments;

	private final PersonDocuments personDocuments;

	SearchGraph(Graph graph, Cases cases, People people, Organisations organisations, SearchLanguage language) {
		this.graph = graph;
		this.cases = cases;
		this.people = people;
		this.organisations = organisations;
		this.caseDocuments = new CaseDocuments(language.documents(), language.traits());
		this.personDocuments = new PersonDocuments(language.documents());
	}

	/** Types of things that have documents. */
	static List<String> types() {
		return List.of(Documents.CASE, Documents.PERSON, Documents.ORGANISATION, Documents.TOOL);
	}

	/** All slugs of a type in order, some at a time. */
	Iterable<List<String>> batches(String type, int size) {
		return () -> Stream
			.iterate(slugsAfter(type, "", size), (slugs) -> !slugs.isEmpty(),
					(slugs) -> slugsAfter(type, slugs.getLast(), size))
			.iterator();
	}

	private List<String> slugsAfter(String type, String slug, int limit) {
		return switch (type) {
			case Documents.CASE -> this.cases.slugsAfter(slug, limit);
			case Documents.PERSON -> this.people.slugsAfter(slug, limit);
			case Documents.ORGANISATION -> this.organisations.slugsAfter(slug, limit);
			default -> slugs("search/list-tool-slugs", slug, limit);
		};
	}

	private List<String> slugs(String query, String after, int limit) {
		return this.graph.strings(query, Map.of("after", after, "limit", limit), "slug");
	}

	/** How many people were erased after one revision up to another. */
	long erasures(long from, long to) {
		return Long.parseLong(
				this.graph.strings("search/count-erasures", Map.of("from", from, "to", to), "erasures").getFirst());
	}

	/** Slugs of what some organisations are part of. */
	Set<String> parents(Collection<String> slugs) {
		return new LinkedHashSet<>(
				this.graph.strings("search/list-parents", Map.of("slugs", List.copyOf(slugs)), "slug"));
	}

	/** Lets organisations be told from an index until the graph was read. */
	void tellFrom(Supplier<LiveIndex> index) {
		this.organisations
			.tellFrom((slugs) -> LiveIndex.search(index, (searcher) -> StoredOrganisations.findAll(searcher, slugs)));
	}

	/**
	 * How the documents of some things are made, by slug; things that are gone are left
	 * out.
	 */
	Map<String, Making> read(String type, Collection<String> slugs) {
		return switch (type) {
			case Documents.CASE -> cases(slugs);
			case Documents.PERSON -> people(slugs);
			case Documents.ORGANISATION -> each(this.organisations.findAll(slugs), PersonDocuments::of);
			default ->
				each(this.graph.bySlug("search/load-tools", slugs, PersonDocuments.Tool.class), PersonDocuments::of);
		};
	}

	private Map<String, Making> cases(Collection<String> slugs) {
		Map<String, InnovationCase> found = this.cases.findAll(slugs);
		Set<String> named = new LinkedHashSet<>();
		found.values().forEach((one) -> named.addAll(CaseDocuments.organisations(one)));
		Lineages lineages = new Lineages(named, this.organisations::findAll);
		Map<String, CaseExtras> extras = this.graph.bySlug("search/load-case-extras", slugs, CaseExtras.class);
		return each(found, (one) -> this.caseDocuments.of(one,
				extras.getOrDefault(one.slug(), CaseExtras.none(one.slug())), lineages));
	}

	private Map<String, Making> people(Collection<String> slugs) {
		Map<String, Person> found = this.people.findAll(slugs);
		found.values().removeIf((person) -> !PersonDocuments.isFindable(person));
		Set<String> told = new LinkedHashSet<>();
		found.values().forEach((person) -> told.addAll(person.contactFor()));
		Map<String, InnovationCase> cases = new LinkedHashMap<>();
		List<String> all = new ArrayList<>(told);
		for (int i = 0; i < all.size(); i += SearchIndex.BATCH) {
			cases.putAll(this.cases.findAll(all.subList(i, Math.min(all.size(), i + SearchIndex.BATCH))));
		}
		Set<String> named = new LinkedHashSet<>();
		found.values().forEach((person) -> named.addAll(PersonDocuments.organisations(person, cases)));
		Lineages lineages = new Lineages(named, this.organisations::findAll);
		return each(found, (person) -> this.personDocuments.of(person, cases, lineages));
	}

	private static <T> Map<String, Making> each(Map<String, T> things, Function<T, Document> make) {
		Map<String, Making> makings = new LinkedHashMap<>();
		things.forEach((slug, thing) -> makings.put(slug, () -> make.apply(thing)));
		return makings;
	}

	/** Makes one document; may fail for that document alone. */
	interface Making {

		/** Makes it. */
		Document make();

	}

}
