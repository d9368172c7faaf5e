package dk.genvej.search;

import java.util.Objects;

import dk.genvej.cases.InnovationCase;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps each case whole beside its words, as it was when they were indexed: a page of
 * hits needs no round trip to the graph. Whatever changes a case makes its document anew.
 */
final class StoredCases {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private StoredCases() {
	}

	/** Keeps a case in its document. */
	static void keep(Document document, InnovationCase source) {
		document.add(new StoredField(Fields.WHOLE, JSON.writeValueAsBytes(source)));
	}

	/** The case of a document. */
	static InnovationCase of(Document document) {
		var bytes = Objects.requireNonNull(document.getBinaryValue(Fields.WHOLE));
		return JSON.readValue(bytes.bytes, bytes.offset, bytes.length, InnovationCase.class);
	}

}
