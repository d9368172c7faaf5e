package dk.genvej.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.genvej.platform.Language;
import dk.genvej.platform.Vocabularies;
import dk.genvej.platform.Vocabulary;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.HtmlUtils;

import static java.util.concurrent.TimeUnit.HOURS;

/**
 * What search engines read first. People have no place in it: whoever looks for a person
 * finds them through the case.
 */
@RestController
class PageSitemap {

	private static final List<String> FIXED = List.of("/", "/partnertyper", "/netvaerk", "/statistik", "/vaerktoejer",
			"/dokumenter", "/om", "/tilgaengelighed", "/api");

	/** Times 100 cases: what one request may cost. Older cases are found by links. */
	private static final int PAGES = 20;

	private final PageEngine engine;

	private final Vocabularies vocabularies;

	PageSitemap(PageEngine engine, Vocabularies vocabularies) {
		this.engine = engine;
		this.vocabularies = vocabularies;
	}

	@GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	String robots(HttpServletRequest request) {
		return "User-agent: *\nDisallow: /personer/\nDisallow: /en/personer/\nDisallow: /graphql\nSitemap: "
				+ site(request) + "/sitemap.xml\n";
	}

	@GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
	ResponseEntity<String> sitemap(HttpServletRequest request) {
		String site = site(request);
		StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
				+ "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
		for (String path : paths()) {
			String danish = HtmlUtils.htmlEscape(site + path);
			String english = HtmlUtils.htmlEscape(site + PageLanguage.ENGLISH + (path.equals("/") ? "" : path));
			xml.append("<url><loc>").append(danish).append("</loc>");
			xml.append("<xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"").append(english).append("\"/>");
			xml.append("</url>\n");
		}
		xml.append("</urlset>\n");
		return ResponseEntity.ok().cacheControl(CacheControl.maxAge(1, HOURS)).body(xml.toString());
	}

	private List<String> paths() {
		List<String> paths = new ArrayList<>(FIXED);
		this.vocabularies.list(Vocabulary.PARTNER_TYPE)
			.forEach((type) -> paths.add("/partnertyper/" + PageModel.inPath(type.code())));
		String cursor = null;
		for (int i = 0; i < PAGES && (i == 0 || cursor != null); i++) {
			cursor = addCases(paths, cursor);
		}
		return paths;
	}

	private @Nullable String addCases(List<String> paths, @Nullable String after) {
		Map<String, @Nullable Object> variables = new HashMap<>();
		variables.put("after", after);
		Map<String, Object> found = PageData.map(this.engine.ask("all-cases", Language.DA, variables), "searchCases");
		for (Map<String, Object> edge : PageData.maps(found, "edges")) {
			paths.add("/cases/" + PageData.string(PageData.map(edge, "node"), "slug"));
		}
		Map<String, Object> pageInfo = PageData.map(found, "pageInfo");
		return Boolean.TRUE.equals(pageInfo.get("hasNextPage")) ? PageData.string(pageInfo, "endCursor") : null;
	}

	private static String site(HttpServletRequest request) {
		return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
	}

}
