package dk.genvej.web;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * Finds the text of the operation a request is about: sent along, or named as a trusted
 * document by `documentId` or by Apollo's `extensions.persistedQuery`. Texts that clients
 * send are never kept under their hash.
 */
class DocumentChoice {

	private static final String PERSISTED_QUERY = "persistedQuery";

	private final TrustedDocuments documents;

	DocumentChoice(TrustedDocuments documents) {
		this.documents = documents;
	}

	/**
	 * The text to run.
	 * @throws RequestRefused when there is none, or two that differ
	 */
	String choose(@Nullable String query, @Nullable String documentId, Map<String, Object> extensions) {
		Object persisted = extensions.get(PERSISTED_QUERY);
		if (documentId != null) {
			if (query != null || persisted != null) {
				throw new RequestRefused("`documentId` stands in place of an operation, and there is another.",
						"Send `documentId`, `query` or `extensions.persistedQuery`.");
			}
			return byId(documentId);
		}
		if (persisted != null) {
			return byHash(hash(persisted), query);
		}
		if (query == null || query.isBlank()) {
			throw new RequestRefused("There is no operation.",
					"Send it as `query`, or the name of a trusted document as `documentId`. Try it out at /graphiql.");
		}
		return query;
	}

	private String byId(String id) {
		String document = this.documents.findById(id);
		if (document == null) {
			throw new RequestRefused(HttpStatus.NOT_FOUND, CodedError.of(ErrorCode.NOT_FOUND,
					"There is no trusted document of that id.", "Send the operation's text as `query`."));
		}
		return document;
	}

	private String byHash(String hash, @Nullable String query) {
		if (query == null) {
			String document = this.documents.findByHash(hash);
			if (document == null) {
				throw new RequestRefused(ErrorCode.PERSISTED_QUERY_NOT_FOUND.status(),
						CodedError.of(ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound"));
			}
			return document;
		}
		if (!TrustedDocuments.hash(query).equals(hash)) {
			throw new RequestRefused("`extensions.persistedQuery.sha256Hash` is not the hash of `query`.",
					"Hash the text exactly as it is sent, in UTF-8.");
		}
		return query;
	}

	private static String hash(Object persisted) {
		if (persisted instanceof Map<?, ?> entry && Integer.valueOf(1).equals(entry.get("version"))
				&& entry.get("sha256Hash") instanceof String hash) {
			return hash.toLowerCase(Locale.ROOT);
		}
		throw new RequestRefused("`extensions.persistedQuery` cannot be read.",
				"Send {\"version\": 1, \"sha256Hash\": \"<64 hexadecimal digits>\"}.");
	}

}
