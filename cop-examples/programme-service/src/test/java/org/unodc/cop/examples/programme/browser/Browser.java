package org.unodc.cop.examples.programme.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.UnexpectedAlertBehaviour;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium as Debian has it, one for all tests. It reaches this machine and no other. */
final class Browser {
  /** The width of a screen on a desk, in pixels. */
  static final int WIDE = 1_280;

  /** The width of a telephone, in pixels. */
  static final int NARROW = 390;

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final int HEIGHT = 770;
  private static final int LONGEST = 6_000;
  private static final boolean PICTURES = Boolean.getBoolean("programme.pictures");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]*)\"",
          Pattern.DOTALL);

  /** Writes down what the policy of a page refuses and what a page tries to say in a box. */
  private static final String WATCH =
      """
      window.seen = [];
      document.addEventListener("securitypolicyviolation",
          e => seen.push("policy " + e.violatedDirective + " " + e.blockedURI + " " + e.sample));
      for (const box of ["alert", "confirm", "prompt", "print"]) window[box] = () => seen.push(box);
      """;

  /** Finds whatever could act in a page or leave it, other than the links that people follow. */
  private static final String ACTING =
      """
      const found = [];
      if (document.contentType == "text/plain") return found;
      for (const e of document.querySelectorAll("*")) {
        for (const a of e.attributes) {
          if (/^on|^style$|^ping$|^srcdoc$/i.test(a.name)) found.push(a.name);
          // What a field holds, or a thing is called, is read and never followed.
          if (/^http-equiv$/i.test(a.name)) found.push(a.name + "=" + a.value);
          if (!/^(value|aria-label|content)$/.test(a.name) && /^\\s*(javascript|data|vbscript):/i.test(a.value))
            found.push(a.name + "=" + a.value);
        }
        const target = e.hasAttribute("formaction") ? e.formAction : "";
        for (const address of [e.src, e.action, target, e.tagName == "LINK" ? e.href : ""])
          if (typeof address == "string" && address && !address.startsWith(location.origin + "/"))
            found.push(e.tagName + " " + address);
        if (/^(iframe|object|embed|base|style|video|audio|math)$/i.test(e.tagName))
          found.push(e.tagName);
        if (/^script$/i.test(e.tagName)) {
          if (e.type == "application/ld+json") JSON.parse(e.textContent);
          else found.push(e.tagName);
        }
      }
      return found;
      """;

  private static @Nullable Browser shared;

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** {@return the one browser of all tests, as nobody who is signed in and with a wide screen} */
  static synchronized Browser shared() {
    if (shared == null) {
      shared = start(true);
    }
    shared.driver.manage().deleteAllCookies();
    shared.width(WIDE);
    shared.scheme("light");
    shared.requests();
    return shared;
  }

  /** {@return another browser, which the caller closes and which runs no script of a page} */
  static Browser withoutScripts() {
    return start(false);
  }

  private static Browser start(boolean scripts) {
    boolean isPresent = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    assumeTrue(isPresent || "true".equals(System.getenv("CI")), "There is no Chromium.");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.setUnhandledPromptBehaviour(UnexpectedAlertBehaviour.ACCEPT_AND_NOTIFY);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--hide-scrollbars",
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost",
        "--window-size=" + WIDE + "," + HEIGHT);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    if (!scripts) {
      options.setExperimentalOption(
          "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    }
    ChromeDriver driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .withEnvironment(Map.of("LANGUAGE", "en_GB"))
                .build(),
            options);
    Runtime.getRuntime().addShutdownHook(new Thread(driver::quit));
    driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
    return new Browser(driver);
  }

  ChromeDriver driver() {
    return driver;
  }

  /** {@return the addresses that were asked for since the last call} */
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .flatMap(entry -> ADDRESS.matcher(entry.getMessage()).results())
        .map(found -> found.group(1))
        .toList();
  }

  /** {@return what the open page tried that it may not} */
  List<String> misdeeds() {
    return texts("return window.seen");
  }

  /** {@return what could act in the open page, or take people from it unasked} */
  List<String> acting() {
    return texts(ACTING);
  }

  /** {@return what axe finds in the open page: the rules and where they are broken} */
  List<String> barriers() {
    if (Boolean.FALSE.equals(driver.executeScript("return 'axe' in window"))) {
      driver.executeScript(Axe.SCRIPT);
    }
    return texts(driver.executeAsyncScript(Axe.RUN));
  }

  /** {@return what reaches beyond the right or left side of the screen} */
  List<String> overhangs() {
    return texts(
        """
        const room = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= room) return [];
        return [...document.body.querySelectorAll("*")]
            .filter(e => { const box = e.getBoundingClientRect();
                           return box.width > 0 && (box.right > room + 1 || box.left < -1); })
            .map(e => e.tagName + "." + e.className + " " + e.textContent.trim().slice(0, 60));
        """);
  }

  /** Makes the screen so wide. */
  void width(int pixels) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Prefers colours, {@code light} or {@code dark}, as a reader sets them for all pages. */
  void scheme(String name) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", name))));
  }

  /** Types where the keyboard is. */
  void type(CharSequence... keys) {
    focus().sendKeys(keys);
  }

  WebElement focus() {
    return driver.switchTo().activeElement();
  }

  /** Leaves a picture of the whole open page in target/screenshots, where pictures are wanted. */
  void picture(String name) {
    Number height = (Number) driver.executeScript("return document.documentElement.scrollHeight");
    picture(Path.of("target", "screenshots", name + ".png"), Math.min(height.intValue(), LONGEST));
  }

  /** Leaves a picture of the top of the open page for the README, where pictures are wanted. */
  void illustrate(String name) {
    picture(Path.of("screenshots", name + ".png"), HEIGHT);
  }

  private void picture(Path file, int height) {
    if (!PICTURES) {
      return;
    }
    Object width = driver.executeScript("return document.documentElement.clientWidth");
    Map<String, Object> clip = Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1);
    Object taken =
        driver
            .executeCdpCommand(
                "Page.captureScreenshot", Map.of("captureBeyondViewport", true, "clip", clip))
            .get("data");
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, Base64.getDecoder().decode(taken.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void close() {
    driver.quit();
  }

  private List<String> texts(String script) {
    return texts(driver.executeScript(script));
  }

  private static List<String> texts(@Nullable Object found) {
    return found instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }
}
