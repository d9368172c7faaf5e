package dk.genvej.ingest;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A file that was read, with the line of every field.
 *
 * @param name its name, relative to where the import started
 * @param content the whole of it
 * @param lines line by JSON pointer, from 1
 */
record SourceFile(String name, JsonNode content, Map<String, Integer> lines) {

	Problem error(String pointer, String message) {
		return Problem.error(this.name, line(pointer), field(pointer), message);
	}

	Problem warning(String pointer, String message) {
		return Problem.warning(this.name, line(pointer), field(pointer), message);
	}

	// A field that is missing has no line of its own: the nearest one that encloses it
	// has.
	private int line(String pointer) {
		String place = pointer;
		while (true) {
			@Nullable Integer line = this.lines.get(place);
			if (line != null) {
				return line;
			}
			int slash = place.lastIndexOf('/');
			if (slash < 0) {
				return 1;
			}
			place = place.substring(0, slash);
		}
	}

	private static String field(String pointer) {
		StringBuilder field = new StringBuilder();
		for (String part : pointer.split("/")) {
			if (part.isEmpty()) {
				continue;
			}
			if (part.chars().allMatch(Character::isDigit)) {
				field.append('[').append(part).append(']');
			}
			else {
				field.append((field.isEmpty()) ? "" : ".").append(part);
			}
		}
		return field.toString();
	}
}
