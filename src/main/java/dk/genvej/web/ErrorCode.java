package dk.genvej.web;

import graphql.ErrorClassification;

import org.springframework.http.HttpStatus;

/**
 * What went wrong, in one word that clients can rely on: the `extensions.code` of an
 * error.
 */
enum ErrorCode implements ErrorClassification {

	BAD_REQUEST(HttpStatus.BAD_REQUEST),

	NOT_FOUND(HttpStatus.NOT_FOUND),

	LIMIT_EXCEEDED(HttpStatus.BAD_REQUEST),

	TIMEOUT(HttpStatus.GATEWAY_TIMEOUT),

	CONFLICT(HttpStatus.CONFLICT),

	UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),

	FORBIDDEN(HttpStatus.FORBIDDEN),

	UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),

	INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR),

	/** Apollo's word: its clients look for it and send the whole operation next. */
	PERSISTED_QUERY_NOT_FOUND(HttpStatus.BAD_REQUEST);

	private final HttpStatus status;

	ErrorCode(HttpStatus status) {
		this.status = status;
	}

	/**
	 * The HTTP status when the error is all there is to tell: no data, and a client that
	 * reads statuses.
	 */
	HttpStatus status() {
		return this.status;
	}

}
