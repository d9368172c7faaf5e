package dk.genvej.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Takes personal data out of an export: people and contacts are left out, and names,
 * phone numbers and addresses of people that stand in a text are replaced. What was said
 * stays, without who said it.
 */
final class Privacy {

	/** Stands for what was left out of a text. */
	static final String LEFT_OUT = "[…]";

	private static final Map<String, String> NO_CONTACT = Map.of("da",
			"Kontaktoplysninger er udeladt af denne eksport.", "en", "Contact details are left out of this export.");

	private static final Set<String> KEYS = Set.of("slug", "case", "organisation", "document", "parent", "owner",
			"publisher", "asCase");

	private static final Set<String> FORMED = Set.of("email", "phone", "url");

	private final Map<String, List<String>> phrases = new HashMap<>();

	/**
	 * Prepares for people.
	 * @param words names, phone numbers and addresses of all people
	 */
	Privacy(Collection<String> words) {
		for (String word : words) {
			// A single name is a word like others; it tells nobody apart.
			if (word.contains(" ") || word.contains("@") || word.matches("[+0-9 ]{6,}")) {
				this.phrases.computeIfAbsent(firstWord(word, 0), (first) -> new ArrayList<>()).add(word);
			}
		}
		this.phrases.values().forEach((list) -> list.sort(Comparator.comparingInt(String::length).reversed()));
	}

	/** Whether entries of a kind may stay. */
	static boolean keeps(EntryKind kind) {
		return kind != EntryKind.PERSON && kind != EntryKind.CONTACT;
	}

	/** An entry without personal data. */
	Map<String, Object> clear(EntryKind kind, Map<String, Object> entry) {
		Map<String, Object> cleared = new LinkedHashMap<>(entry);
		switch (kind) {
			case CASE -> {
				if (cleared.remove("contacts") != null && !cleared.containsKey("noContact")) {
					cleared.put("noContact", NO_CONTACT);
				}
			}
			case ADVICE, VOICE -> {
				// The slugs are made of surnames.
				cleared.put("slug",
						kind.word() + "-" + Fingerprint.of(String.valueOf(entry.get("slug"))).substring(0, 12));
				cleared.remove("person");
			}
			case DISCREPANCY -> cleared.remove("people");
			case REUSE -> cleared.remove("recordedBy");
			default -> {
			}
		}
		return clearTexts(cleared);
	}

	private Map<String, Object> clearTexts(Map<?, ?> map) {
		Map<String, Object> cleared = new LinkedHashMap<>();
		map.forEach((name, value) -> {
			String field = String.valueOf(name);
			Object clear = KEYS.contains(field) ? value : clearValue(value);
			if (clear != null && !(FORMED.contains(field) && !clear.equals(value))) {
				cleared.put(field, clear);
			}
		});
		return cleared;
	}

	private @Nullable Object clearValue(@Nullable Object value) {
		if (value instanceof Map<?, ?> map) {
			return clearTexts(map);
		}
		if (value instanceof List<?> list) {
			List<Object> cleared = new ArrayList<>();
			for (Object item : list) {
				Object one = clearValue(item);
				if (one != null) {
					cleared.add(one);
				}
			}
			return cleared;
		}
		return (value instanceof String text) ? clearText(text) : value;
	}

	/** A text without names, phone numbers and addresses of people. */
	String clearText(String text) {
		StringBuilder cleared = new StringBuilder();
		int at = 0;
		while (at < text.length()) {
			boolean begins = isWord(text, at) && (at == 0 || !isWord(text, at - 1));
			String phrase = begins ? phraseAt(text, at) : null;
			if (phrase != null) {
				cleared.append(LEFT_OUT);
				at += phrase.length();
			}
			else {
				cleared.append(text.charAt(at));
				at++;
			}
		}
		return cleared.toString();
	}

	private @Nullable String phraseAt(String text, int at) {
		for (String phrase : this.phrases.getOrDefault(firstWord(text, at), List.of())) {
			// What follows may be a genitive; a name too much is the smaller harm.
			if (text.startsWith(phrase, at)) {
				return phrase;
			}
		}
		return null;
	}

	private static String firstWord(String text, int from) {
		int end = from;
		while (end < text.length() && isWord(text, end)) {
			end++;
		}
		return text.substring(from, end);
	}

	private static boolean isWord(String text, int at) {
		char c = text.charAt(at);
		return Character.isLetterOrDigit(c) || c == '+';
	}

}
