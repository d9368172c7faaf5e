package dk.genvej.platform;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A place in a list: the values of its sort keys at one item, so that it stays valid
 * while data change. Opaque to clients.
 *
 * @param list name of the list, so that a cursor of another list is told apart
 * @param keys the values of the sort keys
 */
public record Cursor(String list, List<String> keys) {

	private static final String SEPARATOR = "\u001f";

	/** The cursor as clients see it. */
	public String encode() {
		String plain = this.list + SEPARATOR + String.join(SEPARATOR, this.keys);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
	}

	/** A cursor of a list. */
	public static String of(String list, Object... keys) {
		return new Cursor(list, java.util.Arrays.stream(keys).map(String::valueOf).toList()).encode();
	}

	/**
	 * Reads a cursor back.
	 * @param list the list it must be of
	 * @param count the number of keys it must have
	 * @return null for null
	 * @throws BadRequest when it is not a cursor of that list
	 */
	public static @Nullable Cursor decode(String list, int count, @Nullable String cursor) {
		if (cursor == null) {
			return null;
		}
		try {
			String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
			List<String> parts = List.of(plain.split(SEPARATOR, -1));
			if (parts.size() == count + 1 && parts.getFirst().equals(list)) {
				return new Cursor(list, parts.subList(1, parts.size()));
			}
		}
		catch (IllegalArgumentException ex) {
			// Not base64: told below like any other foreign cursor.
		}
		throw new BadRequest("This cursor is not one of this list; take the cursor of an edge or leave it out.",
				"cursor");
	}
}
