package dk.genvej.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * An error as clients get it: a sentence, where it happened, and `extensions` with a code
 * and what helps to mend it.
 *
 * @param code what went wrong, in one word
 * @param message what went wrong, in a sentence
 * @param details more `extensions`
 * @param locations where in the operation
 * @param path where in the answer
 */
record CodedError(ErrorCode code, String message, Map<String, Object> details, @Nullable List<SourceLocation> locations,
		@Nullable List<Object> path) implements GraphQLError {

	private static final long serialVersionUID = 1L;

	/** The `extensions` field with what to do about it. */
	static final String HELP = "help";

	/** The `extensions` field with the HTTP methods that would have been right. */
	static final String ALLOW = "allow";

	static CodedError of(ErrorCode code, String message) {
		return new CodedError(code, message, Map.of(), null, null);
	}

	static CodedError of(ErrorCode code, String message, String help) {
		return of(code, message).with(HELP, help);
	}

	/** The error for a limit. */
	static CodedError limit(String name, long max, String message, String help) {
		return of(ErrorCode.LIMIT_EXCEEDED, message).with("limit", name).with("max", max).with(HELP, help);
	}

	/** The same with one more detail. */
	CodedError with(String name, Object value) {
		Map<String, Object> more = new LinkedHashMap<>(this.details);
		more.put(name, value);
		return new CodedError(this.code, this.message, more, this.locations, this.path);
	}

	/** The same at a place. */
	CodedError at(@Nullable List<SourceLocation> places, @Nullable List<Object> where) {
		return new CodedError(this.code, this.message, this.details, places, where);
	}

	@Override
	public String getMessage() {
		return this.message;
	}

	@Override
	public @Nullable List<SourceLocation> getLocations() {
		return this.locations;
	}

	@Override
	public @Nullable List<Object> getPath() {
		return this.path;
	}

	@Override
	public ErrorClassification getErrorType() {
		return this.code;
	}

	@Override
	public Map<String, Object> getExtensions() {
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put("code", this.code.name());
		extensions.putAll(this.details);
		return extensions;
	}

	@Override
	public Map<String, Object> toSpecification() {
		Map<String, Object> specification = new LinkedHashMap<>(GraphQLError.super.toSpecification());
		// The engine adds its own classification; ours is the code.
		specification.put("extensions", getExtensions());
		return specification;
	}

}
