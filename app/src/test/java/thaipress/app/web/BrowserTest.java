package thaipress.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The page in a real browser; left out where there is none. */
class BrowserTest {

  private static final String TEXT =
      "อบจ.ลำพูน อบรมครู\nวันอังคารที่ 3 มีนาคม 2566 องค์การบริหารส่วนจังหวัดลำพูนจัดอบรมครู "
          + "จำนวน 45 คน โดยมีวัตถุประสงค์เพื่อพัฒนาทักษะดิจิทัลของโรงเรียนในสังกัด";

  @TempDir static Path folder;

  private static TestSite site;
  private static Browser browser;

  @BeforeAll
  static void open() {
    assumeTrue(
        Browser.isThere(), "chromium and chromium-driver are not here: no test in a browser");
    site = TestSite.in(folder.resolve("index"));
    browser = Browser.open(site);
  }

  @AfterAll
  static void close() throws IOException {
    if (browser != null) {
      browser.close();
      site.close();
    }
  }

  @BeforeEach
  void beginAsOnADesk() {
    browser.width(1280);
    browser.colours("light");
  }

  @AfterEach
  void nothingWasComplainedOf() {
    browser.hadNothingToComplainOf();
    assertThat(site.failures()).isEmpty();
  }

  private static void waitFor(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
    while (!holds(condition)) {
      assertThat(System.nanoTime()).as("waited too long at " + browser.address()).isLessThan(end);
      Thread.onSpinWait();
    }
  }

  /** A page that is being left has no elements to ask. */
  private static boolean holds(BooleanSupplier condition) {
    try {
      return condition.getAsBoolean();
    } catch (WebDriverException e) {
      return false;
    }
  }

  private static void waitForAddress(String part) {
    waitFor(() -> browser.address().contains(part));
  }

  @Test
  void aReaderSearchesNarrowsOpensAndGoesBackAndForward() {
    browser.go("/", "lang", "en");
    WebElement box = browser.one("#q");
    box.sendKeys("ครู", Keys.ENTER);
    waitForAddress("q=ครู");
    String all = browser.heading();
    assertThat(browser.all(".snippet mark")).isNotEmpty();
    assertThat(browser.one(".snippet mark").getText()).contains("ครู");

    WebElement facet = browser.one(".facets a");
    String number = facet.findElement(By.cssSelector(".number")).getText();
    facet.click();
    waitForAddress("org=");
    assertThat(browser.heading()).contains(number).isNotEqualTo(all);
    String narrowed = browser.address();

    String title = browser.one(".hits h2 a").getText();
    browser.one(".hits h2 a").click();
    waitForAddress("/release?");
    assertThat(browser.heading()).isEqualTo(title);
    assertThat(browser.all(".raw mark")).isNotEmpty();
    assertThat(browser.all(".raw a.m")).isNotEmpty();

    browser.driver().navigate().back();
    waitFor(() -> browser.address().equals(narrowed));
    browser.driver().navigate().back();
    waitFor(() -> browser.heading().equals(all));
    browser.driver().navigate().forward();
    waitFor(() -> browser.address().equals(narrowed));
    assertThat(browser.one("#q").getDomProperty("value")).isEqualTo("ครู");
  }

  @Test
  void aStretchOfTimeIsChosenByDraggingOverTheBars() {
    browser.go("/", "lang", "en");
    WebElement chart = browser.one(".time > svg");
    int width = chart.getSize().getWidth();
    new Actions(browser.driver())
        .moveToElement(chart, width / 4, 0)
        .clickAndHold()
        .moveToElement(chart, width / 2 - 4, 0)
        .release()
        .perform();
    waitForAddress("from=");

    assertThat(browser.address()).contains("from=20", "to=20");
    assertThat(browser.all(".time rect.out")).isNotEmpty();
    assertThat(browser.one(".chips").getText()).contains("–");
  }

  @Test
  void aStretchOfTimeIsChosenByTheKeyboardAlone() {
    browser.go("/", "lang", "en");
    WebElement first = browser.one(".sliders .first");
    String before = first.getDomAttribute("aria-valuetext");
    first.sendKeys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
    assertThat(first.getDomAttribute("aria-valuetext")).isNotEqualTo(before);
    String chosen = browser.one("[name=from]").getDomProperty("value");
    first.sendKeys(Keys.ENTER);
    waitForAddress("from=" + chosen);
  }

  @Test
  void aMarkShowsItsValueAndRuleToMouseAndKeyboard() {
    browser.go("/release", "id", "twin1", "lang", "en");
    WebElement mark = browser.one(".raw a.m.date");
    new Actions(browser.driver()).moveToElement(mark).perform();
    waitFor(() -> browser.one("#tip").isDisplayed());
    assertThat(browser.one("#tip").getText()).contains("When: 2023-01-05").contains("day");

    browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
    waitFor(() -> !browser.one("#tip").isDisplayed());
    browser.run("arguments[0].focus()", browser.one(".raw a.m.participants"));
    waitFor(() -> browser.one("#tip").isDisplayed());
    assertThat(browser.one("#tip").getText()).contains("How many: ≥ 300 คน");
    assertThat(browser.all(".raw a[aria-describedby=tip]")).hasSize(1);
  }

  @Test
  void aKindOfMarkIsSwitchedOff() {
    browser.go("/release", "id", "twin1");
    String script = "return getComputedStyle(document.querySelector('.raw .date')).backgroundColor";
    Object on = browser.run(script);
    browser.one(".show-date").click();

    assertThat(browser.run(script)).isNotEqualTo(on).isEqualTo("rgba(0, 0, 0, 0)");
  }

  @Test
  void aPastedReleaseIsAnalysed() {
    browser.go("/analyse", "lang", "en");
    browser.one("#text").sendKeys(TEXT);
    browser.one(".drop button").click();
    waitFor(() -> !browser.all("#result").isEmpty());

    assertThat(browser.one(".warnings").getText()).contains("weekday");
    assertThat(browser.one(".fact.participants").getText()).contains("45 คน");
    browser.picture("analyse");
  }

  @Test
  void aFileIsAnalysedAsSoonAsItIsChosen() throws IOException {
    Path file = folder.resolve("x.txt");
    Files.writeString(file, TEXT, StandardCharsets.UTF_8);
    browser.go("/analyse", "lang", "en");
    browser.one("input[type=file]").sendKeys(file.toString());
    waitFor(() -> !browser.all("#result").isEmpty());

    assertThat(browser.one(".raw").getText()).contains("องค์การบริหารส่วนจังหวัดลำพูน");
  }

  @Test
  void aReleaseThatMeansHarmDoesNothing() {
    for (String path : new String[] {"/", "/release", "/explore", "/explore/bodies"}) {
      browser.go(
          path,
          path.equals("/release") ? "id" : "q",
          path.equals("/release") ? TestSite.EVIL : "อบรมครู");
      assertThat(browser.run("return window.owned")).isNull();
    }
    browser.go("/release", "id", TestSite.EVIL);
    assertThat(browser.heading()).startsWith("<script>window.owned=1</script>");
    assertThat(browser.driver().getTitle()).startsWith("<script>");
    new Actions(browser.driver()).moveToElement(browser.one(".raw a.m")).perform();
    assertThat(browser.run("return window.owned")).isNull();
  }

  @Test
  void aChartIsSavedAsAPicture() {
    browser.go("/explore/time", "q", "ครู", "lang", "en");
    browser.run(
        """
        window.saved = '';
        HTMLAnchorElement.prototype.click = function () { window.saved = this.download + ' ' + this.href; };
        """);
    WebElement link = browser.one("[data-png]");
    assertThat(link.isDisplayed()).isTrue();
    browser.run("arguments[0].dispatchEvent(new MouseEvent('click', {cancelable: true}))", link);
    waitFor(
        () -> String.valueOf(browser.run("return window.saved")).startsWith("timeline.png blob:"));
  }

  @Test
  void whatCannotBeUsedByEveryoneWouldBeSeen() {
    browser.go("/");
    browser.run(
        "document.querySelector('main').append(document.createElement('img'));"
            + "document.querySelector('h1').style.color = '#bbb'");

    assertThat(browser.accessibility()).contains("image-alt", "color-contrast");
  }

  @ParameterizedTest
  @CsvSource({
    "search, /?q=%E0%B8%84%E0%B8%A3%E0%B8%B9&type=school",
    "home, /",
    "nothing, /?q=qwertyuiop",
    "wrong, /?q=date:xx",
    "release, /release?id=twin1",
    "long-release, /release?id=edu02",
    "analyse, /analyse",
    "concordance, /explore?q=%E0%B8%84%E0%B8%A3%E0%B8%B9",
    "time, /explore/time?q=%E0%B8%84%E0%B8%A3%E0%B8%B9&q=%E0%B9%80%E0%B8%94%E0%B9%87%E0%B8%81",
    "bodies, /explore/bodies",
    "typical, /explore/typical?q=type:hospital",
    "neighbours, /explore/neighbours?q=%E0%B8%84%E0%B8%A3%E0%B8%B9",
    "api, /api",
    "missing, /release?id=nothing"
  })
  void everyPageCanBeUsedByEveryone(String name, String path) {
    for (String language : new String[] {"th", "en"}) {
      String link = path + (path.contains("?") ? "&" : "?") + "lang=" + language;
      for (String scheme : new String[] {"light", "dark"}) {
        browser.colours(scheme);
        browser.width(1280);
        browser.go(link);
        if (name.equals("home") || name.equals("search")) {
          browser.run("document.querySelectorAll('details').forEach(d => { d.open = true; })");
        }
        browser.picture(name + "-" + language + "-" + scheme);
        assertThat(browser.accessibility()).as(link + " " + scheme).isEmpty();
      }
      browser.width(360);
      browser.go(link);
      browser.picture(name + "-" + language + "-phone");
      assertThat(browser.run("return document.documentElement.scrollWidth"))
          .as(link + " is not wider than a phone")
          .isEqualTo(360L);
      assertThat(browser.accessibility()).as(link + " on a phone").isEmpty();
    }
  }
}
