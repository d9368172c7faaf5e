package dk.genvej.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads pages as a browser without JavaScript does. */
class PageReader {

	private static final Pattern LINK = Pattern.compile(" (?:href|src|action)=\"(/[^\"#]*)");

	private final HttpClient http = HttpClient.newHttpClient();

	private final String site;

	PageReader(int port) {
		this.site = "http://localhost:" + port;
	}

	/** The answer for a path, which is encoded already. */
	HttpResponse<String> get(String path) {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.site + path))
			.header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
			.build();
		try {
			return this.http.send(request, HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(path, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(path, ex);
		}
	}

	/** Paths on this site that a page links to. */
	static Set<String> links(String html) {
		Set<String> links = new LinkedHashSet<>();
		LINK.matcher(html).results().map((MatchResult link) -> link.group(1).replace("&amp;", "&")).forEach(links::add);
		return links;
	}

}
