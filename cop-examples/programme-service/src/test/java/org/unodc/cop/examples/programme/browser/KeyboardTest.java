package org.unodc.cop.examples.programme.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.conference.ConferenceStore;

/** An organizer applies without a mouse. */
@ServiceTest
@Tag("thorough")
class KeyboardTest {
  private static final int PATIENCE = 150;

  @LocalServerPort int port;
  @Autowired People people;
  @Autowired ConferenceStore store;
  private People.Person organizer;
  private Browser browser;
  private Page page;
  private Conference before;

  @BeforeEach
  void open() {
    before = store.current().conference();
    organizer = people.organizer("safe-roads");
    browser = Browser.shared();
    page = new Page(browser, port);
  }

  @AfterEach
  void close() {
    store.replace(organizer.account().id(), before);
  }

  @Test
  void leadsFromTheSkipLinkToASubmittedApplication() {
    page.open("/en/sign-in");
    browser.type(Keys.TAB);
    assertThat(browser.focus().getText()).isEqualTo("Skip to content");
    browser.type(Keys.ENTER);
    browser.type(Keys.TAB);
    browser.type(organizer.account().name());
    browser.type(Keys.TAB);
    browser.type(organizer.password());
    page.leaveBy(Keys.ENTER);
    assertThat(page.path()).isEqualTo("/en/my-events");

    tabTo(element -> element.getText().equals("Apply for a side event"));
    page.leaveBy(Keys.ENTER);
    tabTo(element -> "onlineLink".equals(element.getDomAttribute("id")));
    browser.type("nowhere");
    page.leaveBy(Keys.ENTER);

    assertThat(page.path()).isEqualTo("/en/apply");
    assertThat(browser.focus().getText()).startsWith("Some entries must be corrected");
    tabTo(element -> element.getText().equals("Enter a title in at least one language."));
    browser.type(Keys.ENTER);
    assertThat(browser.focus().getDomAttribute("id")).isEqualTo("title.en");
    browser.type("Roads that are safe for everybody");
    tabTo(element -> "onlineLink".equals(element.getDomAttribute("id")));
    browser.type(Keys.chord(Keys.CONTROL, "a"), "https://example.org/roads");
    page.leaveBy(Keys.ENTER);

    assertThat(page.path()).startsWith("/en/my-events/");
    assertThat(browser.focus().getText()).startsWith("The application was submitted.");
  }

  private void tabTo(Predicate<WebElement> wanted) {
    for (int i = 0; i < PATIENCE; i++) {
      browser.type(Keys.TAB);
      if (wanted.test(browser.focus())) {
        return;
      }
    }
    throw new AssertionError("The keyboard does not get there.");
  }
}
