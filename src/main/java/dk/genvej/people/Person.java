package dk.genvej.people;

import java.util.List;
import java.util.Set;

import dk.genvej.platform.Citation;
import dk.genvej.platform.Identified;
import dk.genvej.platform.Text;
import org.jspecify.annotations.Nullable;

/**
 * A person to call, or whose voice or advice is told.
 *
 * @param slug slug
 * @param name name
 * @param aliases other spellings of the name
 * @param positions positions as printed then
 * @param phone phone as printed
 * @param email e-mail as printed
 * @param contactFor slugs of the cases one may call about
 * @param adviceOn codes of the partner types advised on
 * @param consent why the details may be shown
 * @param flags what looks odd about the details
 * @param sources where the person is named
 */
public record Person(String slug, String name, List<String> aliases, List<Position> positions, @Nullable String phone,
		@Nullable String email, List<String> contactFor, List<String> adviceOn, @Nullable Consent consent,
		List<Text> flags, List<Citation> sources) implements Identified {

	/** The fields of a person that {@link #named} tells. */
	public static final Set<String> NAMED = Set.of("id", "slug", "name");

	/** Somebody of whom no more is asked than {@link #NAMED}. */
	public static Person named(String slug, String name) {
		return new Person(slug, name, List.of(), List.of(), null, null, List.of(), List.of(), null, List.of(),
				List.of());
	}

	/** Title of the first position. */
	public @Nullable String role() {
		return this.positions.isEmpty() ? null : this.positions.getFirst().title();
	}

	/**
	 * A position that a person held.
	 *
	 * @param title title as printed then
	 * @param organisation slug of the organisation
	 */
	public record Position(String title, @Nullable String organisation) {
	}
}
