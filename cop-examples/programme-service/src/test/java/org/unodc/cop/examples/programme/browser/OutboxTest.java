package org.unodc.cop.examples.programme.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Accounts;

/** The secretariat reminds an organizer, and looks at the message before it is sent. */
@ServiceTest
@Tag("thorough")
class OutboxTest {
  private static final String EVENT = "se-031";

  @LocalServerPort int port;
  @Autowired People people;
  @Autowired Accounts accounts;

  @Test
  void theSecretariatWritesAndLooksAtTheMessage() {
    People.Person organizer = people.organizer(Routes.ORGANIZATION);
    accounts.contact(
        organizer.account().id(), Optional.of("bridges@example.org"), OfficialLanguage.ARABIC);
    Browser browser = Browser.shared();
    Page page = new Page(browser, port);
    page.signIn(people.secretariat());

    page.open("/en/desk/side-events/" + EVENT).follow("Write to the organizer");
    page.choose("Name the speakers", "Subject of the reminder");
    page.leave(By.cssSelector("main form.desk-form [type=submit]"));
    assertThat(page.path()).startsWith("/en/desk/messages?written=");
    page.open("/en/desk/messages?search=bridges@example.org");
    page.leave(By.cssSelector("th a"));
    assertThat(page.heading()).startsWith("تذكير: ");
    assertThat(page.text()).contains("bridges@example.org");

    String message = page.path().substring("/en".length());
    SoftAssertions all = new SoftAssertions();
    for (OfficialLanguage language : List.of(OfficialLanguage.ENGLISH, OfficialLanguage.ARABIC)) {
      for (String path :
          List.of(
              message,
              "/desk/messages",
              "/desk/messages/new",
              "/desk/messages/new?event=" + EVENT,
              "/desk/side-events/" + EVENT)) {
        page.open(language, path);
        look(browser, all, language.tag() + path);
      }
    }
    all.assertAll();
  }

  private static void look(Browser browser, SoftAssertions all, String path) {
    String name = "message-" + path.replaceAll("[0-9a-f-]{36}", "one").replaceAll("\\W+", "-");
    browser.picture(name);
    all.assertThat(browser.barriers()).as(path).isEmpty();
    browser.width(Browser.NARROW);
    browser.picture(name + "-narrow");
    all.assertThat(browser.overhangs()).as(path).isEmpty();
    all.assertThat(browser.barriers()).as(path + ", narrow").isEmpty();
    browser.width(Browser.WIDE);
    all.assertThat(browser.misdeeds()).as(path).isEmpty();
  }
}
