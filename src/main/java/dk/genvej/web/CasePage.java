package dk.genvej.web;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a case: everything known, with the people to call beside it. */
@Controller
class CasePage {

	private final PageEngine engine;

	CasePage(PageEngine engine) {
		this.engine = engine;
	}

	@GetMapping({ "/cases/{slug}", "/en/cases/{slug}" })
	String page(@ModelAttribute(name = "page", binding = false) PageModel page, @PathVariable String slug,
			Model model) {
		Map<String, String> variables = Map.of("slug", slug);
		Map<String, Object> found = PageData.found(this.engine.ask("case", page.language(), variables), "case");
		model.addAttribute("it", found);
		model.addAttribute("jsonLd", PageJsonLd.of(found, page));
		aside(model, page, variables, "case-similar", "similarCases");
		aside(model, page, variables, "case-benchmark", "benchmark");
		model.addAttribute("tree",
				this.engine.askAside("case-tree", page.language(), variables)
					.map((answer) -> PageTree.of(PageData.map(PageData.found(answer, "case"), "reuseTree"), page))
					.orElse(null));
		return "case";
	}

	private void aside(Model model, PageModel page, Map<String, String> variables, String document, String field) {
		model.addAttribute(field,
				this.engine.askAside(document, page.language(), variables)
					.map((answer) -> PageData.maps(PageData.found(answer, "case"), field))
					.orElse(List.of()));
	}

}
