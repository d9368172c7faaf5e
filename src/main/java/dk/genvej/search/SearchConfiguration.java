package dk.genvej.search;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the searches over the index that follows the graph. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

	@Bean
	CaseSearch caseSearch(SearchIndex index, SearchLanguage language) {
		return new CaseSearch(index::current, language);
	}

	@Bean
	ContactSearch contactSearch(SearchIndex index, SearchLanguage language) {
		return new ContactSearch(index::current, language);
	}

	@Bean
	Suggestions suggestions(SearchIndex index) {
		return new Suggestions(index::current);
	}

	@Bean
	SimilarCases similarCases(SearchIndex index, SearchLanguage language) {
		return new SimilarCases(index::current, language);
	}

}
