package org.unodc.cop.examples.programme.browser;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.unodc.cop.domain.language.OfficialLanguage;

/** The page that is open, by what people read on it. */
final class Page {
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

  /** {@return the path of the open page, with its query} */
  String path() {
    return browser.driver().getCurrentUrl().substring(service.length());
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
    return click(By.xpath("//a[normalize-space()=" + quoted(text) + "]"));
  }

  /** Presses the button with this text. */
  Page press(String text) {
    return click(By.xpath("//main//button[normalize-space()=" + quoted(text) + "]"));
  }

  /** Opens what is folded under this text. */
  Page unfold(String text) {
    return click(By.xpath("//summary[normalize-space()=" + quoted(text) + "]"));
  }

  private Page click(By place) {
    browser.driver().findElement(place).click();
    return this;
  }

  /** {@return the field that begins with this label} */
  WebElement field(String label) {
    WebElement found =
        browser
            .driver()
            .findElement(
                By.xpath("//main//label[starts-with(normalize-space(), " + quoted(label) + ")]"));
    String id = found.getDomAttribute("for");
    return id == null
        ? found.findElement(By.cssSelector("input, select, textarea"))
        : browser.driver().findElement(By.id(id));
  }

  /** Puts a text into a field, in the place of what is there. */
  Page fill(String label, String text) {
    WebElement field = field(label);
    field.clear();
    field.sendKeys(text);
    return this;
  }

  /** Chooses what a list calls so. */
  Page choose(String label, String option) {
    new Select(field(label)).selectByVisibleText(option);
    return this;
  }

  /** Sets the box before a label. */
  Page tick(String label) {
    WebElement field = field(label);
    if (!field.isSelected()) {
      field.click();
    }
    return this;
  }

  /** {@return what a field holds} */
  String value(String label) {
    return String.valueOf(field(label).getDomProperty("value"));
  }

  /** {@return what stands next to a field and describes it, as a screen reader tells it} */
  String described(String label) {
    String ids = field(label).getDomAttribute("aria-describedby");
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

  /** Signs in as somebody and goes where the service leads. */
  Page signIn(People.Person person) {
    browser.driver().manage().deleteAllCookies();
    open("/en/sign-in");
    fill("Name of the account", person.account().name());
    fill("Password", person.password());
    return press("Sign in");
  }

  private static String quoted(String text) {
    return text.contains("'") ? '"' + text + '"' : "'" + text + "'";
  }
}
