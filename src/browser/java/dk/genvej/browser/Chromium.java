package dk.genvej.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;

/**
 * The Chromium of this machine: the one {@code GENVEJ_CHROMIUM} names, else the one of
 * the system. Its windows note what goes wrong in them.
 */
final class Chromium implements AutoCloseable {

	private static final List<String> USUAL = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
			"/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

	private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

	private final Playwright playwright = Playwright
		.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

	private final Browser browser;

	private final String site;

	Chromium(int port) {
		this.site = "http://localhost:" + port;
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(executable())
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
						"--disable-background-networking", "--disable-component-update", "--disable-sync")));
	}

	private static Path executable() {
		return Stream.concat(Stream.ofNullable(System.getenv("GENVEJ_CHROMIUM")), USUAL.stream())
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(
					"There is no Chromium: install it (apt-get install chromium) or name it by GENVEJ_CHROMIUM"));
	}

	/** Opens a window. */
	Window open(ColorScheme colours, int width, boolean javaScript) {
		BrowserContext context = this.browser.newContext(new Browser.NewContextOptions().setBaseURL(this.site)
			.setViewportSize(width, 900)
			.setColorScheme(colours)
			.setJavaScriptEnabled(javaScript));
		return new Window(context, colours + " " + width);
	}

	@Override
	public void close() {
		this.playwright.close();
	}

	/** A window that remembers errors of its console. */
	static final class Window implements AutoCloseable {

		private final BrowserContext context;

		private final Page page;

		private final List<String> errors = new ArrayList<>();

		private final String name;

		private Window(BrowserContext context, String name) {
			this.context = context;
			this.name = name;
			this.page = context.newPage();
			this.page.onConsoleMessage((message) -> {
				if (message.type().equals("error") || message.type().equals("warning")) {
					this.errors.add(message.text());
				}
			});
			this.page.onPageError(this.errors::add);
		}

		Page page() {
			return this.page;
		}

		/** What the console complained about. */
		List<String> errors() {
			return this.errors;
		}

		/** What axe finds against WCAG 2.2 at level AA, with the place. */
		List<String> violations() {
			return new AxeBuilder(this.page).withTags(WCAG)
				.analyze()
				.getViolations()
				.stream()
				.map(Window::tell)
				.toList();
		}

		private static String tell(Rule rule) {
			return rule.getId() + " at " + rule.getNodes().stream().map((node) -> Objects.toString(node.getTarget())).toList();
		}

		@Override
		public String toString() {
			return this.name;
		}

		@Override
		public void close() {
			this.context.close();
		}

	}

}
