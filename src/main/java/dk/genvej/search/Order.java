package dk.genvej.search;

import java.util.Objects;

import dk.genvej.platform.BadRequest;
import dk.genvej.platform.Cursor;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/**
 * An order of hits in which each has a place of its own: a value, then the slug. A page
 * goes on after such a place, whatever came or went before it.
 *
 * @param name name of the list, for cursors
 * @param sort the order
 * @param byScore whether the value is the score
 */
record Order(String name, Sort sort, boolean byScore) {

	private static final SortField BY_SLUG = new SortField(Fields.SLUG, SortField.Type.STRING);

	/** The order of cases. */
	static Order of(CaseSort wanted, boolean nothingTyped) {
		return switch (wanted) {
			case RELEVANCE -> nothingTyped ? byNumber("cases by year", Fields.YEAR) : byScore("cases");
			case YEAR -> byNumber("cases by year", Fields.YEAR);
			case REUSE -> byNumber("cases by reuse", Fields.REUSE);
		};
	}

	/** Best match first. */
	static Order byScore(String name) {
		return new Order(name, new Sort(SortField.FIELD_SCORE, BY_SLUG), true);
	}

	private static Order byNumber(String name, String field) {
		SortField number = new SortField(field, SortField.Type.INT, true, Integer.MIN_VALUE);
		return new Order(name, new Sort(number, BY_SLUG), false);
	}

	/** The place that a cursor names. */
	FieldDoc after(Cursor cursor) {
		try {
			String value = cursor.keys().getFirst();
			Object number = this.byScore ? (Object) Float.valueOf(value) : (Object) Integer.valueOf(value);
			// Behind every document with equal values, that is behind the one of this
			// slug.
			return new FieldDoc(Integer.MAX_VALUE, Float.NaN,
					new Object[] { number, new BytesRef(cursor.keys().getLast()) });
		}
		catch (NumberFormatException ex) {
			throw new BadRequest("This cursor is not one of this list; take the cursor of an edge or leave it out.",
					"after");
		}
	}

	/** The place of a hit. */
	Place place(ScoreDoc hit) {
		Object[] values = Objects.requireNonNull(((FieldDoc) hit).fields);
		String slug = ((BytesRef) values[1]).utf8ToString();
		float score = this.byScore ? (Float) values[0] : Float.isNaN(hit.score) ? 0 : hit.score;
		return new Place(Cursor.of(this.name, values[0], slug), slug, score);
	}

	/**
	 * Where a hit stands.
	 *
	 * @param cursor its cursor
	 * @param slug its slug
	 * @param score how well it matches
	 */
	record Place(String cursor, String slug, float score) {
	}

}
