package org.unodc.cop.examples.programme.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.ApplicationId;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.session.AttendanceFormat;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.domain.timetable.FreeSlot;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.form.EventChoices;
import org.unodc.cop.examples.programme.form.SlotFields;
import org.unodc.cop.examples.programme.sideevent.EventApplication;

@ServiceTest
class EventPagesTest {
  @Autowired WebApplicationContext service;
  private Office office;
  private Office.Person organizer;
  private Office.Person secretary;
  // The database outlives the tests, so that each run needs a day of its own.
  private final LocalDate day =
      LocalDate.of(2100, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(1_000_000));

  @BeforeEach
  void open() {
    office = new Office(service);
    organizer = office.organizer();
    secretary = office.secretary();
  }

  private static String page(SideEvent event) {
    return "/en/desk/side-events/" + event.id();
  }

  private MvcTestResult step(SideEvent event, String step, Map<String, String> values) {
    Map<String, String> all = new HashMap<>(values);
    all.putIfAbsent("version", office.version(event));
    return secretary.sends(page(event) + "/" + step, all);
  }

  @Test
  void acceptsOnceAndSaysSoTheSecondTime() throws Exception {
    SideEvent event = office.appliedFor("Accept me", organizer);

    assertThat(step(event, "acceptance", Map.of()).getResponse().getRedirectedUrl())
        .isEqualTo(page(event) + "?done=acceptance");
    assertThat(office.now(event).status()).contains(SideEventStatus.ACCEPTED);

    MvcTestResult again = step(event, "acceptance", Map.of());
    assertThat(again).hasStatus(409);
    assertThat(again.getResponse().getContentAsString())
        .contains("Only an event that is applied for can be accepted or declined.");
  }

  @Test
  void showsASecondSecretaryWhatTheFirstOneChanged() throws Exception {
    SideEvent event = office.appliedFor("Two desks", organizer);
    String seen = office.version(event);
    Office.Person first = office.secretary();
    first.sends(page(event) + "/acceptance", Map.of("version", seen));

    MvcTestResult second =
        step(event, "refusal", Map.of("version", seen, "refusal.standard", "LATE"));

    assertThat(second).hasStatus(409);
    assertThat(second.getResponse().getContentAsString())
        .contains(
            "Somebody else changed this in the meantime", first.account().name(), ">Accepted<");
    assertThat(office.now(event).status()).contains(SideEventStatus.ACCEPTED);
  }

  @Test
  void doesNothingWithoutTheVersionThatWasLookedAt() {
    SideEvent event = office.appliedFor("No version", organizer);

    assertThat(secretary.sends(page(event) + "/acceptance", Map.of())).hasStatus(409);
    assertThat(office.now(event).status()).contains(SideEventStatus.REQUESTED);
  }

  @Test
  void givesATimeAndARoomAndSaysWhoHasATakenOne() throws Exception {
    String place = day + "T18:00Z/" + day + "T18:50Z/example-hall";
    SideEvent first = office.accepted("First in the hall", organizer, secretary);
    SideEvent second = office.accepted("Second in the hall", organizer, secretary);

    MvcTestResult unconfirmed = step(first, "schedule", Map.of("place", place));
    assertThat(unconfirmed).hasStatus(409);
    assertThat(unconfirmed.getResponse().getContentAsString())
        .contains("This has to be confirmed", "name=\"override\"", place);
    assertThat(office.now(first).room()).isEmpty();

    Map<String, String> allTheSame = Map.of("place", place, "override", "schedule");
    assertThat(step(first, "schedule", allTheSame)).hasStatus(422);
    step(first, "schedule", with("schedule.text.en", "The hall asked for it.", allTheSame));
    assertThat(office.now(first).room()).contains(RoomId.of("example-hall"));
    assertThat(office.now(first).slot())
        .contains(
            TimeSlot.of(
                OffsetDateTime.parse(day + "T18:00Z"), OffsetDateTime.parse(day + "T18:50Z")));

    MvcTestResult refused = step(second, "schedule", Map.of("place", place));
    assertThat(refused).hasStatus(409);
    assertThat(refused.getResponse().getContentAsString())
        .contains("The room is taken at that time", "First in the hall", place);
    assertThat(office.now(second).room()).isEmpty();
  }

  @Test
  void takesAnotherTimeOnlyFromItsStartToItsEnd() throws Exception {
    SideEvent event = office.accepted("Another time", organizer, secretary);

    MvcTestResult reversed =
        step(
            event,
            "schedule",
            Map.of(
                "time.day", day.toString(),
                "time.start", "20:00",
                "time.end", "19:00",
                "room", "example-hall"));
    assertThat(reversed).hasStatus(422);
    assertThat(reversed.getResponse().getContentAsString())
        .contains("href=\"#time.end\"", "value=\"20:00\"", "value=\"19:00\"");

    step(
        event,
        "schedule",
        Map.of(
            "time.day", day.toString(),
            "time.start", "19:00",
            "time.end", "19:50",
            "room", "example-hall",
            "schedule.text.en", "Nothing else is free."));
    TimeSlot slot = office.now(event).slot().orElseThrow();
    assertThat(slot.start().toLocalDateTime()).isEqualTo(day.atTime(19, 0));
    assertThat(slot.end().toLocalDateTime()).isEqualTo(day.atTime(19, 50));
  }

  @Test
  void wantsToKnowWhereAndInto() throws Exception {
    SideEvent event = office.accepted("Where", organizer, secretary);

    assertThat(step(event, "schedule", Map.of()).getResponse().getContentAsString())
        .contains("href=\"#place\">Choose a free time and room");
    assertThat(step(event, "merger", Map.of("into", "nowhere")).getResponse().getContentAsString())
        .contains("href=\"#into\">Choose the event into which this one is merged.");
  }

  @Test
  void mergesAndCancels() throws Exception {
    SideEvent event = office.accepted("Merge me", organizer, secretary);
    SideEvent other = office.accepted("Cancel me", organizer, secretary);

    step(event, "merger", Map.of("into", other.id().value()));
    assertThat(office.now(event).mergedInto()).contains(other.id());

    MvcTestResult unreasoned = step(other, "cancellation", Map.of());
    assertThat(unreasoned).hasStatus(422);
    assertThat(unreasoned.getResponse().getContentAsString())
        .contains("href=\"#cancellation.text.en\">Give a reason.");
    assertThat(office.now(other).status()).contains(SideEventStatus.ACCEPTED);

    step(other, "cancellation", Map.of("cancellation.standard", "PROGRAMME_CHANGED"));
    assertThat(office.now(other).status()).contains(SideEventStatus.CANCELLED);
  }

  @Test
  void tellsTheOrganizerWhyInTheirLanguage() throws Exception {
    SideEvent event = office.appliedFor("Decline me", organizer);

    MvcTestResult declined =
        step(
            event,
            "refusal",
            Map.of(
                "refusal.standard", "OTHER_SUBJECT",
                "refusal.text.en", "Apply to the youth forum.",
                "refusal.text.fr", "Adressez-vous au forum des jeunes."));

    assertThat(declined.getResponse().getRedirectedUrl()).isEqualTo(page(event) + "?done=refusal");
    assertThat(secretary.opens(page(event) + "?done=refusal").getResponse().getContentAsString())
        .contains(
            "Declined. The organizer can read the reason",
            "The subject does not concern the agenda of the session.",
            "Apply to the youth forum.",
            secretary.account().name());
    assertThat(organizer.opens("/fr/my-events/" + event.id()).getResponse().getContentAsString())
        .contains(
            "Le secrétariat a rejeté la demande.",
            "Le sujet ne se rapporte pas à l’ordre du jour de la session.",
            "Adressez-vous au forum des jeunes.")
        .doesNotContain(secretary.account().name());
  }

  @Test
  void takesBackADecision() throws Exception {
    SideEvent event = office.accepted("Accepted too early", organizer, secretary);

    MvcTestResult reopened = step(event, "reopening", Map.of());

    assertThat(reopened.getResponse().getRedirectedUrl())
        .isEqualTo(page(event) + "?done=reopening");
    assertThat(office.now(event).status()).contains(SideEventStatus.REQUESTED);
    assertThat(step(event, "reopening", Map.of()).getResponse().getContentAsString())
        .contains("There is no decision on this event that could be taken back.");
  }

  @Test
  void takesBackACancellationAndSaysWhatIsMissing() throws Exception {
    String place = day + "T18:00Z/" + day + "T18:50Z/example-bridge-room";
    Map<String, String> scheduled = Map.of("place", place, "schedule.text.en", "For now.");
    Map<String, String> why = Map.of("cancellation.standard", "PROGRAMME_CHANGED");
    SideEvent event = office.accepted("Cancelled by mistake", organizer, secretary);
    step(event, "schedule", scheduled);
    SideEvent before = office.now(event);
    assertThat(before.room()).isPresent();

    step(event, "cancellation", why);
    assertThat(secretary.opens(page(event)))
        .bodyText()
        .contains("accepted again, with its time and its room if the room is still free");
    assertThat(step(event, "reopening", Map.of()).getResponse().getRedirectedUrl())
        .isEqualTo(page(event) + "?done=reopening-restored");
    assertThat(office.now(event)).isEqualTo(before);

    step(event, "cancellation", why);
    step(office.accepted("In its room", organizer, secretary), "schedule", scheduled);
    assertThat(step(event, "reopening", Map.of()).getResponse().getRedirectedUrl())
        .isEqualTo(page(event) + "?done=reopening-without-room");
    assertThat(secretary.opens(page(event) + "?done=reopening-without-room"))
        .bodyText()
        .contains("Its former room is taken at its former time");
    assertThat(office.now(event).status()).contains(SideEventStatus.ACCEPTED);
    assertThat(office.now(event).room()).isEmpty();
    assertThat(office.now(event).slot()).isEmpty();
  }

  @Test
  void warnsOfARoomThatIsTooSmallForThoseExpected() {
    EventApplication many =
        new EventApplication(
            SideEvent.builder()
                .id(SideEventId.of("new"))
                .title(LocalizedText.english("A crowd"))
                .mainOrganizer(organizer.account().actsFor())
                .build(),
            Application.builder()
                .id(ApplicationId.of("new"))
                .expectedAttendance(ReportedCount.exactly(160))
                .build());
    SideEvent event = office.desk.apply(many, Optional.empty(), organizer.account()).event();
    office.decisions.accept(
        event.id(), Optional.empty(), OptionalLong.empty(), secretary.account());
    Snapshot now = office.store.current();
    FreeSlot free =
        EventChoices.freeSlots(now).stream()
            .filter(slot -> slot.room().equals(RoomId.of("example-bridge-room")))
            .findFirst()
            .orElseThrow();
    String place = SlotFields.value(EventChoices.timeOf(free, now.zone())) + "/" + free.room();

    assertThat(step(event, "schedule", Map.of("place", place)))
        .hasStatus(409)
        .bodyText()
        .contains("This has to be confirmed", "160", "120");
    assertThat(office.now(event).room()).isEmpty();

    assertThat(
            step(
                event, "schedule", Map.of("place", place, "schedule.text.en", "Forty will stand.")))
        .hasStatus(302);
    assertThat(office.now(event).room()).contains(free.room());
  }

  @Test
  void freesARoom() {
    SideEvent event = office.accepted("In the wrong room", organizer, secretary);
    String place = day + "T18:00Z/" + day + "T18:50Z/example-bridge-room";
    step(event, "schedule", Map.of("place", place, "schedule.text.en", "For now."));
    assertThat(office.now(event).room()).isPresent();

    step(event, "unscheduling", Map.of());

    assertThat(office.now(event).room()).isEmpty();
    assertThat(office.now(event).slot()).isEmpty();
    assertThat(office.now(event).status()).contains(SideEventStatus.ACCEPTED);
  }

  @Test
  void namesTheMeetingThatHasTheRoom() throws Exception {
    SideEvent event = office.accepted("During the plenary", organizer, secretary);

    MvcTestResult refused =
        step(
            event,
            "schedule",
            Map.of("place", "2027-10-11T10:30+02:00/2027-10-11T11:20+02:00/example-hall"));

    assertThat(refused).hasStatus(409);
    assertThat(refused.getResponse().getContentAsString())
        .contains("The room is taken at that time", "example-cop3-plenary-1");
    assertThat(office.now(event).room()).isEmpty();
  }

  @Test
  void givesAnEventThatIsOnlyOnlineATimeWithoutARoom() throws Exception {
    SideEvent event =
        office.appliedFor(
            "Online only",
            organizer,
            building ->
                building.format(AttendanceFormat.ONLINE).onlineLink("https://example.org/"));
    step(event, "acceptance", Map.of());
    String time = "2027-10-13T13:10+02:00/2027-10-13T14:00+02:00/";
    assertThat(secretary.opens(page(event)).getResponse().getContentAsString())
        .contains("value=\"" + time + "\"", "Online, without a room");

    step(event, "schedule", Map.of("place", time));

    assertThat(office.now(event).slot()).isPresent();
    assertThat(office.now(event).room()).isEmpty();
  }

  private static Map<String, String> with(String field, String value, Map<String, String> values) {
    Map<String, String> all = new HashMap<>(values);
    all.put(field, value);
    return all;
  }

  @Test
  void showsTextOfTheRecordAsText() throws Exception {
    SideEvent event = office.appliedFor("<img src=x onerror=alert(1)>", organizer);

    String body = secretary.opens(page(event)).getResponse().getContentAsString();

    assertThat(body).contains("&lt;img src=x").doesNotContain("<img src=x");
  }

  @Test
  void showsNoChangeWithEqualValues() throws Exception {
    LocalizedText water = LocalizedText.of("en", Map.of("en", "Water", "fr", "Eau"));
    LocalizedText rivers = LocalizedText.of("en", Map.of("en", "Water", "fr", "Rivières"));
    SideEvent event =
        office.appliedFor("Translated", organizer, building -> building.addThemes(water));
    office.desk.describe(
        event.id(),
        event.toBuilder().themes(List.of(rivers)).build(),
        Optional.empty(),
        OptionalLong.empty(),
        organizer.account());

    String history = secretary.opens(page(event)).getResponse().getContentAsString();

    assertThat(history).contains("Water; Eau", "Water; Rivières", "<span>Application</span>");
  }

  @Test
  void isForTheSecretariatAlone() {
    SideEvent event = office.appliedFor("Not for all", organizer);

    assertThat(organizer.opens(page(event))).hasStatus(403);
    assertThat(organizer.opens("/en/desk")).hasStatus(403);
    assertThat(
            organizer.sends(page(event) + "/acceptance", Map.of("version", office.version(event))))
        .hasStatus(403);
    assertThat(office.now(event).status()).contains(SideEventStatus.REQUESTED);
  }

  @Test
  void showsTheDeskByStatus() throws Exception {
    SideEvent waiting = office.appliedFor("Waiting here", organizer);
    SideEvent accepted = office.accepted("Accepted already", organizer, secretary);

    assertThat(waitingOnDesk(waiting)).contains("/desk/side-events/" + waiting.id());
    assertThat(waitingOnDesk(accepted)).doesNotContain("/desk/side-events/" + accepted.id());
  }

  private String waitingOnDesk(SideEvent event) throws Exception {
    return secretary
        .opens("/en/desk?status=REQUESTED&q=" + event.id())
        .getResponse()
        .getContentAsString();
  }
}
