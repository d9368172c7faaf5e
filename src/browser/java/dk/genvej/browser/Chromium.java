package dk.genvej.browser;

import java.io.File;
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
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;

/**
 * The Chromium of this machine. Its windows note what goes wrong in them.
 */
final class Chromium implements AutoCloseable {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
			"google-chrome-stable", "chrome.exe");

	private static final List<String> ELSEWHERE = List.of("/Applications/Chromium.app/Contents/MacOS/Chromium",
			"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"C:/Program Files/Google/Chrome/Application/chrome.exe");

	/** Much longer than any page takes: a busy machine is no broken page. */
	private static final double PATIENCE_MILLIS = 60_000;

	private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

	private final Playwright playwright = Playwright
		.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

	private final Browser browser;

	private final String site;

	/**
	 * Starts it.
	 * @param executable as {@link #executable()} found it
	 * @param port port of the pages on this machine
	 */
	Chromium(Path executable, int port) {
		this.site = "http://localhost:" + port;
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(executable)
				.setTimeout(PATIENCE_MILLIS)
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
						"--disable-background-networking", "--disable-component-update", "--disable-sync")));
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
	}

	/**
	 * The executable: the one that {@code GENVEJ_CHROMIUM} names, else the first on the
	 * path or where installers put it.
	 * @throws IllegalStateException when there is none, or the named one cannot be run
	 */
	static Path executable() {
		String named = System.getenv("GENVEJ_CHROMIUM");
		if (named != null) {
			if (!Files.isExecutable(Path.of(named)) || Files.isDirectory(Path.of(named))) {
				throw new IllegalStateException("GENVEJ_CHROMIUM names " + named + ", which cannot be run.");
			}
			return Path.of(named);
		}
		Stream<Path> onPath = Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
			.flatMap((directory) -> NAMES.stream().map((name) -> Path.of(directory, name)));
		return Stream.concat(onPath, ELSEWHERE.stream().map(Path::of))
			.filter(Files::isExecutable)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("The pages cannot be tried: there is no Chromium on this"
					+ " machine. Install one (apt-get install chromium), or name one by GENVEJ_CHROMIUM."));
	}

	/** Opens a window. */
	Window open(ColorScheme colours, int width, boolean javaScript) {
		BrowserContext context = this.browser.newContext(new Browser.NewContextOptions().setBaseURL(this.site)
			.setViewportSize(width, 900)
			.setColorScheme(colours)
			.setJavaScriptEnabled(javaScript));
		context.setDefaultTimeout(PATIENCE_MILLIS);
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
