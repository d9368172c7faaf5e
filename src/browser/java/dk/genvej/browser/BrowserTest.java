package dk.genvej.browser;

import java.nio.file.Path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dk.genvej.browser.Chromium.Window;
import dk.genvej.support.GenvejTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What people do on the pages, and what everybody needs of each of them. */
@GenvejTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

	private static final int WIDE = 1280;

	private static final int PHONE = 390;

	/** Looked for first: without a browser there is no need to start anything. */
	private final Path executable = Chromium.executable();

	@LocalServerPort
	int port;

	@SuppressWarnings("NullAway.Init")
	private Chromium chromium;

	@SuppressWarnings("NullAway.Init")
	private Window light;

	@SuppressWarnings("NullAway.Init")
	private Window dark;

	@SuppressWarnings("NullAway.Init")
	private Window lightPhone;

	@SuppressWarnings("NullAway.Init")
	private Window darkPhone;

	@BeforeAll
	void start() {
		this.chromium = new Chromium(this.executable, this.port);
		this.light = this.chromium.open(ColorScheme.LIGHT, WIDE, true);
		this.dark = this.chromium.open(ColorScheme.DARK, WIDE, true);
		this.lightPhone = this.chromium.open(ColorScheme.LIGHT, PHONE, true);
		this.darkPhone = this.chromium.open(ColorScheme.DARK, PHONE, true);
	}

	@AfterAll
	void stop() {
		this.chromium.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/?q=udeblivelser+hos+tandl%C3%A6gen", "/?q=&sector=MUNICIPAL&value=EFFICIENCY",
			"/cases/udeblivelser-tandpleje-ishoej", "/cases/rapport-fra-stedet", "/organisationer/aarhus-kommune",
			"/personer/birgitte-sindrup", "/partnertyper", "/partnertyper/private-company", "/dokumenter",
			"/dokumenter/nyt-sammen-bedre-2018", "/vaerktoejer", "/netvaerk", "/netvaerk?organisation=aarhus-kommune",
			"/netvaerk?from=aarhus-kommune&to=vejle-kommune", "/statistik", "/om", "/tilgaengelighed", "/api" })
	void everyPageIsAccessibleAndQuiet(String path) {
		String english = path.equals("/") ? "/en" : path.startsWith("/?") ? "/en" + path.substring(1) : "/en" + path;
		check(this.light, path);
		check(this.darkPhone, path);
		check(this.lightPhone, english);
		check(this.dark, english);
	}

	private void check(Window window, String path) {
		window.errors().clear();
		window.page().navigate(path);
		assertThat(window.violations()).as("%s in %s", path, window).isEmpty();
		assertThat(window.errors()).as("%s in %s", path, window).isEmpty();
		assertThat(window.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
			.as("%s fits %s", path, window)
			.isEqualTo(true);
	}

	@Test
	void anErrorPageIsAccessible() {
		try (Window window = this.chromium.open(ColorScheme.LIGHT, WIDE, true)) {
			window.page().navigate("/en/cases/there-is-none");
			assertThat(window.violations()).isEmpty();
			assertThat(window.page().getByRole(AriaRole.HEADING, named("The page does not exist"))).isVisible();
		}
	}

	@Test
	void aNeedIsTypedAndSuggestionsLeadToTheCaseAndThePhone() {
		try (Window window = this.chromium.open(ColorScheme.LIGHT, WIDE, true)) {
			Page page = window.page();
			page.navigate("/");
			Locator field = page.getByLabel("Hvad har du brug for?");
			field.pressSequentially("tandl");
			assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
			assertThat(window.violations()).isEmpty();
			field.press("ArrowDown");
			assertThat(field).hasAttribute("aria-activedescendant", "q-suggestions-0");
			field.press("Escape");
			assertThat(page.getByRole(AriaRole.LISTBOX)).isHidden();
			field.fill("udeblivelser hos tandlægen");
			field.press("Enter");
			assertThat(page.locator("a[href='tel:+4543560275']")).isVisible();
			page.getByRole(AriaRole.LINK, linkNamed("Patienten bestiller selv tid")).click();
			assertThat(page.locator(".card .tel")).hasText("43 56 02 75");
			assertThat(page.getByRole(AriaRole.TABLE).first()).containsText("11,5 %");
			assertThat(window.errors()).isEmpty();
		}
	}

	@Test
	void aTickNarrowsTheListAtOnce() {
		try (Window window = this.chromium.open(ColorScheme.LIGHT, WIDE, true)) {
			Page page = window.page();
			page.navigate("/en?q=");
			page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("With somebody to call")).check();
			page.waitForURL("**hasContact=true**");
			assertThat(page.locator(".hit .tel").first()).isVisible();
			assertThat(page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("With somebody to call")))
				.isChecked();
		}
	}

	@Test
	void everythingWorksWithoutJavaScript() {
		try (Window window = this.chromium.open(ColorScheme.LIGHT, WIDE, false)) {
			Page page = window.page();
			page.navigate("/");
			page.getByLabel("Hvad har du brug for?").fill("tandlæge");
			page.getByRole(AriaRole.BUTTON, named("Find")).click();
			page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Effektivitet")).check();
			page.getByRole(AriaRole.BUTTON, named("Anvend filtre")).click();
			assertThat(page.locator("a[href='tel:+4543560275']")).isVisible();
			assertThat(page.url()).contains("value=EFFICIENCY").contains("q=tandl");
		}
	}

	@Test
	void theTreeShowsWhoTookASolutionOver() {
		try (Window window = this.chromium.open(ColorScheme.LIGHT, WIDE, true)) {
			Page page = window.page();
			page.navigate("/cases/rapport-fra-stedet");
			assertThat(page.locator(".tree li").first()).isVisible();
			page.locator(".tree").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Greve Kommune")).click();
			assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Greve Kommune").setLevel(1)))
				.isVisible();
		}
	}

	@Test
	void theNetworkCanBeLookedAtFromAnyOrganisation() {
		try (Window window = this.chromium.open(ColorScheme.LIGHT, WIDE, true)) {
			Page page = window.page();
			page.navigate("/netvaerk");
			int all = page.locator(".net a").count();
			page.locator(".net a[aria-label='Aarhus Kommune'] .shape").click();
			page.waitForURL("**organisation=aarhus-kommune");
			assertThat(page.locator(".net a.centre")).hasCount(1);
			assertThat(page.locator(".net a").count()).isBetween(2, all - 1);
			assertThat(page.locator("tbody tr")).hasCount(page.locator(".net a").count());
		}
	}

	@Test
	void theWayInIsFoundByTypingTwoNames() {
		try (Window window = this.chromium.open(ColorScheme.LIGHT, WIDE, true)) {
			Page page = window.page();
			page.navigate("/en/netvaerk");
			page.getByLabel("Your organisation").pressSequentially("Aarhus Komm");
			page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText("Aarhus Kommune")).first().click();
			assertThat(page.getByLabel("Your organisation")).hasValue("Aarhus Kommune");
			page.getByLabel("Whom you want to talk to").fill("Vejle Kommune");
			page.getByRole(AriaRole.BUTTON, named("Find the way")).click();
			assertThat(page.locator(".steps li")).hasCount(1);
			assertThat(page.locator(".card .tel").first()).isVisible();
			assertThat(window.errors()).isEmpty();
		}
	}

	@Test
	void theStatisticsStandInATable() {
		try (Window window = this.chromium.open(ColorScheme.LIGHT, WIDE, true)) {
			Page page = window.page();
			page.navigate("/statistik");
			assertThat(page.getByRole(AriaRole.TABLE).first()).isVisible();
			assertThat(window.errors()).isEmpty();
		}
	}

	@Test
	void theKeyboardReachesTheContentInOneStep() {
		try (Window window = this.chromium.open(ColorScheme.LIGHT, WIDE, true)) {
			Page page = window.page();
			page.navigate("/cases/rapport-fra-stedet");
			page.keyboard().press("Tab");
			assertThat(page.locator(":focus")).hasText("Gå til indholdet");
			page.keyboard().press("Enter");
			assertThat(page.locator("#main")).isFocused();
		}
	}

	private static Page.GetByRoleOptions named(String name) {
		return new Page.GetByRoleOptions().setName(name).setExact(true);
	}

	private static Page.GetByRoleOptions linkNamed(String start) {
		return new Page.GetByRoleOptions().setName(start);
	}

}
