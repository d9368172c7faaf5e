package dk.genvej.platform;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One entry of the revision log: a thing whose page or search document a write altered.
 *
 * @param revision revision of the write
 * @param ordinal place within the write, from 0
 * @param kind what happened
 * @param type type of the thing in the schema, such as {@code InnovationCase}
 * @param slug slug of the thing; null once a person was erased
 * @param at when it was written
 */
public record Change(long revision, long ordinal, Kind kind, String type, @Nullable String slug, Instant at) {

	/** What happened. */
	public enum Kind {

		/** The thing is new. */
		CREATED,
		/** The thing, or something its page shows, changed. */
		UPDATED,
		/** The thing is gone. */
		DELETED

	}
}
