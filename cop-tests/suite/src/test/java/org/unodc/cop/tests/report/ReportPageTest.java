package org.unodc.cop.tests.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.language.TextDirection;
import org.unodc.cop.sdk.report.ReportFormat;
import org.unodc.cop.sdk.validation.Report;

/** Tests the HTML report in a real browser. Pages and screenshots are saved in target/reports. */
@Tag("thorough")
class ReportPageTest {
  private static final int PICTURE = 2_200;
  private static Browser browser;
  private static Report untoc;
  private static Report broken;

  @BeforeAll
  static void open() {
    browser = Browser.open();
    untoc = Reports.untoc();
    broken = Reports.broken(50);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void lightScreen() {
    browser.media("screen", "light");
  }

  @Test
  void isAccessibleInBothColourSchemes() {
    isAccessible(OfficialLanguage.ENGLISH, List.of(untoc, broken));
  }

  @Test
  void isAccessibleFromRightToLeft() {
    isAccessible(OfficialLanguage.ARABIC, List.of(broken));
  }

  @Tag("nightly")
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
  void isAccessibleInTheOtherLanguages(OfficialLanguage language) {
    isAccessible(language, List.of(untoc, broken));
  }

  private static void isAccessible(OfficialLanguage language, List<Report> reports) {
    for (Report report : reports) {
      String name = (report == untoc ? "untoc-" : "broken-") + language.tag();
      String address = show(name, report, language);

      assertThat(browser.requests()).containsExactly(address);
      WebElement page = browser.driver().findElement(By.tagName("html"));
      assertThat(page.getAttribute("lang")).isEqualTo(language.tag());
      assertThat(page.getCssValue("direction"))
          .isEqualTo(language.direction() == TextDirection.RIGHT_TO_LEFT ? "rtl" : "ltr");
      assertThat(browser.accessibilityViolations()).isEmpty();
      browser.picture(name, PICTURE);
      browser.media("screen", "dark");
      assertThat(browser.accessibilityViolations()).isEmpty();
      browser.picture(name + "-dark", PICTURE);
      browser.media("screen", "light");
      assertThat(browser.forbiddenActions()).isEmpty();
    }
  }

  @Test
  void isSearchedAndFilteredByKeyboard() {
    show("keyboard", broken, OfficialLanguage.ENGLISH);
    assertThat(status()).isEqualTo("Findings shown: 50 of 50");

    browser.type(Keys.TAB);
    assertThat(browser.focus().getText()).isEqualTo("Skip to the findings");
    browser.type(Keys.ENTER);
    assertThat(browser.focus().getText()).isEqualTo("Findings");

    browser.type(Keys.TAB);
    browser.type("quagga");
    assertThat(status()).isEqualTo("Findings shown: 0 of 50");
    assertThat(visible("#no-match")).isEqualTo(1);
    browser.type(Keys.chord(Keys.CONTROL, "a"), "DEADLINE");
    int found = visible("[data-severity]");
    assertThat(found).isBetween(1, 49);
    assertThat(status()).isEqualTo("Findings shown: " + found + " of 50");
    browser.type(Keys.chord(Keys.CONTROL, "a"), Keys.BACK_SPACE);
    assertThat(status()).isEqualTo("Findings shown: 50 of 50");

    browser.type(Keys.TAB);
    browser.type(Keys.ARROW_DOWN);
    assertThat(visible(".rule")).isEqualTo(1);
    browser.type(Keys.ARROW_UP);
    assertThat(visible("[data-severity]")).isEqualTo(50);

    browser.type(Keys.TAB);
    browser.type(Keys.SPACE);
    assertThat(visible("[data-severity=ERROR]")).isZero();
    assertThat(visible("[data-severity=WARNING]")).isPositive();
  }

  @Test
  void isPrintedCompletely() {
    show("print", broken, OfficialLanguage.ENGLISH);
    browser.driver().findElement(By.id("search")).sendKeys("quagga");
    assertThat(visible("[data-severity]")).isZero();

    browser.media("print", "dark");

    assertThat(visible("[data-severity]")).isEqualTo(50);
    assertThat(visible("#filters, #shown, #no-match, .skip")).isZero();
    assertThat(visible(".printed")).isEqualTo(1);
    WebElement body = browser.driver().findElement(By.tagName("body"));
    assertThat(body.getCssValue("background-color")).isEqualTo("rgba(255, 255, 255, 1)");
    browser.picture("print", PICTURE);
  }

  @Test
  void isReadableWithoutTheScript() {
    String page = ReportFormat.HTML.render(broken, OfficialLanguage.ENGLISH);
    browser.show("no-script", page.replaceAll("(?s)<script>.*</script>", ""));

    assertThat(visible("#filters")).isZero();
    assertThat(visible("[data-severity]")).isEqualTo(50);
    assertThat(status()).isEqualTo("Findings shown: 50 of 50");
  }

  @Test
  void runsNoTextOfARecord() {
    runsNoText(OfficialLanguage.ENGLISH);
  }

  @Tag("nightly")
  @Test
  void runsNoTextOfARecordFromRightToLeft() {
    runsNoText(OfficialLanguage.ARABIC);
  }

  private static void runsNoText(OfficialLanguage language) {
    Report hostile = Reports.broken(new Payloads(), Integer.MAX_VALUE);
    String address = show("hostile-" + language.tag(), hostile, language);

    assertThat(browser.driver().findElement(By.tagName("main")).getText())
        .contains("<script>alert(1)</script>", "<svg onload=alert(1)>");
    assertThat(
            browser
                .driver()
                .findElements(By.cssSelector("img, iframe, base, link, form, a[href^=java]")))
        .isEmpty();
    assertThat(browser.driver().findElements(By.tagName("script"))).hasSize(1);
    assertThat(browser.requests()).containsExactly(address);
    assertThat(browser.forbiddenActions()).isEmpty();
    assertThat(browser.driver().getCurrentUrl()).isEqualTo(address);
    browser.picture("hostile-" + language.tag(), PICTURE);
  }

  @Test
  void staysReadableWithTenThousandClashes() {
    show("clashes", Reports.clashes(10_000), OfficialLanguage.ENGLISH);

    assertThat(visible("[data-severity]")).isEqualTo(200);
    assertThat(status()).startsWith("Findings shown: 200 of ");
    browser.picture("clashes", PICTURE);
  }

  private static String show(String name, Report report, OfficialLanguage language) {
    return browser.show(name, ReportFormat.HTML.render(report, language));
  }

  private static String status() {
    return browser.driver().findElement(By.id("shown")).getText();
  }

  private static int visible(String selector) {
    return Math.toIntExact(
        (Long)
            browser
                .driver()
                .executeScript(
                    "return [...document.querySelectorAll(arguments[0])]"
                        + ".filter(e => e.getClientRects().length > 0).length",
                    selector));
  }
}
