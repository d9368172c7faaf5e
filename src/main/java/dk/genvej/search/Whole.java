package dk.genvej.search;

import java.util.Objects;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.util.BytesRef;
import tools.jackson.databind.json.JsonMapper;

/** The thing that a document is about, kept in it whole. */
final class Whole {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private Whole() {
	}

	/** Keeps a thing in its document. */
	static void keep(Document document, Object thing) {
		document.add(new StoredField(Fields.WHOLE, JSON.writeValueAsBytes(thing)));
	}

	/** The thing of a document. */
	static <T> T of(Document document, Class<T> type) {
		BytesRef bytes = Objects.requireNonNull(document.getBinaryValue(Fields.WHOLE));
		return JSON.readValue(bytes.bytes, bytes.offset, bytes.length, type);
	}

}
