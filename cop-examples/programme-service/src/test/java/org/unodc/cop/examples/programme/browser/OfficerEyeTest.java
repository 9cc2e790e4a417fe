package org.unodc.cop.examples.programme.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.Passwords;

/** What an officer sees first, at a desk and on a telephone. */
@ServiceTest
@Tag("thorough")
class OfficerEyeTest {
  private static final int SCREEN = 770;

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired Passwords passwords;

  private Browser browser;
  private Page page;

  @BeforeEach
  void open() {
    browser = Browser.shared();
    page = new Page(browser, port);
  }

  private double number(String script) {
    return ((Number) browser.driver().executeScript("return " + script)).doubleValue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar", "ru", "zh"})
  void seesManyEventsOnATelephone(String language) {
    page.signIn(new People(accounts, passwords).secretariat());
    browser.width(Browser.NARROW);

    page.open("/" + language + "/desk");

    browser.picture("desk-narrow-" + language);
    assertThat(
            number(
                "Math.max(...[...document.querySelectorAll('.desk-table tbody tr')].map(row =>"
                    + " row.getBoundingClientRect().height))"))
        .isBetween(40.0, 90.0);
    assertThat(browser.overhangs()).isEmpty();
    assertThat(browser.barriers()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {Browser.WIDE, Browser.NARROW})
  void seesASideEventOnTheFirstScreenOfTheProgramme(int width) {
    browser.width(width);
    page.open("/en/programme");

    browser.picture("programme-first-" + width);
    assertThat(
            number(
                "document.querySelector('.event:not(.kind-meeting)').getBoundingClientRect().top"))
        .isLessThan(SCREEN - 60);
    assertThat(page.texts(".kinds li")).contains("Meeting");
  }

  @Test
  void seesThatCutTabsScroll() {
    browser.width(Browser.NARROW);
    for (String language : List.of("en", "ar")) {
      page.open("/" + language + "/programme");
      assertThat(
              browser
                  .driver()
                  .executeScript(
                      "return getComputedStyle(document.querySelector('.sections ul')).maskImage"))
          .asString()
          .contains("gradient");
    }
  }

  @Test
  void seesWhoseClockItIsAndNoLargeButtonToTakeBack() {
    browser.width(Browser.WIDE);
    page.signIn(new People(accounts, passwords).secretariat());
    for (String path : List.of("/en/desk", "/en/desk/side-events/se-001")) {
      page.open(path);
      assertThat(page.text()).contains("Times are those of the venue");
    }

    assertThat(height("form[action$=unscheduling] button"))
        .isLessThan(height("form[action$=schedule] button"));
    assertThat(height("form[action$=unscheduling] button")).isPositive();
  }

  private double height(String button) {
    browser
        .driver()
        .executeScript("document.querySelectorAll('details').forEach(one => one.open = true)");
    return number("document.querySelector('" + button + "').getBoundingClientRect().height");
  }
}
