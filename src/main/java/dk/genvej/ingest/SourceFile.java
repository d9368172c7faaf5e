package dk.genvej.ingest;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A file that was read, or a line of one, with the line of every field.
 *
 * @param name its name, relative to where the import started
 * @param content the whole of it
 * @param lines line by JSON pointer, from 1
 * @param columns column by JSON pointer, where the file is a table
 */
record SourceFile(String name, JsonNode content, Map<String, Integer> lines, Map<String, String> columns) {

	SourceFile(String name, JsonNode content, Map<String, Integer> lines) {
		this(name, content, lines, Map.of());
	}

	Problem error(String pointer, String message) {
		return Problem.error(this.name, line(pointer), field(pointer), message);
	}

	Problem warning(String pointer, String message) {
		return Problem.warning(this.name, line(pointer), field(pointer), message);
	}

	private int line(String pointer) {
		Integer line = nearest(this.lines, pointer);
		return (line != null) ? line : 1;
	}

	private String field(String pointer) {
		String column = nearest(this.columns, pointer);
		return (column != null) ? column : path(pointer);
	}

	// A field that is missing has no place of its own: the nearest one that encloses it
	// has.
	private static <T> @Nullable T nearest(Map<String, T> places, String pointer) {
		String place = pointer;
		while (true) {
			@Nullable T found = places.get(place);
			int slash = place.lastIndexOf('/');
			if (found != null || slash < 0) {
				return found;
			}
			place = place.substring(0, slash);
		}
	}

	private static String path(String pointer) {
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
