package dk.genvej.web;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;

/**
 * Operations that were read and found valid, the ones in use: reading one takes longer
 * than many answers.
 */
class DocumentCache implements PreparsedDocumentProvider {

	/** A parsed operation takes some fifty times its text, so this is about 10 MB. */
	private static final int CHARACTERS = 200_000;

	private final Cache<String, PreparsedDocumentEntry> documents = Caffeine.newBuilder()
		.maximumWeight(CHARACTERS)
		.weigher((String text, PreparsedDocumentEntry _) -> text.length())
		.build();

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
		PreparsedDocumentEntry document = this.documents.getIfPresent(input.getQuery());
		if (document == null) {
			document = parseAndValidate.apply(input);
			if (!document.hasErrors()) {
				this.documents.put(input.getQuery(), document);
			}
		}
		return CompletableFuture.completedFuture(document);
	}

}
