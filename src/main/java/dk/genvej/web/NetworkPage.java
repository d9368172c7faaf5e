package dk.genvej.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.genvej.web.PageNetwork.Member;
import dk.genvej.web.PageNetwork.Pair;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The network: around one organisation, as a whole, and the way from one to another. */
@Controller
class NetworkPage {

	private static final int LIMIT = 300;

	/** Parameters that narrow the network down, with their list in the filter. */
	private static final Map<String, String> FILTERS = Map.of("sector", "sectors", "partnerType", "partnerTypes",
			"region", "regions", "kind", "organisationKinds");

	private final PageEngine engine;

	NetworkPage(PageEngine engine) {
		this.engine = engine;
	}

	@GetMapping({ "/netvaerk", "/en/netvaerk" })
	String page(@ModelAttribute(name = "page", binding = false) PageModel page, @RequestParam Map<String, String> asked,
			Model model) {
		model.addAttribute("asked", asked);
		wayIn(page, asked, model);
		String wanted = asked.getOrDefault("organisation", "").strip();
		Map<String, Object> around = wanted.isEmpty() ? null : resolve(page, wanted);
		if (around != null) {
			around(page, PageData.string(around, "slug"), model);
		}
		else {
			model.addAttribute("unknown", wanted);
			whole(page, asked, model);
		}
		return "network";
	}

	private void whole(PageModel page, Map<String, String> asked, Model model) {
		Map<String, Object> filter = new HashMap<>();
		FILTERS.forEach((parameter, list) -> {
			String value = asked.getOrDefault(parameter, "");
			if (!value.isEmpty()) {
				filter.put(list, List.of(value));
			}
		});
		Map<String, Object> variables = Map.of("filter", filter, "minWeight", weight(asked), "limit", LIMIT);
		Map<String, Object> network = PageData.map(this.engine.ask("network", page.language(), variables),
				"collaborationNetwork");
		Map<Object, String> labels = new HashMap<>();
		PageData.maps(network, "communities")
			.forEach((each) -> labels.put(PageData.string(each, "id"), PageData.string(each, "label")));
		List<Member> members = PageData.maps(network, "nodes").stream().map((node) -> {
			String community = PageData.string(node, "community");
			return member(PageData.map(node, "organisation"), node, community, labels.getOrDefault(community, ""),
					false);
		}).toList();
		List<Pair> pairs = PageData.maps(network, "edges")
			.stream()
			.map((edge) -> new Pair(PageData.string(edge, "from"), PageData.string(edge, "to"),
					(int) PageData.number(edge, "weight")))
			.toList();
		model.addAttribute("network", PageNetwork.of(members, pairs));
		model.addAttribute("summary", PageData.map(network, "summary"));
	}

	private static int weight(Map<String, String> asked) {
		String weight = asked.getOrDefault("minWeight", "");
		return weight.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(weight) : 1;
	}

	private void around(PageModel page, String slug, Model model) {
		Map<String, Object> centre = PageData
			.found(this.engine.ask("network-around", page.language(), Map.of("slug", slug)), "organisation");
		List<Member> members = new ArrayList<>();
		members.add(member(centre, true));
		List<Map<String, Object>> edges = PageData.maps(PageData.map(centre, "collaborators"), "edges");
		edges.forEach((edge) -> members.add(member(PageData.map(edge, "node"), false)));
		model.addAttribute("network", PageNetwork.of(members, pairs(slug, edges)));
		model.addAttribute("centre", centre);
	}

	private static List<Pair> pairs(String centre, List<Map<String, Object>> edges) {
		Set<String> known = new HashSet<>();
		edges.forEach((edge) -> known.add(PageData.string(PageData.map(edge, "node"), "slug")));
		List<Pair> pairs = new ArrayList<>();
		for (Map<String, Object> edge : edges) {
			Map<String, Object> node = PageData.map(edge, "node");
			String slug = PageData.string(node, "slug");
			pairs.add(new Pair(centre, slug, (int) PageData.number(edge, "weight")));
			for (Map<String, Object> next : PageData.maps(PageData.map(node, "collaborators"), "edges")) {
				String other = PageData.string(PageData.map(next, "node"), "slug");
				if (known.contains(other) && slug.compareTo(other) < 0) {
					pairs.add(new Pair(slug, other, (int) PageData.number(next, "weight")));
				}
			}
		}
		return pairs;
	}

	private static Member member(Map<String, Object> organisation, boolean centre) {
		Map<String, Object> position = PageData.mapOrNull(organisation, "network");
		if (position == null) {
			return member(organisation, Map.of(), "-1", "", centre);
		}
		Map<String, Object> community = PageData.map(position, "community");
		return member(organisation, position, PageData.string(community, "id"), PageData.string(community, "label"),
				centre);
	}

	private static Member member(Map<String, Object> organisation, Map<String, Object> measures, String community,
			String label, boolean centre) {
		return new Member(PageData.string(organisation, "slug"), PageData.string(organisation, "name"),
				PageData.string(organisation, "kind"), (int) PageData.number(measures, "degree"),
				(int) PageData.number(measures, "weightedDegree"), PageData.number(measures, "betweenness"),
				Integer.parseInt(community), label, centre);
	}

	private void wayIn(PageModel page, Map<String, String> asked, Model model) {
		Map<String, Object> from = end(page, asked, "from", model);
		Map<String, Object> to = end(page, asked, "to", model);
		if (from == null || to == null) {
			return;
		}
		if (PageData.string(from, "slug").equals(PageData.string(to, "slug"))) {
			model.addAttribute("same", true);
			return;
		}
		Map<String, Object> answer = this.engine.ask("way-in", page.language(),
				Map.of("from", PageData.string(from, "slug"), "to", PageData.string(to, "slug")));
		model.addAttribute("wayIn", answer);
	}

	private @Nullable Map<String, Object> end(PageModel page, Map<String, String> asked, String parameter,
			Model model) {
		String wanted = asked.getOrDefault(parameter, "").strip();
		if (wanted.isEmpty()) {
			return null;
		}
		Map<String, Object> organisation = resolve(page, wanted);
		model.addAttribute(parameter + "Name", (organisation != null) ? organisation.get("name") : wanted);
		model.addAttribute(parameter + "Unknown", organisation == null);
		return organisation;
	}

	/**
	 * The organisation somebody means by its slug, its name or the beginning of its name.
	 */
	private @Nullable Map<String, Object> resolve(PageModel page, String typed) {
		String slug = typed.matches("[a-z0-9-]+") ? typed : "-";
		Map<String, Object> answer = this.engine.ask("organisation-name", page.language(),
				Map.of("slug", slug, "name", typed));
		Map<String, Object> exact = PageData.mapOrNull(answer, "organisation");
		if (exact != null) {
			return exact;
		}
		List<Map<String, Object>> organisations = PageData.maps(answer, "suggest")
			.stream()
			.filter((suggestion) -> "ORGANISATION".equals(suggestion.get("kind")))
			.toList();
		return organisations.stream()
			.filter((suggestion) -> typed.equalsIgnoreCase(PageData.string(suggestion, "text")))
			.findFirst()
			.or(() -> organisations.stream().findFirst())
			.map((found) -> Map.of("slug", found.get("slug"), "name", found.get("text")))
			.orElse(null);
	}

}
