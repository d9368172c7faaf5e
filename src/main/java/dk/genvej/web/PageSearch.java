package dk.genvej.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the front door is asked for: the parameters of its address, as a filter for the
 * engine and as addresses of neighbouring searches.
 */
public final class PageSearch {

	/** Facets that are check boxes, in the order shown, with their list in the filter. */
	private static final Map<String, String> LISTS = lists();

	private static final List<String> FLAGS = List.of("hasContact", "hasResults");

	private static final List<String> YEARS = List.of("yearFrom", "yearTo");

	private static final List<String> ORDERS = List.of("RELEVANCE", "YEAR", "REUSE");

	private final MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();

	private final PageModel page;

	PageSearch(MultiValueMap<String, String> all, PageModel page) {
		this.page = page;
		List<String> known = new ArrayList<>(List.of("q"));
		known.addAll(LISTS.keySet());
		known.add("organisation");
		known.addAll(FLAGS);
		known.addAll(YEARS);
		known.addAll(List.of("sort", "after"));
		for (String name : known) {
			for (String value : all.getOrDefault(name, List.of())) {
				if (!value.isBlank() || name.equals("q")) {
					this.parameters.add(name, value.strip());
				}
			}
		}
	}

	/** What was typed; empty for nothing. */
	public String getText() {
		String text = this.parameters.getFirst("q");
		return (text != null) ? text : "";
	}

	/** Whether a search was asked for, be it for everything. */
	public boolean isAsked() {
		return !this.parameters.isEmpty();
	}

	/** Whether any filter is set. */
	public boolean isFiltered() {
		return this.parameters.keySet().stream().anyMatch((name) -> !List.of("q", "sort", "after").contains(name));
	}

	/** Whether this is a later page of a list. */
	public boolean isLater() {
		return this.parameters.containsKey("after");
	}

	/** Order of the hits. */
	public String getSort() {
		String sort = this.parameters.getFirst("sort");
		return (sort != null && ORDERS.contains(sort)) ? sort : ORDERS.getFirst();
	}

	/** Names of the facets that are check boxes. */
	public Iterable<String> getFacets() {
		return LISTS.keySet();
	}

	/** The first value of a parameter; null for none. */
	public @Nullable String value(String name) {
		return this.parameters.getFirst(name);
	}

	/** The values of a parameter. */
	public List<String> values(String name) {
		return this.parameters.getOrDefault(name, List.of());
	}

	/** Address of the same search from a cursor on. */
	public String after(String cursor) {
		return with("after", cursor);
	}

	/** Address of the first page of the same search. */
	public String getFirstPage() {
		return without("after", null);
	}

	/** Address of the same search for another text. */
	public String forText(String text) {
		return with("q", text);
	}

	/** Address of the same text without filters. */
	public String getUnfiltered() {
		MultiValueMap<String, String> left = new LinkedMultiValueMap<>();
		left.add("q", getText());
		return address(left);
	}

	/**
	 * Address of the same search without one value of a parameter; without all for null.
	 */
	public String without(String name, @Nullable String value) {
		MultiValueMap<String, String> left = new LinkedMultiValueMap<>();
		this.parameters.forEach((key, values) -> values.stream()
			.filter((each) -> !key.equals("after"))
			.filter((each) -> !(key.equals(name) && (value == null || value.equals(each))))
			.forEach((each) -> left.add(key, each)));
		return address(left);
	}

	/** The variables of the search, without paging. */
	Map<String, @Nullable Object> variables() {
		Map<String, @Nullable Object> variables = new HashMap<>();
		variables.put("query", getText());
		variables.put("filter", filter());
		variables.put("sort", getSort());
		variables.put("after", value("after"));
		return variables;
	}

	private Map<String, Object> filter() {
		Map<String, Object> filter = new HashMap<>();
		LISTS.forEach((name, list) -> {
			if (!values(name).isEmpty()) {
				filter.put(list, values(name));
			}
		});
		if (!values("organisation").isEmpty()) {
			filter.put("organisations", values("organisation"));
		}
		FLAGS.stream().filter(this.parameters::containsKey).forEach((name) -> filter.put(name, true));
		for (String name : YEARS) {
			String year = value(name);
			if (year != null && year.matches("[0-9]{4}")) {
				filter.put(name, Integer.valueOf(year));
			}
		}
		return filter;
	}

	private String with(String name, String value) {
		MultiValueMap<String, String> changed = new LinkedMultiValueMap<>(this.parameters);
		changed.remove("after");
		changed.set(name, value);
		return address(changed);
	}

	private String address(MultiValueMap<String, String> parameters) {
		UriComponentsBuilder uri = UriComponentsBuilder.fromPath(this.page.url("/"));
		parameters.forEach((name, values) -> values.forEach((value) -> uri.queryParam(name, "{value}")));
		List<String> all = parameters.values().stream().flatMap(List::stream).toList();
		return uri.encode().buildAndExpand(all.toArray()).toUriString();
	}

	private static Map<String, String> lists() {
		Map<String, String> lists = new LinkedHashMap<>();
		lists.put("sector", "sectors");
		lists.put("partnerType", "partnerTypes");
		lists.put("value", "values");
		lists.put("innovationType", "innovationTypes");
		lists.put("region", "regions");
		lists.put("origin", "origins");
		lists.put("branch", "branches");
		return lists;
	}

}
