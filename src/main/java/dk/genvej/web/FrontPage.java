package dk.genvej.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The front door: a need is typed, cases and the people to call are shown. */
@Controller
class FrontPage {

	private static final int HITS = 10;

	private final PageEngine engine;

	FrontPage(PageEngine engine) {
		this.engine = engine;
	}

	@GetMapping({ "/", "/en", "/en/" })
	String front(@ModelAttribute(name = "page", binding = false) PageModel page,
			@RequestParam MultiValueMap<String, String> parameters, Model model) {
		PageSearch search = new PageSearch(parameters, page);
		model.addAttribute("search", search);
		if (search.isAsked()) {
			find(search, page, model);
			return "search";
		}
		model.addAttribute("front", this.engine.askAside("front", page.language(), Map.of()).orElse(null));
		return "front";
	}

	private void find(PageSearch search, PageModel page, Model model) {
		Map<String, @Nullable Object> variables = new HashMap<>(search.variables());
		variables.put("first", HITS);
		Map<String, Object> found = PageData.map(this.engine.ask("find", page.language(), variables), "searchCases");
		List<Map<String, Object>> facets = PageData.maps(found, "facets");
		model.addAttribute("found", found);
		model.addAttribute("facets", facets.stream()
			.collect(Collectors.toMap((facet) -> PageData.string(facet, "name"), Function.identity())));
	}

}
