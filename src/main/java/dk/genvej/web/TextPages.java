package dk.genvej.web;

import java.util.Map;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Pages that are mostly text: about Genvej, accessibility, and how to use the API. */
@Controller
class TextPages {

	private final String editors;

	/**
	 * The pages.
	 * @param editors address to write to about the data and about personal data; empty
	 * where none is set
	 */
	TextPages(@Value("${genvej.editors-email:}") String editors) {
		this.editors = editors;
	}

	@GetMapping({ "/om", "/en/om" })
	String about(@ModelAttribute(name = "page", binding = false) PageModel page, Model model) {
		return text("about", page, model);
	}

	@GetMapping({ "/tilgaengelighed", "/en/tilgaengelighed" })
	String accessibility(@ModelAttribute(name = "page", binding = false) PageModel page, Model model) {
		return text("accessibility", page, model);
	}

	@GetMapping({ "/api", "/en/api" })
	String api(@ModelAttribute(name = "page", binding = false) PageModel page, Model model) {
		return text("api", page, model);
	}

	private String text(String name, PageModel page, Model model) {
		model.addAllAttributes(
				Map.of("name", name, "text", "texts/" + name + "_" + page.getLang(), "editors", this.editors));
		return "text";
	}

}
