package dk.genvej.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import dk.genvej.platform.Language;
import dk.genvej.platform.Text;
import dk.genvej.platform.Vocabularies;
import dk.genvej.platform.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What every template needs to know about the page it writes: {@code page} in the model.
 */
public final class PageModel {

	private final Language language;

	private final String site;

	private final String context;

	private final String path;

	private final @Nullable String query;

	private final Vocabularies vocabularies;

	PageModel(Language language, Address address, Vocabularies vocabularies) {
		this.language = language;
		this.site = address.site();
		this.context = address.context();
		this.path = address.path();
		this.query = address.query();
		this.vocabularies = vocabularies;
	}

	/** Language of the page. */
	public Language language() {
		return this.language;
	}

	/** Language of the page as HTML writes it: {@code da} or {@code en}. */
	public String getLang() {
		return (this.language == Language.EN) ? "en" : "da";
	}

	/**
	 * Address of a page in the language of this one; the path is that of the Danish page.
	 */
	public String url(String danishPath) {
		return this.context + path(danishPath, this.language);
	}

	/** Address of this page in the other language, its query kept. */
	public String getOther() {
		Language other = (this.language == Language.EN) ? Language.DA : Language.EN;
		return this.context + path(this.path, other) + ((this.query != null) ? "?" + this.query : "");
	}

	/**
	 * Full address of this page in a language, {@code da} or {@code en}, without its
	 * query.
	 */
	public String absolute(String lang) {
		return this.site + this.context + path(this.path, "en".equals(lang) ? Language.EN : Language.DA);
	}

	/** Whether this page is, or is below, a path; the front door is only itself. */
	public boolean isAt(String danishPath) {
		return this.path.equals(danishPath) || (danishPath.length() > 1 && this.path.startsWith(danishPath + "/"));
	}

	/** A text in the language of the page, else in the other; empty for none. */
	public String text(@Nullable Map<String, String> text) {
		if (text == null) {
			return "";
		}
		return text(text.get("da"), text.get("en"));
	}

	/**
	 * The one of two texts that is in the language of the page, else the other; empty for
	 * none.
	 */
	String text(@Nullable Object danish, @Nullable Object english) {
		Object wanted = (this.language == Language.EN) ? english : danish;
		Object other = (this.language == Language.EN) ? danish : english;
		return hasText(wanted) ? String.valueOf(wanted) : hasText(other) ? String.valueOf(other) : "";
	}

	/**
	 * Name of a code; the vocabulary is told as {@code ROLE}, {@code EVIDENCE} and so on.
	 */
	public String term(String vocabulary, @Nullable Object code) {
		Text label = this.vocabularies.get(Vocabulary.valueOf(vocabulary), String.valueOf(code)).label();
		return label.in(this.language);
	}

	/** Path of the page of a type of partner. */
	public String partnerType(Object code) {
		return url("/partnertyper/" + inPath(code.toString()));
	}

	/** A code as addresses write it. */
	static String inPath(String code) {
		return code.toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Codes of a vocabulary with their names, in its order. */
	public Map<String, String> terms(String vocabulary) {
		Map<String, String> terms = new LinkedHashMap<>();
		this.vocabularies.list(Vocabulary.valueOf(vocabulary))
			.forEach((term) -> terms.put(term.code(), term.label().in(this.language)));
		return terms;
	}

	/** A number; a dash for none. */
	public String number(@Nullable Number value) {
		return (value != null) ? PageNumbers.number(value, this.language) : "\u2013";
	}

	/** A number with its unit; a dash for none. */
	public String amount(@Nullable Number value, String unit) {
		return (value != null) ? PageNumbers.amount(value, unit, term("UNIT", unit), this.language) : "\u2013";
	}

	/**
	 * The change of a result; a dash for none. Between two shares it is in percentage
	 * points.
	 */
	public String change(Map<String, @Nullable Object> result) {
		if (!(result.get("change") instanceof Number change)) {
			return "\u2013";
		}
		boolean shares = "PERCENT".equals(result.get("unit")) && result.get("before") != null
				&& result.get("after") != null;
		String unit = shares ? "PERCENTAGE_POINT" : String.valueOf(result.get("unit"));
		return PageNumbers.signed(change, amount(change, unit));
	}

	/** The {@code tel:} address of a Danish number as printed. */
	public String tel(String printed) {
		String digits = printed.replaceAll("[^0-9+]", "");
		return "tel:" + ((digits.length() == 8) ? "+45" + digits : digits);
	}

	private static String path(String danishPath, Language language) {
		if (language == Language.DA) {
			return danishPath;
		}
		return danishPath.equals("/") ? PageLanguage.ENGLISH : danishPath.startsWith("/?")
				? PageLanguage.ENGLISH + danishPath.substring(1) : PageLanguage.ENGLISH + danishPath;
	}

	private static boolean hasText(@Nullable Object text) {
		return text != null && !text.toString().isBlank();
	}

	/**
	 * Where a page is.
	 *
	 * @param site scheme, host and port
	 * @param context context path of the application
	 * @param path path of the Danish page
	 * @param query what stands after the question mark
	 */
	record Address(String site, String context, String path, @Nullable String query) {
	}

}
