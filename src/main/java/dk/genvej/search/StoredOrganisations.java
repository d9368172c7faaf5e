package dk.genvej.search;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import dk.genvej.organisations.Organisation;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/**
 * Keeps each organisation whole in its document, so that hits can name those who lead a
 * case while there is no graph to ask. What it is part of and its own parts are among
 * what the document uses: when they change, it is made anew.
 */
final class StoredOrganisations {

	private StoredOrganisations() {
	}

	/** Keeps an organisation in its document. */
	static void keep(Document document, Organisation source) {
		Whole.keep(document, source);
		Set<String> around = new LinkedHashSet<>(source.parts());
		if (source.parent() != null) {
			around.add(source.parent());
		}
		Documents.keywords(document, Fields.USES,
				around.stream().map((slug) -> Documents.key(Documents.ORGANISATION, slug)).toList());
	}

	/** The organisations of several slugs, by slug; unknown slugs are left out. */
	static Map<String, Organisation> findAll(IndexSearcher searcher, Collection<String> slugs) throws IOException {
		Map<String, Organisation> found = new LinkedHashMap<>();
		for (String slug : slugs) {
			var key = CaseSearch.term(Fields.KEY, Documents.key(Documents.ORGANISATION, slug));
			for (ScoreDoc hit : searcher.search(key, 1).scoreDocs) {
				Document document = searcher.storedFields().document(hit.doc, Set.of(Fields.WHOLE));
				found.put(slug, Whole.of(document, Organisation.class));
			}
		}
		return found;
	}

}
