package org.unodc.cop.examples.programme.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.examples.programme.conference.Policies;

class SideEventRoutesTest extends ApiTest {
  private static final DateTimeFormatter AS_RECORDED = DateTimeFormatter.ISO_OFFSET_DATE_TIME;
  private static final String REASON =
      """
      {"reason": {"standard": "NO_ROOM", "text": "All rooms are taken."}}
      """;
  private static final String PLACE =
      """
      {"slot": {"start": "%s", "end": "%s"}, "room": "example-hall", "reason": {"text": "A test at night."}}
      """;

  @Test
  void takesAnApplicationWithIdsOfItsOwn() {
    Client organizer = organizer();

    Client.Answer answer = organizer.send("POST", EVENTS, application("Rivers"));

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.at("/sideEvent/title/texts/en")).isEqualTo("Rivers");
    assertThat(answer.at("/sideEvent/status")).isEqualTo("REQUESTED");
    assertThat(answer.at("/sideEvent/id")).matches("se-[a-z0-9]{10}");
    assertThat(answer.header("ETag")).isEqualTo("\"" + answer.json().at("/version") + "\"");
    assertThat(answer.header("Location")).endsWith(EVENTS + "/" + answer.at("/sideEvent/id"));
  }

  @Test
  void showsWhatIsAppliedForToItsOrganizerAndTheSecretariatAlone() {
    Client organizer = organizer();
    String path = EVENTS + "/" + applied(organizer, "Mine");

    assertThat(organizer.get(path).status()).isEqualTo(200);
    assertThat(secretariat().get(path).status()).isEqualTo(200);
    assertThat(organizer().get(path).status()).isEqualTo(404);
    assertThat(nobody().get(path).status()).isEqualTo(404);
    assertThat(nobody().get(path).at("/type")).isEqualTo("urn:cop:problem:not-found");
  }

  @Test
  void takesNoApplicationFromNobody() {
    Client.Answer answer = nobody().send("POST", EVENTS, application("Rivers"));

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void changesADescriptionOnlyFromTheVersionThatWasLookedAt() {
    Client organizer = organizer();
    String path = EVENTS + "/" + applied(organizer, "First");
    String tag = organizer.get(path).header("ETag");
    String other = "{\"id\": \"x\", \"title\": \"Second\"}";

    Client.Answer blind = organizer.send("PUT", path, other);
    Client.Answer seen = organizer.send("PUT", path, other, "If-Match", tag);
    Client.Answer late = organizer.send("PUT", path, other, "If-Match", tag);
    Client.Answer weak = organizer.send("PUT", path, other, "If-Match", "W/" + seen.header("ETag"));

    assertThat(blind.status()).isEqualTo(428);
    assertThat(blind.at("/type")).isEqualTo("urn:cop:problem:version-needed");
    assertThat(seen.status()).isEqualTo(200);
    assertThat(seen.at("/sideEvent/title/texts/en")).isEqualTo("Second");
    assertThat(seen.at("/sideEvent/status")).isEqualTo("REQUESTED");
    assertThat(late.status()).isEqualTo(412);
    assertThat(late.at("/type")).isEqualTo("urn:cop:problem:changed-meanwhile");
    assertThat(weak.status()).isEqualTo(412);
    assertThat(organizer.get(path).header("ETag")).isEqualTo(seen.header("ETag"));
  }

  @Test
  void letsOneOfEightWinWhoLookedAtTheSameVersion() throws Exception {
    Client organizer = organizer();
    String path = EVENTS + "/" + applied(organizer, "Wanted");
    String tag = organizer.get(path).header("ETag");
    Callable<Integer> change =
        () ->
            organizer
                .send("PUT", path, "{\"id\": \"x\", \"title\": \"Won\"}", "If-Match", tag)
                .status();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      assertThat(threads.invokeAll(Collections.nCopies(8, change)))
          .extracting(Future::get)
          .containsExactlyInAnyOrder(200, 412, 412, 412, 412, 412, 412, 412);
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void takesAnEventThroughItsSteps() {
    Client desk = secretariat();
    Client organizer = organizer();
    String path = EVENTS + "/" + applied(organizer, "Story");

    Client.Answer early = schedule(desk, path, someTime());
    Client.Answer accepted = step(desk, path, "/acceptance", "");
    Client.Answer again = step(desk, path, "/acceptance", "");
    Client.Answer scheduled = schedule(desk, path, someTime());
    Client.Answer byOrganizer = organizer.send("PUT", path, "{\"id\": \"x\"}", "If-Match", "*");

    assertThat(early.status()).isEqualTo(409);
    assertThat(early.at("/type")).isEqualTo("urn:cop:problem:not-accepted");
    assertThat(accepted.at("/sideEvent/status")).isEqualTo("ACCEPTED");
    assertThat(again.at("/type")).isEqualTo("urn:cop:problem:not-requested");
    assertThat(scheduled.at("/sideEvent/room")).isEqualTo("example-hall");
    assertThat(byOrganizer.at("/type")).isEqualTo("urn:cop:problem:already-decided");
    assertThat(nobody().get(path).status()).isEqualTo(200);
  }

  @Test
  void refusesARoomThatIsTakenAndNamesTheEvents() {
    Client desk = secretariat();
    String first = accepted(desk, "First in the room");
    String second = accepted(desk, "Second in the room");
    OffsetDateTime time = someTime();
    schedule(desk, EVENTS + "/" + first, time);

    Client.Answer clash = schedule(desk, EVENTS + "/" + second, time);

    assertThat(clash.status()).isEqualTo(409);
    assertThat(clash.at("/type")).isEqualTo("urn:cop:problem:room-taken");
    assertThat(clash.at("/events/0")).isEqualTo(second);
    assertThat(clash.at("/events/1")).isEqualTo(first);
    assertThat(desk.get(EVENTS + "/" + second).at("/room")).isEmpty();
  }

  @Test
  void mergesAndCancels() {
    Client desk = secretariat();
    String first = accepted(desk, "To be merged");
    String second = accepted(desk, "Going on");

    Client.Answer merged =
        step(desk, EVENTS + "/" + first, "/merger", "{\"into\": \"" + second + "\"}");
    Client.Answer unreasoned = step(desk, EVENTS + "/" + second, "/cancellation", "");
    Client.Answer cancelled = step(desk, EVENTS + "/" + second, "/cancellation", REASON);
    Client.Answer gone = step(desk, EVENTS + "/" + second, "/merger", "{\"into\": \"se-001\"}");

    assertThat(merged.at("/sideEvent/mergedInto")).isEqualTo(second);
    assertThat(unreasoned.status()).isEqualTo(409);
    assertThat(unreasoned.at("/type")).isEqualTo("urn:cop:problem:reason-needed");
    assertThat(cancelled.at("/sideEvent/status")).isEqualTo("CANCELLED");
    assertThat(gone.at("/type")).isEqualTo("urn:cop:problem:takes-no-place");
  }

  @Test
  void withdrawsWithTheFormerRouteOfOrganizers() {
    Client organizer = organizer();
    String path = EVENTS + "/" + applied(organizer, "Withdrawn as before");

    assertThat(step(organizer, path, "/cancellation", "").at("/sideEvent/status"))
        .isEqualTo("WITHDRAWN");
  }

  @Test
  void declinesWithAReasonAndTakesTheDecisionBack() {
    Client desk = secretariat();
    String path = EVENTS + "/" + applied(organizer(), "Declined");

    Client.Answer unreasoned = step(desk, path, "/refusal", "{}");
    Client.Answer empty = step(desk, path, "/refusal", "{\"reason\": {}}");
    Client.Answer declined = step(desk, path, "/refusal", REASON);
    Client.Answer reopened = step(desk, path, "/reopening", "");
    Client.Answer again = step(desk, path, "/reopening", "");

    assertThat(unreasoned.at("/problems/0/code")).isEqualTo("member.missing");
    assertThat(empty.status()).isEqualTo(400);
    assertThat(declined.at("/sideEvent/status")).isEqualTo("DECLINED");
    assertThat(reopened.at("/sideEvent/status")).isEqualTo("REQUESTED");
    assertThat(again.at("/type")).isEqualTo("urn:cop:problem:not-decided");
  }

  @Test
  void wantsAReasonForAWarningAndFreesTheRoom() {
    Client desk = secretariat();
    String path = EVENTS + "/" + accepted(desk, "At night");
    OffsetDateTime time = someTime();
    String place = PLACE.formatted(AS_RECORDED.format(time), AS_RECORDED.format(time.plusHours(1)));
    String unreasonedPlace = place.replaceFirst(", \"reason\": .*", "}");

    Client.Answer unreasoned = put(desk, path + "/schedule", unreasonedPlace);
    Client.Answer scheduled = put(desk, path + "/schedule", place);
    Client.Answer freed =
        desk.send("DELETE", path + "/schedule", "", "If-Match", desk.get(path).header("ETag"));

    assertThat(unreasoned.status()).isEqualTo(409);
    assertThat(unreasoned.at("/type")).isEqualTo("urn:cop:problem:reason-needed");
    assertThat(unreasoned.at("/findings/0/severity")).isEqualTo("WARNING");
    assertThat(scheduled.at("/sideEvent/room")).isEqualTo("example-hall");
    assertThat(freed.at("/sideEvent/room")).isEmpty();
    assertThat(freed.at("/sideEvent/slot")).isEmpty();
    assertThat(freed.at("/sideEvent/status")).isEqualTo("ACCEPTED");
  }

  @Test
  void refusesTheRoomOfAMeetingAndNamesIt() {
    Client desk = secretariat();
    String path = EVENTS + "/" + accepted(desk, "During the plenary");

    Client.Answer clash = schedule(desk, path, OffsetDateTime.parse("2027-10-11T10:30:00+02:00"));

    assertThat(clash.status()).isEqualTo(409);
    assertThat(clash.at("/type")).isEqualTo("urn:cop:problem:room-taken");
    assertThat(clash.at("/meetings/0")).isEqualTo("example-cop3-plenary-1");
    assertThat(desk.get(path).at("/room")).isEmpty();
  }

  @Test
  void givesAnEventThatIsOnlyOnlineATimeWithoutARoom() {
    Client desk = secretariat();
    String online =
        organizer()
            .send("POST", EVENTS, application("Online").replace("IN_PERSON", "ONLINE"))
            .at("/sideEvent/id");
    step(desk, EVENTS + "/" + online, "/acceptance", "");
    String inPerson = accepted(desk, "In person");
    String time =
        "{\"slot\": {\"start\": \"2027-10-12T13:10:00+02:00\","
            + " \"end\": \"2027-10-12T14:00:00+02:00\"}}";

    Client.Answer scheduled = put(desk, EVENTS + "/" + online + "/schedule", time);
    Client.Answer refused = put(desk, EVENTS + "/" + inPerson + "/schedule", time);

    assertThat(scheduled.status()).isEqualTo(200);
    assertThat(scheduled.at("/sideEvent/slot/start")).startsWith("2027-10-12T13:10");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.at("/type")).isEqualTo("urn:cop:problem:room-needed");
  }

  @Test
  void refusesWrongEntriesWithTheirPlaces() {
    String wrong =
        """
        {"sideEvent": {"id": "new", "title": "%s", "onlineLink": "javascript:alert(1)",
          "mainOrganizer": {"type": "unit", "unit": "example-outreach"}},
         "application": {"id": "new"}}
        """
            .formatted("a".repeat(72_000));

    Client.Answer answer = organizer().send("POST", EVENTS, wrong);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.at("/type")).isEqualTo("urn:cop:problem:invalid-entries");
    assertThat(answer.json().at("/problems"))
        .extracting(problem -> problem.at("/pointer").asString())
        .containsExactlyInAnyOrder(
            "/sideEvent/title/texts/en", "/sideEvent/onlineLink", "/sideEvent/mainOrganizer");
  }

  @Test
  void saysWhenApplicationsCloseAndTakesOneOfTheSecretariatWithAReason() throws Exception {
    Client desk = secretariat();
    TimeSlot lastYear =
        TimeSlot.of(
            OffsetDateTime.parse("2025-01-01T00:00Z"), OffsetDateTime.parse("2025-06-30T16:00Z"));
    Policies.with(
        store,
        desk.account().orElseThrow().id(),
        policy -> policy.window(lastYear),
        () -> {
          Client.Answer late = organizer().send("POST", EVENTS, application("Late"));
          Client.Answer entered =
              desk.send(
                  "POST",
                  EVENTS,
                  application("Late").replaceFirst("\\}\\s*$", ", " + REASON.strip().substring(1)));

          assertThat(late.status()).isEqualTo(409);
          assertThat(late.at("/type")).isEqualTo("urn:cop:problem:applications-closed");
          assertThat(late.at("/detail")).startsWith("Applications closed on 30 June 2025 18:00.");
          assertThat(entered.status()).isEqualTo(201);
        });
  }

  @Test
  void letsNoOrganizerDecide() {
    Client organizer = organizer();
    String path = EVENTS + "/" + applied(organizer, "Mine");

    assertThat(step(organizer, path, "/acceptance", "").status()).isEqualTo(403);
    assertThat(schedule(organizer, path, someTime()).status()).isEqualTo(403);
    assertThat(organizer.get(path + "/history").status()).isEqualTo(403);
  }

  @Test
  void letsAnOrganizerWithdrawUntilItIsDecidedOn() {
    Client desk = secretariat();
    Client organizer = organizer();
    String withdrawn = EVENTS + "/" + applied(organizer, "Withdrawn");
    String decided = EVENTS + "/" + applied(organizer, "Decided on");
    step(desk, decided, "/acceptance", "");

    assertThat(step(organizer, withdrawn, "/withdrawal", REASON).at("/sideEvent/status"))
        .isEqualTo("WITHDRAWN");
    Client.Answer late = step(organizer, decided, "/withdrawal", "");
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.at("/type")).isEqualTo("urn:cop:problem:already-decided");
    assertThat(desk.get(decided).at("/status")).isEqualTo("ACCEPTED");
  }

  @Test
  void tellsFindingsInTheLanguageOfTheCaller() {
    Client organizer = organizer();
    String harbour = "{\"type\": \"stakeholder\", \"stakeholder\": \"harbour-watch\"}";
    String body =
        application("Rivers")
            .replace(
                "\"format\"", "\"coOrganizers\": [" + harbour + ", " + harbour + "], \"format\"");
    String event = organizer.send("POST", EVENTS, body).at("/sideEvent/id");
    String path = EVENTS + "/" + event + "/findings";

    Client.Answer french = organizer.get(path, "Accept-Language", "fr-CH, en;q=0.5");
    Client.Answer english = organizer.get(path, "Accept-Language", "sw, en;q=0.5");

    assertThat(french.at("/findings/0/rule")).isEqualTo("side-event.co-organizers-are-distinct");
    assertThat(french.at("/findings/0/pointer")).isEqualTo("/sideEvent/coOrganizers/1");
    assertThat(french.at("/findings/0/message")).contains("cite plus d’une fois");
    assertThat(english.at("/findings/0/message")).contains("more than once among its organizers.");
    assertThat(organizer().get(path).status()).isEqualTo(404);
  }

  @Test
  void tellsTheSecretariatWhoChangedWhat() {
    Client desk = secretariat();
    Client organizer = organizer();
    String path = EVENTS + "/" + applied(organizer, "Rivers");
    step(desk, path, "/acceptance", "");

    Client.Answer history = desk.get(path + "/history");

    assertThat(history.at("/changes/0/account"))
        .isEqualTo(organizer.account().orElseThrow().name());
    assertThat(history.at("/changes/1/account")).isEqualTo(desk.account().orElseThrow().name());
    assertThat(history.at("/changes/1/pointer")).isEqualTo("/status");
    assertThat(history.at("/changes/1/before")).isEqualTo("REQUESTED");
    assertThat(history.at("/changes/1/after")).isEqualTo("ACCEPTED");
    assertThat(history.text()).doesNotContain("Mo Derator");
    assertThat(desk.get(EVENTS + "/se-none/history").status()).isEqualTo(404);
  }

  private String accepted(Client desk, String title) {
    String event = applied(organizer(), title);
    step(desk, EVENTS + "/" + event, "/acceptance", "");
    return event;
  }

  private static Client.Answer put(Client caller, String path, String body) {
    String event = path.substring(0, path.lastIndexOf('/'));
    return caller.send("PUT", path, body, "If-Match", caller.get(event).header("ETag"));
  }

  private static Client.Answer step(Client caller, String path, String step, String body) {
    return caller.send("POST", path + step, body, "If-Match", caller.get(path).header("ETag"));
  }

  /** {@return a second at night, since former runs may have left events in all the better hours} */
  private static OffsetDateTime someTime() {
    return OffsetDateTime.parse("2027-10-11T00:00:00+02:00")
        .plusDays(ThreadLocalRandom.current().nextInt(5))
        .plusSeconds(ThreadLocalRandom.current().nextInt(6 * 60 * 60));
  }

  private static Client.Answer schedule(Client caller, String path, OffsetDateTime start) {
    return caller.send(
        "PUT",
        path + "/schedule",
        PLACE.formatted(AS_RECORDED.format(start), AS_RECORDED.format(start.plusSeconds(1))),
        "If-Match",
        caller.get(path).header("ETag"));
  }
}
