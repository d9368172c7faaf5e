package dk.genvej.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import dk.genvej.organisations.Organisation;
import dk.genvej.platform.Term;
import dk.genvej.platform.Text;
import dk.genvej.platform.Vocabularies;
import dk.genvej.platform.Vocabulary;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What the documents of all types have in common. */
final class Documents {

	/** Raise when documents are made in another way: indexes are then built anew. */
	static final int VERSION = 7;

	static final String CASE = "case";

	static final String PERSON = "person";

	static final String ORGANISATION = "organisation";

	static final String TOOL = "tool";

	private static final int LONGEST_BEGINNING = 12;

	private static final FieldType BEGINNING = new FieldType();
	static {
		BEGINNING.setTokenized(false);
		BEGINNING.setOmitNorms(true);
		BEGINNING.setIndexOptions(IndexOptions.DOCS);
		BEGINNING.freeze();
	}

	private final Analysis analysis;

	private final Vocabularies vocabularies;

	private final Places places;

	Documents(Analysis analysis, Vocabularies vocabularies) {
		this.analysis = analysis;
		this.vocabularies = vocabularies;
		this.places = new Places();
	}

	/** An empty bag of terms. */
	TermBag bag() {
		return new TermBag(this.analysis);
	}

	/** No units yet. */
	Units units() {
		return new Units(this.analysis);
	}

	/** The unique key of a thing. */
	static String key(String type, String slug) {
		return type + ":" + slug;
	}

	/** A document with its key. */
	static Document of(String type, String slug) {
		Document document = new Document();
		document.add(new StringField(Fields.KEY, key(type, slug), Field.Store.YES));
		document.add(new StringField(Fields.TYPE, type, Field.Store.YES));
		document.add(new StoredField(Fields.SLUG, slug));
		document.add(new SortedDocValuesField(Fields.SLUG, new BytesRef(slug)));
		return document;
	}

	/** Adds exact values of a field. */
	static void keywords(Document document, String field, Collection<String> values) {
		values.forEach((value) -> document.add(new StringField(field, value, Field.Store.NO)));
	}

	/** Adds a number that can be sorted by. */
	static void number(Document document, String field, @Nullable Integer value) {
		if (value != null) {
			document.add(new NumericDocValuesField(field, value));
		}
	}

	/** Makes a document one to suggest. */
	static void suggest(Document document, String shown, Collection<String> names) {
		document.add(new StoredField(Fields.SHOWN, shown));
		Set<String> beginnings = new TreeSet<>();
		names.forEach((name) -> beginnings(name, beginnings));
		beginnings.forEach((beginning) -> document.add(new Field(Fields.BEGINNINGS, beginning, BEGINNING)));
	}

	private static void beginnings(String name, Set<String> beginnings) {
		for (Word word : Word.split(name)) {
			for (String piece : word.pieces()) {
				allBeginnings(Folding.fold(piece), beginnings);
			}
			allBeginnings(Folding.fold(word.joined()), beginnings);
		}
	}

	private static void allBeginnings(String folded, Set<String> beginnings) {
		for (int length = 1; length <= Math.min(folded.length(), LONGEST_BEGINNING); length++) {
			beginnings.add(folded.substring(0, length));
		}
	}

	/** Longest beginning that is indexed. */
	static int longestBeginning() {
		return LONGEST_BEGINNING;
	}

	/**
	 * Adds the names of an organisation, of what it is part of, and of the places it lies
	 * in.
	 */
	void addOrganisation(TermBag bag, List<Organisation> line, int own, int parents) {
		for (int i = 0; i < line.size(); i++) {
			Organisation organisation = line.get(i);
			int weight = (i == 0) ? own : parents;
			bag.add(organisation.name(), Analysis.Kind.NAME, weight);
			bag.add(organisation.nameEn(), Analysis.Kind.ENGLISH, weight);
			organisation.aliases().forEach((alias) -> bag.add(alias, Analysis.Kind.NAME, weight / 2));
			if ("MUNICIPALITY".equals(organisation.kind())) {
				this.places.of(organisation.name()).forEach((place) -> bag.add(place, Analysis.Kind.NAME, parents));
			}
		}
		line.stream().map(Organisation::region).filter(java.util.Objects::nonNull).findFirst().ifPresent((region) -> {
			Term term = this.vocabularies.get(Vocabulary.REGION, region);
			bag.add(term.label().da(), Analysis.Kind.NAME, parents / 2);
			bag.add(term.label().en(), Analysis.Kind.ENGLISH, parents / 2);
			term.aliases().forEach((alias) -> bag.add(alias, Analysis.Kind.NAME, Weights.LABELS));
		});
	}

	/**
	 * The names of an organisation, of what it is part of, and of the places it lies in.
	 */
	List<String> names(List<Organisation> line) {
		List<String> names = new ArrayList<>();
		for (Organisation organisation : line) {
			names.add(organisation.name());
			names.addAll(organisation.aliases());
			if (organisation.nameEn() != null) {
				names.add(organisation.nameEn());
			}
			if ("MUNICIPALITY".equals(organisation.kind())) {
				names.addAll(this.places.of(organisation.name()));
			}
		}
		line.stream().map(Organisation::region).filter(java.util.Objects::nonNull).findFirst().ifPresent((region) -> {
			Term term = this.vocabularies.get(Vocabulary.REGION, region);
			names.addAll(List.of(term.label().da(), term.label().en()));
			names.addAll(term.aliases());
		});
		return names;
	}

	/** Adds each name of a code, and each everyday word for it, as a unit. */
	void addTerm(Units units, Vocabulary vocabulary, @Nullable String code) {
		Term term = this.vocabularies.getIfPresent(vocabulary, code);
		if (term != null) {
			units.add(Units.Kind.ASIDE, term.label());
			term.aliases().forEach((alias) -> {
				units.add(Units.Kind.ASIDE, List.of(alias), Analysis.Kind.DANISH);
				units.add(Units.Kind.ASIDE, List.of(alias), Analysis.Kind.ENGLISH);
			});
		}
	}

	/** Adds the names of a code, and everyday words for it. */
	void addTerm(TermBag bag, Vocabulary vocabulary, @Nullable String code, int weight) {
		Term term = this.vocabularies.getIfPresent(vocabulary, code);
		if (term != null) {
			bag.add(term.label(), weight);
			term.aliases().forEach((alias) -> {
				bag.add(alias, Analysis.Kind.DANISH, weight);
				bag.add(alias, Analysis.Kind.ENGLISH, weight);
			});
		}
	}

}
