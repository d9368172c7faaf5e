package dk.genvej.reuse;

import org.jspecify.annotations.Nullable;

/**
 * A thing that is gone.
 *
 * @param type type it had
 * @param slug slug it had; null for an erased person
 */
record Deleted(String type, @Nullable String slug) {
}
