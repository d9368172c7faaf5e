package dk.genvej.platform;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A code of a vocabulary with its labels.
 *
 * @param code the code, as files and the API write it
 * @param label its name
 * @param description what belongs to it; null where the name says it all
 * @param aliases everyday words for it, in either language
 */
public record Term(String code, Text label, @Nullable Text description, List<String> aliases) {
}
