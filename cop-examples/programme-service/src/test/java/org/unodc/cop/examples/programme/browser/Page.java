package org.unodc.cop.examples.programme.browser;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.unodc.cop.domain.language.OfficialLanguage;

/** The page that is open, by what people read on it. */
final class Page {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final Browser browser;
  private final String service;

  /**
   * Looks at the pages of a service.
   *
   * @param port where it listens
   */
  Page(Browser browser, int port) {
    this.browser = browser;
    this.service = "http://localhost:" + port;
  }

  Browser browser() {
    return browser;
  }

  /** {@return the address of the service, without a path} */
  String service() {
    return service;
  }

  /** Opens the page at a path such as /en/programme. */
  Page open(String path) {
    browser.driver().get(service + path);
    return this;
  }

  /** Opens a page in a language. */
  Page open(OfficialLanguage language, String path) {
    return open("/" + language.tag() + path);
  }

  /**
   * {@return the path of the open page, with its query; its address where it is not of the service}
   */
  String path() {
    String address = String.valueOf(browser.driver().getCurrentUrl());
    return address.startsWith(service + "/") ? address.substring(service.length()) : address;
  }

  String heading() {
    return browser.driver().findElement(By.tagName("h1")).getText();
  }

  /** {@return all that can be read between header and footer} */
  String text() {
    return browser.driver().findElement(By.tagName("main")).getText();
  }

  /** Follows the link with this text. */
  Page follow(String text) {
    return leave(By.xpath("//a[normalize-space()=" + quoted(text) + "]"));
  }

  /** Presses the button with this text. */
  Page press(String text) {
    return leave(By.xpath("//main//button[normalize-space()=" + quoted(text) + "]"));
  }

  /** Opens what is folded under this text. */
  Page unfold(String text) {
    return click(By.xpath("//summary[normalize-space()=" + quoted(text) + "]"));
  }

  private Page click(By place) {
    browser.driver().findElement(place).click();
    return this;
  }

  /** Clicks on what leads to another page, and waits for that. */
  Page leave(By place) {
    return leave(() -> click(place));
  }

  /** Types what leads to another page, and waits for that. */
  Page leaveBy(Keys key) {
    return leave(() -> browser.type(key));
  }

  /** Does what leads to another page, and waits for that. */
  Page leave(Runnable step) {
    WebElement former = browser.driver().findElement(By.tagName("html"));
    step.run();
    new WebDriverWait(browser.driver(), PATIENCE, PAUSE)
        .until(driver -> isGone(former) && !driver.findElements(By.tagName("footer")).isEmpty());
    return this;
  }

  private static boolean isGone(WebElement element) {
    try {
      element.isEnabled();
      return false;
    } catch (WebDriverException gone) {
      return true;
    }
  }

  /** {@return the field with this label; where several have it, the first in a group of fields} */
  WebElement field(String... path) {
    String label = path[path.length - 1];
    StringBuilder place = new StringBuilder("//main");
    for (String group : Arrays.copyOf(path, path.length - 1)) {
      place.append("//fieldset[legend[normalize-space()=").append(quoted(group)).append("]]");
    }
    place.append("//label[normalize-space()=").append(quoted(label)).append("]");
    WebElement found = browser.driver().findElement(By.xpath(place.toString()));
    return browser.driver().findElement(By.id(String.valueOf(found.getDomAttribute("for"))));
  }

  /** Puts a text into a field, in the place of what is there. */
  Page fill(String text, String... path) {
    WebElement field = field(path);
    field.clear();
    field.sendKeys(text);
    return this;
  }

  /**
   * Puts a day or an hour as ISO 8601 writes it into a field that is typed in the browser's way.
   */
  Page fillMoment(String iso, String... path) {
    browser.driver().executeScript("arguments[0].value = arguments[1]", field(path), iso);
    return this;
  }

  /** Chooses what a list calls so. */
  Page choose(String option, String... path) {
    new Select(field(path)).selectByVisibleText(option);
    return this;
  }

  /** Sets the box or the button before a label. */
  Page tick(String... path) {
    WebElement field = field(path);
    if (!field.isSelected()) {
      field.click();
    }
    return this;
  }

  /** {@return what a field holds} */
  String value(String... path) {
    return String.valueOf(field(path).getDomProperty("value"));
  }

  /** {@return what describes a field, as a screen reader tells it; empty where nothing does} */
  String described(String... path) {
    String ids = field(path).getDomAttribute("aria-describedby");
    return ids == null
        ? ""
        : Arrays.stream(ids.split(" "))
            .map(id -> browser.driver().findElement(By.id(id)).getText())
            .collect(Collectors.joining(" "));
  }

  /** {@return the texts of all elements of a kind} */
  List<String> texts(String selector) {
    return browser.driver().findElements(By.cssSelector(selector)).stream()
        .map(WebElement::getText)
        .toList();
  }

  /** {@return the addresses of all links in the page that begin so} */
  List<String> links(String start) {
    return browser.driver().findElements(By.cssSelector("main a[href^='" + start + "']")).stream()
        .map(link -> String.valueOf(link.getDomAttribute("href")))
        .toList();
  }

  /** Signs in as somebody and goes where the service leads. */
  Page signIn(People.Person person) {
    return signIn(person.account().name(), person.password());
  }

  Page signIn(String name, String password) {
    browser.driver().manage().deleteAllCookies();
    open("/en/sign-in");
    return fill(name, "Name of the account").fill(password, "Password").press("Sign in");
  }

  private static String quoted(String text) {
    return text.contains("'") ? '"' + text + '"' : "'" + text + "'";
  }
}
