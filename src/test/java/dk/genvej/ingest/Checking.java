package dk.genvej.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Files in a directory that are checked without a graph. */
final class Checking {

	static final String SOURCES = "sources: [{document: bog, section: \"1\"}]\n";

	private static final String TEXT = "{da: \"Tekst\", en: \"Text\"}";

	private final Path directory;

	private Checking(Path directory) {
		this.directory = directory;
	}

	/** A directory that holds a document and its publisher, to refer to. */
	static Checking in(Path directory) throws IOException {
		Checking checking = new Checking(directory);
		checking.write("base.yaml", "organisations:\n" + organisation("roskilde-kommune", "Roskilde Kommune", ""));
		checking.write("documents.yaml", """
				documents:
				  - {slug: bog, title: Bog, publisher: roskilde-kommune, year: 2020, language: da}
				""");
		return checking;
	}

	static String organisation(String slug, String name, String more) {
		return "  - slug: " + slug + "\n    name: \"" + name + "\"\n    kind: MUNICIPALITY\n" + more + "    " + SOURCES;
	}

	/** A case that nothing is wrong with, and more fields of it. */
	static String oneCase(String slug, String more) {
		return "case: " + slug + "\nkind: MENTION\ntitle: {da: \"" + slug + "\", en: \"" + slug + "\"}\nsummary: "
				+ TEXT + "\norigin: UNKNOWN\nleadOrganisations: [roskilde-kommune]\n" + more + SOURCES;
	}

	Path write(String name, String content) throws IOException {
		return write(name, content.getBytes(StandardCharsets.UTF_8));
	}

	Path write(String name, byte[] content) throws IOException {
		return Files.write(this.directory.resolve(name), content);
	}

	/** All problems as they are told. */
	List<String> problems() throws IOException {
		return problems(FileSet.of(List.of(this.directory)));
	}

	static List<String> problems(FileSet files) {
		Problems problems = new Problems();
		Draft draft = new Draft(Map.of(), new Surroundings(), problems, null);
		new EntryReader().read(files, draft, problems);
		draft.finish();
		return problems.sorted().stream().map(Problem::toString).toList();
	}

}
