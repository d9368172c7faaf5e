package dk.genvej.web;

import org.springframework.http.HttpStatus;

/**
 * A request that is not one for the engine: told to the client in GraphQL's shape of an
 * error.
 */
class RequestRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final HttpStatus status;

	private final CodedError error;

	RequestRefused(HttpStatus status, CodedError error) {
		super(error.message());
		this.status = status;
		this.error = error;
	}

	RequestRefused(String message, String help) {
		this(HttpStatus.BAD_REQUEST, CodedError.of(ErrorCode.BAD_REQUEST, message, help));
	}

	HttpStatus status() {
		return this.status;
	}

	CodedError error() {
		return this.error;
	}

}
