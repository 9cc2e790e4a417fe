package org.unodc.cop.tests.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Dimension;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.story.SessionStory;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.sdk.report.StoryFormat;

/** Tests the page of a session in a real browser. Screenshots are saved in target/reports. */
@Tag("thorough")
class StoryPageTest {
  private static final int PICTURE = 3_000;
  private static Browser browser;
  private static SessionStory story;

  @BeforeAll
  static void open() {
    browser = Browser.open();
    story =
        SessionStory.of(
            ReferenceRecords.untoc(), SessionId.of("untoc-cop12"), LocalDate.of(2024, 10, 21));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @EnumSource
  void isAccessibleOnScreensOfAnyWidth(OfficialLanguage language) {
    String name = "story-" + language.tag();
    String address = browser.show(name, StoryFormat.HTML.render(story, language));

    assertThat(browser.requests()).containsExactly(address);
    for (String colours : new String[] {"light", "dark"}) {
      browser.media("screen", colours);
      assertThat(browser.accessibilityViolations()).isEmpty();
    }
    assertThat(browser.forbiddenActions()).isEmpty();
    browser.media("screen", "light");
    browser.picture(name, PICTURE);
    browser.driver().manage().window().setSize(new Dimension(500, 900));
    assertThat(
            browser
                .driver()
                .executeScript("return document.documentElement.scrollWidth <= window.innerWidth"))
        .isEqualTo(true);
    browser.picture(name + "-phone", PICTURE);
    browser.driver().manage().window().setSize(new Dimension(1_100, 900));
    browser.media("print", "light");
    browser.picture(name + "-print", PICTURE);
  }
}
