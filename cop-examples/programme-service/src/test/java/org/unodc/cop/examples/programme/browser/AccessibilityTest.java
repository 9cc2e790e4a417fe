package org.unodc.cop.examples.programme.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.language.TextDirection;
import org.unodc.cop.examples.programme.FreshRecord;
import org.unodc.cop.examples.programme.ServiceTest;

/** Every page keeps nobody out, on a desk and on a telephone; nightly in every language. */
@ServiceTest
@FreshRecord
@Tag("thorough")
class AccessibilityTest {
  @LocalServerPort int port;
  @Autowired People people;
  @Autowired Routes routes;
  private Browser browser;
  private Page page;
  private final SoftAssertions all = new SoftAssertions();

  /**
   * Whether narrow windows are also searched for barriers in the languages other than English. What
   * they add depends on the layout, which each build looks at in two directions.
   */
  private boolean thorough;

  @BeforeEach
  void open() {
    browser = Browser.shared();
    page = new Page(browser, port);
  }

  @AfterEach
  void judge() {
    all.assertAll();
  }

  @Test
  void knowsThePages() {
    assertThat(routes.ofPublic())
        .contains("/programme", "/side-events/se-021", "/organizations", "/deadlines", "/sign-in");
    assertThat(routes.ofOrganizer()).contains("/apply", "/my-events", "/my-events/se-031");
    assertThat(routes.ofDesk()).contains("/desk", "/desk/side-events/se-031", "/desk/history");
  }

  @ParameterizedTest
  @EnumSource(names = {"ARABIC", "ENGLISH"})
  void pagesForEverybodyKeepNobodyOut(OfficialLanguage language) {
    look(language, routes.ofPublic());
    look(language, List.of("/no-such-page", "/sign-in?refused", "/programme?q=nothing-like-it"));
  }

  @ParameterizedTest
  @EnumSource(names = {"ARABIC", "ENGLISH"})
  void pagesForOrganizersKeepNobodyOut(OfficialLanguage language) {
    page.signIn(people.organizer(Routes.ORGANIZATION));

    look(language, routes.ofOrganizer());
    look(language, List.of("/declarations/example-declaration-lantern"));
  }

  @ParameterizedTest
  @EnumSource(names = "ENGLISH")
  void pagesForTheSecretariatKeepNobodyOut(OfficialLanguage language) {
    page.signIn(people.secretariat());

    look(language, routes.ofDesk());
    look(
        language,
        List.of(
            "/desk/side-events/se-028",
            "/desk/persons?name=Ilka+Vandermoor",
            "/desk/history?list=sideEvents&key=se-001"));
  }

  @ParameterizedTest
  @EnumSource(names = {"ARABIC", "ENGLISH"})
  void aFormWithMistakesKeepsNobodyOut(OfficialLanguage language) {
    page.signIn(people.organizer(Routes.ORGANIZATION));
    page.open(language, "/apply");

    page.leave(By.cssSelector("main form > .buttons [type=submit]"));

    assertThat(browser.driver().findElements(By.cssSelector("[aria-invalid=true]"))).isNotEmpty();
    inspect(language, "/apply with mistakes");
  }

  @Tag("nightly")
  @Test
  void pagesInTheDarkKeepNobodyOut() {
    browser.scheme("dark");
    lookForBarriers(routes.ofPublic());
    page.signIn(people.organizer(Routes.ORGANIZATION));
    lookForBarriers(routes.ofOrganizer());
    page.signIn(people.secretariat());
    lookForBarriers(routes.ofDesk());
  }

  private void lookForBarriers(List<String> paths) {
    for (String path : paths) {
      page.open(OfficialLanguage.ENGLISH, path);
      browser.picture("dark" + path.replaceAll("[^a-z0-9]+", "-"));
      all.assertThat(browser.barriers()).as(path + ", dark").isEmpty();
    }
  }

  /** What keeps people out is mostly the layout, which has two directions; the rest takes time. */
  @Tag("nightly")
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
  void pagesInTheOtherLanguagesKeepNobodyOut(OfficialLanguage language) {
    thorough = true;
    pagesForEverybodyKeepNobodyOut(language);
    pagesForOrganizersKeepNobodyOut(language);
    pagesForTheSecretariatKeepNobodyOut(language);
    aFormWithMistakesKeepsNobodyOut(language);
  }

  private void look(OfficialLanguage language, List<String> paths) {
    for (String path : paths) {
      page.open(language, path);
      inspect(language, path);
    }
  }

  private void inspect(OfficialLanguage language, String path) {
    String name = language.tag() + path.replaceAll("[^a-z0-9]+", "-");
    WebElement html = browser.driver().findElement(By.tagName("html"));
    assertThat(html.getDomAttribute("lang")).as(path).isEqualTo(language.tag());
    assertThat(html.getCssValue("direction"))
        .as(path)
        .isEqualTo(language.direction() == TextDirection.RIGHT_TO_LEFT ? "rtl" : "ltr");
    assertThat(page.texts("h1")).as(path).hasSize(1).doesNotContain("");
    browser.picture(name);
    all.assertThat(browser.barriers()).as(path).isEmpty();

    browser.width(Browser.NARROW);
    browser.picture(name + "-narrow");
    all.assertThat(browser.overhangs()).as(path).isEmpty();
    if (thorough || language == OfficialLanguage.ENGLISH) {
      all.assertThat(browser.barriers()).as(path + ", narrow").isEmpty();
    }
    browser.width(Browser.WIDE);
    all.assertThat(browser.misdeeds()).as(path).isEmpty();
  }
}
