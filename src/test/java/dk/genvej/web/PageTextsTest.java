package dk.genvej.web;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The texts of the pages are complete in both languages. */
class PageTextsTest {

	private static final Path RESOURCES = Path.of("src/main/resources");

	private final Properties danish = read("da");

	private final Properties english = read("en");

	@Test
	void bothLanguagesHaveTheSameTexts() {
		assertThat(this.danish.stringPropertyNames()).isEqualTo(this.english.stringPropertyNames());
		assertThat(this.danish.values()).allSatisfy((text) -> assertThat((String) text).isNotBlank());
		assertThat(this.english.values()).allSatisfy((text) -> assertThat((String) text).isNotBlank());
	}

	@Test
	void everyTextThatATemplateNamesIsThere() throws IOException {
		Pattern named = Pattern.compile("#\\{([a-zA-Z0-9.]+)[(}]|messages\\.msg\\('([^']+)'");
		List<String> missing = new ArrayList<>();
		try (Stream<Path> templates = Files.walk(RESOURCES.resolve("templates"))) {
			for (Path template : templates.filter(Files::isRegularFile).toList()) {
				Matcher names = named.matcher(Files.readString(template).replaceAll("(?s)<!--/\\*.*?\\*/-->", ""));
				while (names.find()) {
					String name = (names.group(1) != null) ? names.group(1) : names.group(2);
					if (!this.danish.containsKey(name)) {
						missing.add(template + ": " + name);
					}
				}
			}
		}
		assertThat(missing).isEmpty();
	}

	@Test
	void patternsCountInBothLanguages() {
		for (Properties texts : List.of(this.danish, this.english)) {
			texts.forEach((name, text) -> assertThat(text.toString()).as(name.toString()).doesNotContain("'"));
		}
		assertThat(count(this.danish, 0)).isEqualTo("Ingen cases");
		assertThat(count(this.danish, 1)).isEqualTo("1 case");
		assertThat(count(this.english, 110)).isEqualTo("110 cases");
	}

	private static String count(Properties texts, int number) {
		return new MessageFormat(texts.getProperty("cases.count"), Locale.ROOT).format(new Object[] { number });
	}

	private static Properties read(String lang) {
		Properties texts = new Properties();
		try (Reader reader = Files.newBufferedReader(RESOURCES.resolve("messages_" + lang + ".properties"))) {
			texts.load(reader);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return texts;
	}

}
