package org.unodc.cop.examples.programme.browser;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.conference.ConferenceStore;

/** From the first account to the calendar of somebody who comes, without a script of a page. */
@ServiceTest
class StoryTest {
  private static final String TITLE = "Looms and ledgers: fair work from thread to shop";

  @LocalServerPort int port;
  @Autowired People people;
  @Autowired ConferenceStore store;
  private final HttpClient http = HttpClient.newHttpClient();
  private People.Person desk;
  private Browser browser;
  private Page page;
  private Conference before;

  @BeforeEach
  void open() {
    desk = people.secretariat();
    before = store.current().conference();
    browser = Browser.withoutScripts();
    page = new Page(browser, port);
  }

  @AfterEach
  void close() {
    store.replace(desk.account().id(), before);
    if (browser != null) { // there is none on this machine
      browser.close();
    }
  }

  @Test
  void leadsFromTheFirstAccountToTheCalendar() throws Exception {
    String organizer = "weavers-" + UUID.randomUUID().toString().substring(0, 8);
    String password = opensAnAccount(organizer);
    page.signIn(organizer, password);
    seesMistakesBesideTheFields();
    mendsThemAndSubmits();
    page.signIn(desk);
    acceptsTheEvent();
    cannotHaveATakenRoom();
    schedulesIt();
    everybodySeesIt();
  }

  @Test
  void showsWhatWasMergedOrCancelled() {
    page.open("/en/side-events/se-026");
    assertThat(page.text()).contains("Night market, day market", "This event was cancelled.");
    page.signIn(people.organizer("blue-coast"));
    page.open("/en/my-events/se-025");
    assertThat(page.text())
        .contains(
            "Whose river is it?", "The event was merged into another", "Rivers without borders");
  }

  @Test
  void letsAnOrganizerWithdrawAnApplication() {
    page.signIn(people.organizer("safe-roads"));
    page.open("/en/my-events/se-027");
    page.unfold("Go on, with a reason or without").press("Withdraw");

    assertThat(page.text())
        .contains("The application was withdrawn.", "Your organization withdrew the application.");
    page.open("/en/my-events");
    assertThat(page.texts(".badge")).containsExactly("Withdrawn");
  }

  private String opensAnAccount(String name) {
    page.signIn(desk);
    assertThat(page.path()).isEqualTo("/en/desk");
    page.follow("Accounts").fill(name, "Name of the account").tick("Organizer");
    page.fill("Weavers’ Guild for Fair Work", "Acts for").press("Open the account");
    assertThat(page.text()).contains("The account " + name + " was opened");
    return page.texts("code.password").get(0);
  }

  private void seesMistakesBesideTheFields() {
    assertThat(page.path()).isEqualTo("/en/my-events");
    page.follow("Apply for a side event");
    assertThat(page.text()).contains("You are applying for Weavers’ Guild for Fair Work.");
    page.fill("How fair work is shown.", "Summary", "English");
    page.fill("example.org/looms", "Link for taking part online");
    page.fill("many", "Expected attendance");
    page.fill("Ruta Ostrova", "Moderator", "Name");
    page.choose("The person consented", "Moderator", "Why the name may be shown");

    page.press("Check and submit");

    browser.illustrate("mistakes");
    assertThat(page.path()).isEqualTo("/en/apply");
    assertThat(page.described("Title", "English"))
        .contains("Enter a title in at least one language.");
    assertThat(page.described("Link for taking part online"))
        .contains(
            "Enter a link that begins with https:// or http:// and contains the name of a site.");
    assertThat(page.described("Expected attendance"))
        .contains("Enter a whole number from 0 to 100000.");
    assertThat(page.described("Moderator", "Consented on"))
        .contains("Enter the day on which the person consented.");
    assertThat(page.value("Summary", "English")).isEqualTo("How fair work is shown.");
    assertThat(page.value("Link for taking part online")).isEqualTo("example.org/looms");
    assertThat(page.value("Expected attendance")).isEqualTo("many");
    assertThat(page.value("Moderator", "Name")).isEqualTo("Ruta Ostrova");
  }

  private void mendsThemAndSubmits() {
    page.fill(TITLE, "Title", "English");
    page.fill("https://example.org/looms", "Link for taking part online");
    page.fill("40", "Expected attendance");
    page.choose("Official capacity", "Moderator", "Why the name may be shown");
    page.choose("Monday, 11 October 2027, 13:10 – 14:00", "First choice");
    page.tick("Format", "Hybrid").tick("Languages of the event", "English");
    page.press("Check and submit");
    assertThat(page.path()).startsWith("/en/my-events/");
    assertThat(page.text()).contains("The application was submitted.", TITLE);
  }

  private void acceptsTheEvent() {
    page.follow(TITLE);
    page.press("Accept this event");
    assertThat(page.text()).contains("Accepted. Choose a time and a room.");
  }

  private void cannotHaveATakenRoom() {
    page.unfold("Another time");
    page.fillMoment("2027-10-11", "Day").fillMoment("13:10", "Start").fillMoment("14:00", "End");
    page.choose("Lantern Hall, 600 seats", "Room").press("Assign this time and room");

    browser.illustrate("taken");
    assertThat(page.text())
        .contains("The room is taken at that time", "Nothing was changed.")
        .contains("Opening the doors: civil society at the Conference");
    assertThat(page.texts(".badge")).contains("Accepted");
  }

  private void schedulesIt() {
    page.fillMoment("2027-10-14", "Day").fillMoment("09:00", "Start").fillMoment("09:50", "End");
    page.choose("Lantern Hall, 600 seats", "Room").press("Assign this time and room");

    assertThat(page.text())
        .contains("The time and the room are assigned. The event is in the programme.")
        .contains("Lantern Hall");
  }

  private void everybodySeesIt() throws IOException, InterruptedException {
    browser.driver().manage().deleteAllCookies();
    page.open("/en/programme?day=2027-10-14");
    browser.illustrate("programme");
    page.follow(TITLE);
    assertThat(page.heading()).isEqualTo(TITLE);
    assertThat(page.text())
        .contains("Thursday, 14 October 2027", "09:00 – 09:50", "Lantern Hall", "Ruta Ostrova");
    String id = page.path().substring("/en/side-events/".length());
    VEvent entry = onlyEntryOf("/en/side-events/" + id + ".ics");
    assertThat(entry.getSummary().getValue()).isEqualTo(TITLE);
    assertThat(entry.getDateStart().getValue().toInstant())
        .isEqualTo(Instant.parse("2027-10-14T07:00:00Z"));
    assertThat(entriesOf("/en/programme.ics"))
        .extracting(one -> one.getSummary().getValue())
        .contains(TITLE, "Opening the doors: civil society at the Conference");
    for (String language : List.of("ar", "zh")) {
      page.open("/" + language + "/side-events/" + id);
      assertThat(page.heading()).isEqualTo(TITLE);
      page.open("/" + language + "/programme?day=2027-10-14");
      assertThat(page.text()).contains(TITLE);
      browser.picture("programme-" + language);
    }
    page.open("/ar/programme?day=2027-10-14");
    browser.illustrate("programme-ar");
  }

  private VEvent onlyEntryOf(String path) throws IOException, InterruptedException {
    List<VEvent> entries = entriesOf(path);
    assertThat(entries).hasSize(1);
    return entries.get(0);
  }

  private List<VEvent> entriesOf(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(page.service() + path)).build();
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
    return Biweekly.parse(answer.body()).first().getEvents();
  }
}
