package thaipress.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window, as Debian has it. */
final class Browser implements AutoCloseable {

  private static final int WIDTH = 1280;
  private static final int HEIGHT = 900;

  /** Where screenshots go, if anyone wants to see them. */
  private static final Optional<Path> PICTURES =
      Optional.ofNullable(System.getProperty("browser.pictures")).map(Path::of);

  private final ChromeDriver driver;
  private final TestSite site;

  private Browser(ChromeDriver driver, TestSite site) {
    this.driver = driver;
    this.site = site;
  }

  /** Whether the browser and what drives it are on this machine. */
  static boolean isThere() {
    return program("chromium").isPresent() && program("chromedriver").isPresent();
  }

  private static Optional<Path> program(String name) {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "/usr/bin");
    return Stream.of(path.split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Browser open(TestSite site) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program("chromium").orElseThrow().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--force-color-profile=srgb",
        "--window-size=" + WIDTH + "," + HEIGHT,
        "--lang=en");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    System.setProperty("webdriver.chrome.driver", program("chromedriver").orElseThrow().toString());
    ChromeDriver driver = new ChromeDriver(options);
    driver.manage().timeouts().implicitlyWait(Duration.ofSeconds(5));
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    return new Browser(driver, site);
  }

  ChromeDriver driver() {
    return driver;
  }

  void go(String path, String... namesAndValues) {
    driver.get(site.address(TestSite.path(path, namesAndValues)));
  }

  WebElement one(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  String heading() {
    return one("h1").getText();
  }

  /** The whole address, decoded. */
  String address() {
    return java.net.URLDecoder.decode(
        Objects.requireNonNull(driver.getCurrentUrl()), StandardCharsets.UTF_8);
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  void colours(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Like a phone where the width is small. */
  void width(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  /** What axe-core holds against the page, for WCAG 2.2 A and AA; empty where that is nothing. */
  String accessibility() {
    run(axe());
    Object found =
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
            axe.run(document, {runOnly: tags}).then(result => done(result.violations.map(v =>
              v.id + ': ' + v.help + '\\n' + v.nodes.slice(0, 4).map(n =>
                '  ' + n.html.slice(0, 200) + '\\n  ' + n.failureSummary).join('\\n')).join('\\n')));
            """);
    return String.valueOf(found);
  }

  private static String axe() {
    try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(
          Objects.requireNonNull(in, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void picture(String name) {
    PICTURES.ifPresent(
        folder -> {
          try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** Fails where the browser complained, as it does of what the content policy forbids. */
  void hadNothingToComplainOf() {
    List<String> complaints =
        driver.manage().logs().get(LogType.BROWSER).getAll().stream()
            .map(LogEntry::getMessage)
            .filter(message -> !message.contains("status of 40"))
            .toList();
    assertThat(complaints).isEmpty();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
