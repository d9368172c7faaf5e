package dk.genvej.ingest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes plain data as YAML in the style of the seed data: texts, places and short lists
 * on a line, the rest in blocks; whatever is not a plain word stands in quotes.
 */
final class YamlText {

	private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

	private static final Set<String> NOT_PLAIN = Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

	private static final Set<String> ON_A_LINE = Set.of("da", "document");

	private final StringBuilder text = new StringBuilder();

	private YamlText() {
	}

	/** The YAML of a map. */
	static String of(Map<String, Object> content) {
		YamlText yaml = new YamlText();
		yaml.map(content, 0, false);
		return yaml.text.toString();
	}

	private void map(Map<?, ?> map, int indent, boolean begun) {
		boolean first = begun;
		for (Map.Entry<?, ?> field : map.entrySet()) {
			if (!first) {
				this.text.repeat(' ', indent);
			}
			first = false;
			this.text.append(scalar(field.getKey())).append(':');
			value(field.getValue(), indent);
		}
	}

	private void value(Object value, int indent) {
		if (isOnALine(value)) {
			this.text.append(' ');
			line(value);
			this.text.append('\n');
		}
		else if (value instanceof Map<?, ?> map) {
			this.text.append('\n');
			map(map, indent + 2, false);
		}
		else if (value instanceof List<?> list) {
			this.text.append('\n');
			list(list, indent + 2);
		}
	}

	private void list(List<?> list, int indent) {
		for (Object item : list) {
			this.text.repeat(' ', indent).append("- ");
			if (item instanceof Map<?, ?> map && !isOnALine(item)) {
				map(map, indent + 2, true);
			}
			else {
				line(item);
				this.text.append('\n');
			}
		}
	}

	private static boolean isOnALine(Object value) {
		if (value instanceof Map<?, ?> map) {
			return map.isEmpty() || map.keySet().stream().anyMatch(ON_A_LINE::contains)
					&& map.values().stream().noneMatch((one) -> one instanceof Map || one instanceof List);
		}
		if (value instanceof List<?> list) {
			return list.stream().noneMatch((one) -> one instanceof Map || one instanceof List);
		}
		return true;
	}

	private void line(Object value) {
		if (value instanceof Map<?, ?> map) {
			String separator = "{";
			for (Map.Entry<?, ?> field : map.entrySet()) {
				this.text.append(separator).append(scalar(field.getKey())).append(": ");
				line(field.getValue());
				separator = ", ";
			}
			this.text.append(map.isEmpty() ? "{}" : "}");
		}
		else if (value instanceof List<?> list) {
			String separator = "[";
			for (Object item : list) {
				this.text.append(separator);
				line(item);
				separator = ", ";
			}
			this.text.append(list.isEmpty() ? "[]" : "]");
		}
		else {
			this.text.append(scalar(value));
		}
	}

	private static String scalar(Object value) {
		if (value instanceof Double number) {
			return (number == Math.rint(number) && Math.abs(number) < 1e15) ? Long.toString(number.longValue())
					: number.toString();
		}
		if (!(value instanceof String word)) {
			return value.toString();
		}
		return (PLAIN.matcher(word).matches() && !NOT_PLAIN.contains(word.toLowerCase(java.util.Locale.ROOT))) ? word
				: quoted(word);
	}

	private static String quoted(String word) {
		StringBuilder quoted = new StringBuilder("\"");
		for (int i = 0; i < word.length(); i++) {
			char c = word.charAt(i);
			switch (c) {
				case '"', '\\' -> quoted.append('\\').append(c);
				case '\n' -> quoted.append("\\n");
				case '\t' -> quoted.append("\\t");
				default -> {
					if (isPrintable(word, i)) {
						quoted.append(c);
					}
					else {
						quoted.append("\\u").append(String.format("%04x", (int) c));
					}
				}
			}
		}
		return quoted.append('"').toString();
	}

	private static boolean isPrintable(String word, int at) {
		char c = word.charAt(at);
		if (Character.isHighSurrogate(c)) {
			return at + 1 < word.length() && Character.isLowSurrogate(word.charAt(at + 1));
		}
		if (Character.isLowSurrogate(c)) {
			return at > 0 && Character.isHighSurrogate(word.charAt(at - 1));
		}
		return c >= ' ' && !(c >= 0x7f && c <= 0x9f) && c != '\u2028' && c != '\u2029' && c != '\uFEFF' && c < '\uFFFE';
	}

}
