package org.unodc.cop.examples.programme.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.HtmlUtils;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.conference.Policies;

@ServiceTest
class ApplyPagesTest {
  private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");

  @Autowired WebApplicationContext service;
  private Office office;
  private Office.Person organizer;

  @BeforeEach
  void open() {
    office = new Office(service);
    organizer = office.organizer();
  }

  private static String body(MvcTestResult page) {
    return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private SideEvent eventAt(MvcTestResult answer) {
    String page = answer.getResponse().getRedirectedUrl();
    assertThat(page).matches("/en/my-events/se-[a-z0-9]+\\?submitted");
    String id = page.substring("/en/my-events/".length(), page.indexOf('?'));
    return office.store.current().sideEvent(SideEventId.of(id)).orElseThrow();
  }

  @Test
  void appliesAtOnceWhereNothingIsFound() {
    MvcTestResult answer =
        organizer.sends(
            "/en/apply",
            Map.of(
                "original", "fr",
                "title.fr", "  Des ports sûrs ",
                "title.en", "Safe ports",
                "coOrganizers.1", "lantern foundation",
                "format", "HYBRID",
                "languages", "fr|en",
                "agendaItems", "example-cop3-item-3",
                "expectedAttendance", "80",
                "step", "check"));

    SideEvent event = eventAt(answer);
    assertThat(event.status()).contains(SideEventStatus.REQUESTED);
    assertThat(event.title().orElseThrow().original()).contains("fr");
    assertThat(event.title().orElseThrow().texts())
        .containsEntry("fr", "Des ports sûrs")
        .containsEntry("en", "Safe ports");
    assertThat(event.mainOrganizer()).isEqualTo(organizer.account().actsFor());
    assertThat(event.coOrganizers())
        .containsExactly(new Actor.StakeholderActor(StakeholderId.of("lantern-foundation")));
    assertThat(event.languages()).containsExactly("fr", "en");
  }

  @Test
  void refusesABlankTitleAtItsField() {
    MvcTestResult page =
        organizer.sends("/en/apply", Map.of("original", "en", "title.en", " ", "step", "check"));

    assertThat(page).hasStatus(422);
    assertThat(body(page))
        .contains("href=\"#title.en\">Enter a title in at least one language.</a>")
        .contains("aria-invalid=\"true\" aria-describedby=\"title.en-remarks\"")
        .contains("id=\"title.en-remarks\"");
  }

  @Test
  void locatesEachWrongValueAtItsField() {
    MvcTestResult page =
        organizer.sends(
            "/en/apply",
            Map.of(
                "original", "en",
                "title.en", "Ports",
                "onlineLink", "example",
                "otherSlot.day", "2027-10-12",
                "otherSlot.start", "14:00",
                "otherSlot.end", "13:10",
                "expectedAttendance", "many",
                "otherLanguages", "de, x_y",
                "slots.0", "soon",
                "step", "check"));

    assertThat(page).hasStatus(422);
    assertThat(body(page))
        .contains("href=\"#onlineLink\"")
        .contains("href=\"#otherSlot.end\">The end must be after the start.")
        .contains("href=\"#expectedAttendance\"")
        .contains("href=\"#otherLanguages\"")
        .contains("href=\"#slots.0\"");
  }

  @Test
  void doesNotCallAMissingTimeAWrongOne() {
    MvcTestResult page =
        organizer.sends(
            "/en/apply", Map.of("title.en", "Ports", "otherSlot.start", "2 pm", "step", "check"));

    assertThat(body(page))
        .contains("href=\"#otherSlot.day\">Enter a date, such as 2027-10-11.</a>")
        .contains("href=\"#otherSlot.end\">Enter hour and minute, such as 13:10.</a>")
        .contains("This is not a time of day: “2 pm”.");
  }

  @Test
  void namesAnEventWithoutAnIdADraft() {
    Map<String, String> values =
        Map.of("original", "en", "title.en", "Порты", "otherLanguages", "x_y", "step", "check");

    assertThat(body(organizer.sends("/en/apply", values))).contains("(draft)");
    assertThat(body(organizer.sends("/zh/apply", values)))
        .contains("“Порты”（草稿）")
        .doesNotContain("not-yet");
    assertThat(body(organizer.sends("/ar/apply", values)))
        .contains("(مسودة)")
        .doesNotContain("not-yet");
  }

  @Test
  void namesTheListThatGetsMoreLines() {
    assertThat(body(organizer.opens("/es/apply"))).contains(">Más líneas: Patrocinadores<");
    assertThat(body(organizer.opens("/ru/apply"))).contains(">Добавить строки: Спонсоры<");
  }

  @Test
  void givesBackEverythingThatWasEnteredAndRunsNoneOfIt() {
    String hostile = "<script>alert(1)</script>\"'&";
    Map<String, String> entered = new HashMap<>();
    for (String field :
        new String[] {
          "title.ar",
          "summary.zh",
          "coOrganizers.4",
          "sponsors.0",
          "themes.2",
          "moderator.name",
          "speakers.3.name",
          "speakers.3.title",
          "speakers.3.affiliation",
          "onlineLink",
          "otherLanguages",
          "expectedAttendance",
          "slots.1"
        }) {
      entered.put(field, field + hostile);
    }
    entered.put("original", "ru");
    entered.put("step", "check");

    String body = body(organizer.sends("/en/apply", entered));

    assertThat(body).doesNotContain("<script>alert");
    String shown = HtmlUtils.htmlUnescape(body);
    entered.keySet().stream()
        .filter(field -> !field.equals("original") && !field.equals("step"))
        .forEach(field -> assertThat(shown).contains(field + hostile));
    assertThat(body).contains("<option value=\"ru\" selected=\"selected\">");
  }

  @Test
  void takesWhatIsOnlyRemarkedOnceItWasConfirmed() {
    Map<String, String> entered = new HashMap<>();
    entered.put("original", "en");
    entered.put("title.en", "Remarked");
    entered.put("speakers.0.name", "Ada Unbased");
    entered.put("step", "check");

    String body = body(organizer.sends("/en/apply", entered));
    assertThat(body)
        .contains("the programme will not show this person to the public")
        .contains("value=\"confirm\"");

    entered.put("step", "confirm");
    assertThat(organizer.sends("/en/apply", entered)).hasStatus(422);

    entered.put(
        "seen",
        SEEN.matcher(body)
            .results()
            .map((MatchResult one) -> HtmlUtils.htmlUnescape(one.group(1)))
            .collect(Collectors.joining("|")));
    assertThat(eventAt(organizer.sends("/en/apply", entered)).speakers()).hasSize(1);
  }

  @Test
  void takesAFormOnceThoughItsButtonWasPressedTwice() {
    Map<String, String> entered =
        Map.of(
            "original",
            "en",
            "title.en",
            "Twice",
            "form",
            UUID.randomUUID().toString(),
            "step",
            "check");

    SideEvent first = eventAt(organizer.sends("/en/apply", entered));
    SideEvent second = eventAt(organizer.sends("/en/apply", entered));

    assertThat(second.id()).isEqualTo(first.id());
  }

  @Test
  void leadsToTheEventIfTheButtonWasPressedTwiceForTheLastOneAllowed() throws Exception {
    long had =
        office.store.current().conference().sideEvents().stream()
            .filter(event -> event.mainOrganizer().equals(organizer.account().actsFor()))
            .filter(SideEvent::takesPlace)
            .count();
    Map<String, String> entered =
        Map.of(
            "original",
            "en",
            "title.en",
            "The last one",
            "form",
            UUID.randomUUID().toString(),
            "step",
            "check");
    Policies.with(
        office.store,
        office.secretary().account().id(),
        policy -> policy.limitPerOrganizer((int) had + 1),
        () -> {
          SideEvent first = eventAt(organizer.sends("/en/apply", entered));
          SideEvent second = eventAt(organizer.sends("/en/apply", entered));

          assertThat(second.id()).isEqualTo(first.id());
        });
  }

  @Test
  void addsRowsAndLosesNothing() {
    String body =
        body(
            organizer.sends(
                "/en/apply",
                Map.of("title.en", "Rows", "speakers.0.name", "Ada", "more", "speakers")));

    assertThat(body).contains("value=\"Rows\"", "value=\"Ada\"", "id=\"speakers.4.name\"");
    assertThat(body).doesNotContain("id=\"speakers.5.name\"");
  }

  @Test
  void showsAFormAgainThatCameAfterItsSessionHadEnded() {
    MvcTestResult refused =
        organizer.sendsLate("/en/apply", Map.of("title.en", "Late ports", "original", "en"));
    assertThat(refused.getResponse().getRedirectedUrl()).isEqualTo("/en/apply");

    String body = body(organizer.opens("/en/apply"));
    assertThat(body)
        .contains("value=\"Late ports\"")
        .contains("Your session had ended, so nothing was submitted.");
    assertThat(body(organizer.opens("/en/apply"))).doesNotContain("Late ports");
  }

  @Test
  void speaksArabicFromRightToLeft() {
    assertThat(body(organizer.opens("/ar/apply")))
        .contains("<html lang=\"ar\" dir=\"rtl\"")
        .contains("طلب تنظيم فعالية جانبية");
  }

  @Test
  void isClosedAfterThePeriodForAllButTheSecretariat() throws Exception {
    Office.Person secretary = office.secretary();
    TimeSlot lastYear =
        TimeSlot.of(
            OffsetDateTime.parse("2025-01-01T00:00Z"), OffsetDateTime.parse("2025-06-30T16:00Z"));
    Map<String, String> entries =
        Map.of(
            "original", "en",
            "title.en", "Late",
            "mainOrganizer", "harbour-watch",
            "step", "check");
    Policies.with(
        office.store,
        secretary.account().id(),
        policy -> policy.window(lastYear),
        () -> {
          String closed = organizer.opens("/en/apply").getResponse().getContentAsString();
          assertThat(closed)
              .contains("Applications closed on 30 June 2025 18:00.")
              .doesNotContain("name=\"title.en\"", ">Apply for a side event</a>");
          assertThat(organizer.sends("/en/apply", entries)).hasStatus(409);

          Map<String, String> confirmed = new HashMap<>(entries);
          confirmed.put("step", "confirm");
          confirmed.put(
              "seen",
              SEEN.matcher(body(secretary.sends("/en/apply", entries)))
                  .results()
                  .map(key -> HtmlUtils.htmlUnescape(key.group(1)))
                  .collect(Collectors.joining("|")));
          MvcTestResult unreasoned = secretary.sends("/en/apply", confirmed);
          assertThat(unreasoned).hasStatus(409);
          assertThat(body(unreasoned)).contains("name=\"override.text.en\"");
          confirmed.put("override.text.en", "Agreed by telephone.");
          String entered = secretary.sends("/en/apply", confirmed).getResponse().getRedirectedUrl();
          assertThat(entered).startsWith("/en/desk/side-events/se-").endsWith("?done=application");
          assertThat(secretary.opens(entered).getResponse().getContentAsString())
              .contains("The application is entered.", "Agreed by telephone.");
        });
  }
}
