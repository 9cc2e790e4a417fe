package org.unodc.cop.examples.programme.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.examples.programme.FreshRecord;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.Passwords;
import org.unodc.cop.examples.programme.account.Role;
import org.unodc.cop.examples.programme.conference.ConferenceStore;

/** Nothing in a record, a form or an address acts in a page. */
@ServiceTest
@FreshRecord
@Tag("thorough")
class HostileTextTest {
  private static final String DATA = "data:image/svg+xml;base64,";
  private static final String TEXTS = "main form :is([type=text], textarea)";

  /** Fields that take no other text than a link, a number, or tags of languages. */
  private static final String CHECKED =
      "main form :is([name=onlineLink], [name=expectedAttendance], [name=otherLanguages])";

  private static final String NAME = "\"><script>alert(1)</script>'<img src=x onerror=alert(1)>";
  private static final int MESSAGES = 5;

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired Passwords passwords;
  @Autowired People people;
  @Autowired Routes routes;
  @Autowired ConferenceStore store;
  @Autowired MeterRegistry meters;
  private Browser browser;
  private Page page;
  private People.Person desk;
  private People.Person organizer;
  private Conference before;
  private double reports;

  @BeforeEach
  void open() {
    before = store.current().conference();
    desk = people.secretariat();
    browser = Browser.shared();
    page = new Page(browser, port);
    organizer = people.organizer(Routes.ORGANIZATION);
    reports = reports();
  }

  @AfterEach
  void mend() {
    store.replace(desk.account().id(), before);
  }

  @ParameterizedTest
  @EnumSource(value = OfficialLanguage.class, names = "ARABIC")
  void nothingOfARecordActs(OfficialLanguage language) {
    bring(Payloads.SAMPLE);

    lookAtAllPages(language);

    page.open(language, "/side-events/se-001");
    browser.picture("hostile-" + language.tag());
  }

  @Tag("nightly")
  @ParameterizedTest
  @FieldSource("org.unodc.cop.examples.programme.browser.Payloads#ALL")
  void nothingOfAnyKindActs(String payload) {
    bring(List.of(payload));
    lookAtAllPages(OfficialLanguage.ENGLISH);
    applyWith(List.of(payload));
    lookAtAddressesWith(payload);
  }

  @Test
  void nothingOfAnApplicationActs() {
    applyWith(Payloads.SAMPLE);
    assertThat(page.text()).contains(Payloads.SAMPLE.get(0));
  }

  @Test
  void nothingOfAnAddressActs() {
    lookAtParametersWith(String.join(" ", Payloads.SAMPLE));
    Payloads.SAMPLE.forEach(this::lookAtPathsWith);
  }

  /** Questions, answers, notes, reasons, messages, and the names of those who wrote them. */
  @Test
  void nothingThatIsWrittenAboutAnEventActs() {
    String written = String.join(" ", Payloads.SAMPLE);
    String password = passwords.generate();
    Optional<String> hash = Optional.ofNullable(passwords.encode(password));
    Account author = accounts.add(NAME, Role.SECRETARIAT, Optional.empty(), hash);
    applyWith(Payloads.SAMPLE);
    People.Person applicant = people.organizer("safe-roads");
    page.signIn(applicant);
    String event = page.open("/en/my-events").links("/en/my-events/se-").get(0);

    page.signIn(new People.Person(author, password));
    writeInEachForm(event.replace("/my-events/", "/desk/side-events/"), written);
    page.signIn(applicant);
    writeInEachForm(event, written);
    look("/en/my-events");
    page.signIn(desk);
    look(event.replace("/my-events/", "/desk/side-events/"));
    List.of("accounts", "audit", "history", "messages?state=ALL", "publication")
        .forEach(path -> look("/en/desk/" + path));
    page.open("/en/desk/messages?state=ALL").links("/en/desk/messages/").stream()
        .limit(MESSAGES)
        .forEach(this::look);

    accounts.erase(author.id());
  }

  private void writeInEachForm(String path, String text) {
    page.open(path);
    inspect();
    List<String> actions =
        browser.driver().findElements(By.cssSelector("main form:has(textarea)")).stream()
            .map(form -> form.getDomAttribute("action"))
            .toList();
    assertThat(actions).isNotEmpty();
    for (String action : actions) {
      page.open(path);
      String form = "main form[action='" + action + "'] ";
      // An earlier step may have left nothing to decide.
      if (!browser.driver().findElements(By.cssSelector(form + "textarea")).isEmpty()) {
        browser
            .driver()
            .executeScript(
                "document.querySelectorAll('details').forEach(part => part.open = true)");
        fill(form + "textarea", List.of(text));
        page.leave(By.cssSelector(form + "[type=submit]"));
        inspect();
      }
    }
  }

  private void bring(List<String> payloads) {
    store.replace(desk.account().id(), HostileRecord.of(before, payloads));
  }

  private void lookAtAllPages(OfficialLanguage language) {
    browser.driver().manage().deleteAllCookies();
    routes.ofPublic().forEach(path -> look("/" + language.tag() + path));
    page.signIn(organizer);
    routes.ofOrganizer().forEach(path -> look("/" + language.tag() + path));
    page.signIn(desk);
    routes.ofDesk().forEach(path -> look("/" + language.tag() + path));
  }

  /** Fills all fields for texts, once so that it is refused and once so that it is taken. */
  private void applyWith(List<String> payloads) {
    page.signIn(people.organizer("safe-roads"));
    page.open("/en/apply");
    fill(TEXTS, payloads);
    submit();
    inspect();
    fill(CHECKED, List.of(""));
    submit();
    inspect();
    if (page.path().equals("/en/apply")) {
      submit();
    }
    page.open("/en/my-events");
    inspect();
    page.signIn(desk);
    page.open("/en/desk");
    inspect();
  }

  private void fill(String selector, List<String> payloads) {
    List<WebElement> fields = browser.driver().findElements(By.cssSelector(selector));
    assertThat(fields).isNotEmpty();
    for (int i = 0; i < fields.size(); i++) {
      String payload = payloads.get(i % payloads.size());
      browser.driver().executeScript("arguments[0].value = arguments[1]", fields.get(i), payload);
    }
  }

  /** Presses the last button, which submits with remarks where there are any. */
  private void submit() {
    page.leave(By.cssSelector("main form > .buttons > [type=submit]:last-of-type"));
  }

  private void lookAtAddressesWith(String payload) {
    lookAtParametersWith(payload);
    lookAtPathsWith(payload);
  }

  private void lookAtParametersWith(String payload) {
    String encoded = URLEncoder.encode(payload, UTF_8);
    for (String name : List.of("q", "theme", "room", "day", "language")) {
      look("/en/programme?" + name + "=" + encoded);
    }
    look("/en/sign-in?refused=" + encoded);
  }

  private void lookAtPathsWith(String payload) {
    String encoded = URLEncoder.encode(payload, UTF_8);
    look("/en/side-events/" + encoded.replace("+", "%20"));
    look("/" + encoded.replace("+", "%20"));
  }

  private void look(String path) {
    page.open(path);
    // An upload or a former record that is not kept leads to the page of the record.
    assertThat(page.path()).matches(shown -> shown.equals(path) || shown.endsWith("?expired"));
    inspect();
  }

  private void inspect() {
    String path = page.path();
    assertThat(browser.acting()).as(path).isEmpty();
    assertThat(browser.misdeeds()).as(path).isEmpty();
    assertThat(browser.driver().getPageSource()).as(path).doesNotContain(Payloads.WORKED_OUT);
    assertThat(browser.requests())
        .as(path)
        // The pictures in Chromium's fields for days and hours are such data.
        .allMatch(address -> address.startsWith(page.service() + "/") || address.startsWith(DATA));
    assertThat(reports()).as(path).isEqualTo(reports);
  }

  private double reports() {
    return meters.get("programme.csp.reports").counters().stream()
        .mapToDouble(counter -> counter.count())
        .sum();
  }
}
