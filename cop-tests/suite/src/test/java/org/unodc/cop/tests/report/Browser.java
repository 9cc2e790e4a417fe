package org.unodc.cop.tests.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium at the paths of the Debian packages. Without it the tests are skipped, except in CI. */
final class Browser implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final boolean PICTURES = Boolean.getBoolean("cop.pictures");
  private static final Path PAGES = Path.of("target", "reports");
  private static final int WIDTH = 1_100;

  /** Records violations of the content security policy and attempts to open a dialog box. */
  private static final String OBSERVER =
      """
      window.seen = [];
      document.addEventListener("securitypolicyviolation", e => seen.push("policy " + e.blockedURI));
      for (const box of ["alert", "confirm", "prompt"]) window[box] = () => seen.push(box);
      """;

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  static Browser open() {
    boolean isPresent = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    assumeTrue(isPresent || "true".equals(System.getenv("CI")), "There is no Chromium.");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--window-size=" + WIDTH + ",900");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriver driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(DRIVER.toString()))
                .usingAnyFreePort()
                .build(),
            options);
    driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", OBSERVER));
    return new Browser(driver);
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Opens a page from a file and returns its address. */
  String show(String name, String html) {
    try {
      Files.createDirectories(PAGES);
      Path file = Files.writeString(PAGES.resolve(name + ".html"), html);
      String address = file.toAbsolutePath().toUri().toString();
      driver.manage().logs().get(LogType.PERFORMANCE);
      driver.get(address);
      return address;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return the addresses that were requested since the page was opened, as the browser reports
   * them}
   */
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> entry.getMessage())
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .map(message -> message.replaceAll("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
        .toList();
  }

  /** {@return the forbidden actions that the page attempted} */
  List<?> forbiddenActions() {
    return (List<?>) driver.executeScript("return window.seen");
  }

  /** {@return the accessibility violations that axe reports, each as rule and elements} */
  List<?> accessibilityViolations() {
    if (Boolean.FALSE.equals(driver.executeScript("return 'axe' in window"))) {
      driver.executeScript(resource("/axe.min.js"));
    }
    return (List<?>)
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run({resultTypes: ["violations"]}).then(found => done(found.violations.map(
                v => v.id + " " + v.nodes.map(n => n.html + " " + n.failureSummary).join("; "))));
            """);
  }

  /** Shows the page in print ("print") or on a screen, in a colour scheme. */
  void media(String medium, String colours) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
  }

  /** Saves a screenshot of the top of the page beside the page, if pictures are requested. */
  void picture(String name, int height) {
    if (!PICTURES) {
      return;
    }
    Object taken =
        driver
            .executeCdpCommand(
                "Page.captureScreenshot",
                Map.of(
                    "captureBeyondViewport",
                    true,
                    "clip",
                    Map.of("x", 0, "y", 0, "width", WIDTH, "height", height, "scale", 1)))
            .get("data");
    try {
      Files.write(PAGES.resolve(name + ".png"), Base64.getDecoder().decode(taken.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Types into the focused element. */
  void type(CharSequence... keys) {
    focus().sendKeys(keys);
  }

  WebElement focus() {
    return driver.switchTo().activeElement();
  }

  @Override
  public void close() {
    driver.quit();
  }

  private static String resource(String name) {
    try (InputStream bytes = Browser.class.getResourceAsStream(name)) {
      return new String(bytes.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
