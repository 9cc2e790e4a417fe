package org.unodc.cop.examples.programme.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.Passwords;
import org.unodc.cop.examples.programme.account.Role;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Policies;
import org.unodc.cop.examples.programme.message.MailTest;
import org.unodc.cop.examples.programme.operation.ServiceProcess;

/** A whole conference, through the pages and mails that its people see. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("thorough")
class ConferenceStoryTest extends MailTest {
  private static final String CLOCKMAKERS = "Clockmakers’ Fellowship";
  private static final String WARDENS = "Salt Marsh Wardens";
  private static final String FORUM = "Ferry Passengers’ Forum";
  private static final TimeSlot UNTIL_YESTERDAY =
      TimeSlot.of(
          OffsetDateTime.parse("2026-11-01T00:00:00+01:00"),
          OffsetDateTime.parse("2026-11-30T18:00:00+01:00"));
  private static final String MORNING =
      "2027-10-14T09:00+02:00/2027-10-14T09:50+02:00/example-library";
  private static final String AFTERNOON =
      "2027-10-14T14:05+02:00/2027-10-14T14:55+02:00/example-library";
  private static final String DECLARATION = "/en/declarations/example-declaration-lantern";
  private static final String LATE_REMARK =
      "side-event.applied-for-within-the-window@/application/submittedAt";
  private static final String OBJECTION = "The State needs more time to look at its funds.";

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired Passwords passwords;
  @Autowired ConferenceStore store;

  private Account secretary;
  private Visitor desk;
  private Visitor reader;
  private Visitor clockmakers;
  private Visitor wardens;
  private Visitor forum;
  private String clocks;
  private String marsh;
  private String ferries;
  private String tides;
  private String late;

  @Test
  @Order(1)
  void livesAConference() throws Exception {
    theSecretariatOpensAccounts();
    threeOrganizersApply();
    oneComesLate();
    oneIsDeclined();
    oneIsMerged();
    oneIsOnlineOnly();
    oneIsInTheProgramme();
    theDeclinedReadsWhyInFrench();
    itIsMovedAfterPublication();
    aStateObjectsToAnOrganization();
    aCoOrganizerConfirms();
    anOrganizationSignsADeclaration();
    theMovedOneGetsAMailWithACalendar();
  }

  @Test
  @Order(2)
  @Tag("nightly")
  void isRestoredInAnEmptyService(@TempDir Path directory) throws Exception {
    Path export = directory.resolve("export.json");
    Files.writeString(export, desk.download("/en/desk/record/export"));
    try (ServiceProcess restored =
        Restoration.start(directory.resolve("restored"), export, ADDRESS)) {
      Visitor other = Visitor.reader(restored.uri("/").getPort());
      for (String path :
          List.of(
              "/en/programme?day=all",
              "/ar/programme?day=2027-10-14",
              "/fr/side-events/" + clocks,
              "/en/side-events/" + ferries,
              "/en/organizations",
              DECLARATION)) {
        assertThat(other.open(path)).as(path).isEqualTo(reader.open(path));
      }
      assertThat(other.download("/api/v1/programme", "Accept", "text/csv"))
          .contains("Ferries without borders")
          .isEqualTo(reader.download("/api/v1/programme", "Accept", "text/csv"));
      assertThat(other.download("/api/v1/conference")).doesNotContain(OBJECTION);
    }
  }

  private void theSecretariatOpensAccounts() {
    String password = passwords.generate();
    String name = "story-" + UUID.randomUUID();
    secretary =
        accounts.add(
            name,
            Role.SECRETARIAT,
            Optional.empty(),
            Optional.ofNullable(passwords.encode(password)));
    desk = Visitor.signedIn(port, name, password);
    reader = Visitor.reader(port);
    clockmakers = desk.opensAccount(port, "clocks", CLOCKMAKERS, "en");
    wardens = desk.opensAccount(port, "marsh", WARDENS, "fr");
    forum = desk.opensAccount(port, "ferries", FORUM, "es");
  }

  private void threeOrganizersApply() {
    clocks = Applications.applies(clockmakers, "en", "Clocks for open markets", Map.of());
    marsh = Applications.applies(wardens, "fr", "Le sel de la terre", Map.of());
    ferries =
        Applications.applies(
            forum,
            "en",
            "Ferries without borders",
            Map.of(
                "format", "ONLINE",
                "onlineLink", "https://example.org/ferries",
                "coOrganizers.0", CLOCKMAKERS));
    tides = Applications.applies(forum, "en", "Tides and timetables", Map.of());
  }

  private void oneComesLate() throws Exception {
    Policies.with(
        store,
        secretary.id(),
        policy -> policy.window(UNTIL_YESTERDAY),
        () -> {
          Map<String, String> application = Applications.entries("fr", "Trop tard ?", Map.of());
          HttpResponse<String> refused = wardens.answer("/fr/my-events", "/fr/apply", application);
          assertThat(refused.statusCode()).isEqualTo(409);
          assertThat(HtmlUtils.htmlUnescape(refused.body()))
              .contains("Le dépôt des demandes s’est terminé le 30 novembre 2026")
              .contains("18:00");

          String place =
              desk.send(
                  "/en/apply",
                  "/en/apply",
                  Applications.entries(
                      "fr",
                      "Trop tard ?",
                      Map.of(
                          "mainOrganizer",
                          WARDENS,
                          "override.text.en",
                          "The post of the marsh was flooded.",
                          "seen",
                          LATE_REMARK)));
          late = Applications.event(place);
        });
    assertThat(desk.open("/en/desk/side-events/" + late))
        .contains("The post of the marsh was flooded.", secretary.name());
    assertThat(wardens.open("/fr/my-events")).contains("Trop tard ?");
  }

  /** The secretariat takes a step; {@code done} is what the next page says. */
  private void decides(String event, String step, Map<String, String> entries, String done) {
    String page = "/en/desk/side-events/" + event;
    String place = desk.send(page, page + "/" + step, entries);
    assertThat(desk.open(place)).contains(done);
  }

  private void oneIsDeclined() {
    decides(
        marsh,
        "refusal",
        Map.of("refusal.standard", "NO_ROOM", "refusal.text.fr", "Pensez à la prochaine session."),
        "Declined. The organizer can read the reason on the page of the event.");
    assertThat(reader.open("/fr/programme?day=all")).doesNotContain("Le sel de la terre");
  }

  private void oneIsMerged() {
    decides(tides, "merger", Map.of("into", clocks), "Merged.");
    assertThat(forum.open("/en/my-events/" + tides)).contains("Clocks for open markets");
    assertThat(reader.open("/en/programme?day=none")).doesNotContain("Tides and timetables");
  }

  private void oneIsOnlineOnly() {
    decides(ferries, "acceptance", Map.of(), "Accepted.");
    decides(
        ferries,
        "schedule",
        Map.of("time.day", "2027-10-13", "time.start", "13:10", "time.end", "14:00"),
        "The event is in the programme.");
    assertThat(reader.open("/en/side-events/" + ferries))
        .contains("13 October 2027", "13:10", "https://example.org/ferries");
  }

  private void oneIsInTheProgramme() {
    decides(clocks, "acceptance", Map.of(), "Accepted.");
    decides(clocks, "schedule", Map.of("place", MORNING), "The event is in the programme.");
    publishes();
    assertThat(reader.open("/en/programme?day=2027-10-14")).contains("Clocks for open markets");
    assertThat(reader.open("/en/side-events/" + clocks)).contains("09:00").doesNotContain("14:05");
  }

  private void publishes() {
    desk.send("/en/desk/publication", "/en/desk/publication", Map.of());
  }

  private void theDeclinedReadsWhyInFrench() throws Exception {
    MimeMessage mail = mail("marsh@story.example", "Demande rejetée\u00a0: Le sel de la terre");
    assertThat((String) mail.getContent())
        .contains("Le secrétariat a le regret de vous informer", "Motif\u00a0: ")
        .contains("Pensez à la prochaine session.")
        .contains(ADDRESS + "/fr/my-events/" + marsh);
    assertThat(wardens.open("/fr/my-events/" + marsh)).contains("Pensez à la prochaine session.");
  }

  private void itIsMovedAfterPublication() throws Exception {
    mail("clocks@story.example", "Side event accepted: Clocks for open markets");
    decides(clocks, "schedule", Map.of("place", AFTERNOON), "The event is in the programme.");
    assertThat(reader.open("/en/side-events/" + clocks)).contains("09:00").doesNotContain("14:05");
    publishes();
    assertThat(reader.open("/en/side-events/" + clocks)).contains("14:05").doesNotContain("09:00");
  }

  private void theMovedOneGetsAMailWithACalendar() throws Exception {
    MimeMessage mail =
        mail("clocks@story.example", "Change of time or room: Clocks for open markets");
    Multipart parts = (Multipart) mail.getContent();
    assertThat(parts.getBodyPart(1).getFileName()).isEqualTo(clocks + ".ics");
    assertThat(
            new String(
                parts.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .contains("Clocks for open markets", "DTSTART:20271014T120500Z");
  }

  private void aStateObjectsToAnOrganization() {
    String list = "/en/desk/accreditations";
    Matcher row =
        Pattern.compile("href=\"" + list + "/([0-9]+)\"[^>]*>[^<]*" + FORUM)
            .matcher(desk.open(list));
    assertThat(row.find()).isTrue();
    String page = list + "/" + row.group(1);
    desk.send(
        page,
        page + "/objection",
        Map.of(
            "objection.by", "est",
            "objection.date", "2026-12-01",
            "objection.note", OBJECTION));
    assertThat(desk.open(page)).contains(OBJECTION);
    assertThat(reader.open("/en/organizations")).contains(FORUM).doesNotContain(OBJECTION);
    assertThat(reader.download("/api/v1/conference")).doesNotContain(OBJECTION);
  }

  private void aCoOrganizerConfirms() {
    String page = "/en/my-events/co-organized";
    assertThat(clockmakers.open(page)).contains("Ferries without borders");
    clockmakers.send(page, page + "/" + ferries + "/confirmation", Map.of());
    assertThat(desk.open("/en/desk/side-events/" + ferries)).contains("Participation confirmed");
  }

  private void anOrganizationSignsADeclaration() {
    assertThat(reader.open(DECLARATION)).doesNotContain(CLOCKMAKERS);
    clockmakers.send(DECLARATION, DECLARATION + "/signatures", Map.of());
    assertThat(reader.open(DECLARATION)).contains(CLOCKMAKERS);
  }
}
