package dk.genvej.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import graphql.language.OperationDefinition.Operation;

/**
 * How a request came in, and which operations may come that way. Travels in the engine's
 * context.
 */
enum Transport {

	/** Anybody can be made to follow a link, so a link must never change anything. */
	GET(EnumSet.of(Operation.QUERY), "GET answers queries only."),

	POST(EnumSet.of(Operation.QUERY, Operation.MUTATION), "Subscriptions are streams."),

	STREAM(EnumSet.of(Operation.SUBSCRIPTION), "A stream is for subscriptions only.");

	private final Set<Operation> operations;

	private final String refusal;

	Transport(Set<Operation> operations, String refusal) {
		this.operations = operations;
		this.refusal = refusal;
	}

	boolean takes(Operation operation) {
		return this.operations.contains(operation);
	}

	/** The error for an operation that may not come this way. */
	CodedError refuse(Operation operation) {
		CodedError error = CodedError.of(ErrorCode.BAD_REQUEST, this.refusal, switch (operation) {
			case QUERY, MUTATION -> "Send it by POST and accept application/graphql-response+json or application/json.";
			case SUBSCRIPTION -> "Send it by POST and accept text/event-stream.";
		});
		return (this == GET) ? error.with(CodedError.ALLOW, List.of("POST")) : error;
	}

}
