package dk.genvej.web;

import java.util.Locale;
import java.util.Map;

import dk.genvej.platform.Vocabularies;
import dk.genvej.platform.Vocabulary;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Pages of organisations, people, types of partners, publications and tools. */
@Controller
class ThingPages {

	private final PageEngine engine;

	private final Vocabularies vocabularies;

	ThingPages(PageEngine engine, Vocabularies vocabularies) {
		this.engine = engine;
		this.vocabularies = vocabularies;
	}

	@GetMapping({ "/organisationer/{slug}", "/en/organisationer/{slug}" })
	String organisation(@ModelAttribute(name = "page", binding = false) PageModel page, @PathVariable String slug,
			Model model) {
		model.addAttribute("it", one(page, "organisation", "organisation", Map.of("slug", slug)));
		return "organisation";
	}

	@GetMapping({ "/personer/{slug}", "/en/personer/{slug}" })
	String person(@ModelAttribute(name = "page", binding = false) PageModel page, @PathVariable String slug,
			Model model) {
		model.addAttribute("it", one(page, "person", "person", Map.of("slug", slug)));
		return "person";
	}

	@GetMapping({ "/partnertyper", "/en/partnertyper" })
	String partnerTypes(@ModelAttribute(name = "page", binding = false) PageModel page, Model model) {
		model.addAttribute("types", this.engine.ask("partner-types", page.language(), Map.of()).get("partnerTypes"));
		return "partner-types";
	}

	@GetMapping({ "/partnertyper/{code}", "/en/partnertyper/{code}" })
	String partnerType(@ModelAttribute(name = "page", binding = false) PageModel page, @PathVariable String code,
			Model model) {
		String known = code.toUpperCase(Locale.ROOT).replace('-', '_');
		if (this.vocabularies.find(Vocabulary.PARTNER_TYPE, known).isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		Map<String, Object> variables = Map.of("code", known);
		model.addAttribute("it", one(page, "partner-type", "partnerType", variables));
		model.addAttribute("numbers", aside(page, "partner-type-numbers", "partnerType", variables));
		return "partner-type";
	}

	@GetMapping({ "/dokumenter", "/en/dokumenter" })
	String documents(@ModelAttribute(name = "page", binding = false) PageModel page, Model model) {
		model.addAttribute("documents", this.engine.ask("documents", page.language(), Map.of()).get("documents"));
		return "documents";
	}

	@GetMapping({ "/dokumenter/{slug}", "/en/dokumenter/{slug}" })
	String document(@ModelAttribute(name = "page", binding = false) PageModel page, @PathVariable String slug,
			Model model) {
		Map<String, Object> variables = Map.of("slug", slug);
		model.addAttribute("it", one(page, "document", "document", variables));
		model.addAttribute("numbers", aside(page, "document-figures", "document", variables));
		return "document";
	}

	@GetMapping({ "/vaerktoejer", "/en/vaerktoejer" })
	String tools(@ModelAttribute(name = "page", binding = false) PageModel page, Model model) {
		model.addAttribute("tools", this.engine.ask("tools", page.language(), Map.of()).get("tools"));
		return "tools";
	}

	private Map<String, Object> one(PageModel page, String document, String field, Map<String, Object> variables) {
		return PageData.found(this.engine.ask(document, page.language(), variables), field);
	}

	private Map<String, Object> aside(PageModel page, String document, String field, Map<String, Object> variables) {
		return this.engine.askAside(document, page.language(), variables)
			.map((answer) -> PageData.found(answer, field))
			.orElse(Map.of());
	}

}
