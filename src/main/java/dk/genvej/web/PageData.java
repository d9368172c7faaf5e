package dk.genvej.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Reads the engine's answers: maps of fields as the document asked for them.
 */
final class PageData {

	private PageData() {
	}

	/**
	 * The thing a page is about.
	 * @throws ResponseStatusException 404 when there is none
	 */
	static Map<String, Object> found(Map<String, Object> answer, String field) {
		if (answer.get(field) == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return map(answer, field);
	}

	/** A field that is an object and never null. */
	@SuppressWarnings("unchecked")
	static Map<String, Object> map(Map<String, Object> from, String field) {
		return (Map<String, Object>) Objects.requireNonNull(from.get(field), field);
	}

	/** A field that is a list of objects. */
	@SuppressWarnings("unchecked")
	static List<Map<String, Object>> maps(Map<String, Object> from, String field) {
		return (List<Map<String, Object>>) Objects.requireNonNull(from.get(field), field);
	}

	/** A text in both languages; empty for none. */
	@SuppressWarnings("unchecked")
	static Map<String, String> text(Map<String, Object> from, String field) {
		Object text = from.get(field);
		return (text != null) ? (Map<String, String>) text : Map.of();
	}

	/** A field that is a string, an enum or a number, as text. */
	static String string(Map<String, Object> from, String field) {
		return String.valueOf(from.get(field));
	}

	/** A field that is a number; 0 for none. */
	static double number(Map<String, Object> from, String field) {
		return (from.get(field) instanceof Number number) ? number.doubleValue() : 0;
	}

	/** A field that may be an object; null for none. */
	static @Nullable Map<String, Object> mapOrNull(Map<String, Object> from, String field) {
		return (from.get(field) != null) ? map(from, field) : null;
	}

}
