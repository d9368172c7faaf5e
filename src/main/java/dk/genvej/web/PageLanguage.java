package dk.genvej.web;

import java.util.Locale;

import dk.genvej.platform.Language;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of a page is the start of its path: {@code /en} and what is below it is
 * English, all else Danish. So a link means the same to everybody it is sent to.
 */
class PageLanguage implements LocaleResolver {

	/** Path of the English front door; start of the path of every other English page. */
	static final String ENGLISH = "/en";

	static final Locale DANISH_LOCALE = Locale.forLanguageTag("da-DK");

	static final Locale ENGLISH_LOCALE = Locale.forLanguageTag("en-GB");

	/** The language of the page a request is for, also while an error is told. */
	static Language of(HttpServletRequest request) {
		return isEnglish(path(request)) ? Language.EN : Language.DA;
	}

	/** The locale of a language. */
	static Locale locale(Language language) {
		return (language == Language.EN) ? ENGLISH_LOCALE : DANISH_LOCALE;
	}

	/** The path of the page without its language: the same in both. */
	static String neutralPath(HttpServletRequest request) {
		String path = path(request);
		if (!isEnglish(path)) {
			return path;
		}
		return (path.length() == ENGLISH.length()) ? "/" : path.substring(ENGLISH.length());
	}

	private static boolean isEnglish(String path) {
		return path.equals(ENGLISH) || path.startsWith(ENGLISH + "/");
	}

	private static String path(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String uri = (failed != null) ? failed.toString() : request.getRequestURI();
		return uri.substring(request.getContextPath().length());
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		return locale(of(request));
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("The path tells the language");
	}

}
