package dk.genvej.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dk.genvej.support.GenvejTest;
import graphql.parser.Parser;
import graphql.validation.Validator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The documents that the pages ask fit the schema. */
@GenvejTest
class PageDocumentsTest {

	@Test
	void everyDocumentFitsTheSchema(@Autowired GraphQlSource source) throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/operations/pages"))) {
			List<Path> documents = files.toList();
			assertThat(documents).hasSizeGreaterThan(10);
			for (Path file : documents) {
				var document = new Parser().parseDocument(Files.readString(file));
				assertThat(new Validator().validateDocument(source.schema(), document, Locale.ROOT)).as(file.toString())
					.isEmpty();
			}
		}
	}

}
