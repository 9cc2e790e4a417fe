package org.unodc.cop.examples.programme.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The routes with which the secretariat decides on side events. */
@Tag("thorough")
class SideEventDecisionRoutesTest extends ApiTest {
  private static final DateTimeFormatter AS_RECORDED = DateTimeFormatter.ISO_OFFSET_DATE_TIME;
  static final String REASON =
      """
      {"reason": {"standard": "NO_ROOM", "text": "All rooms are taken."}}
      """;
  private static final String PLACE =
      """
      {"slot": {"start": "%s", "end": "%s"}, "room": "example-hall", "reason": {"text": "A test at night."}}
      """;

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
    OffsetDateTime time = OffsetDateTime.parse("2027-10-13T06:00:00+02:00"); // after all someTime()
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

  private String accepted(Client desk, String title) {
    String event = applied(organizer(), title);
    step(desk, EVENTS + "/" + event, "/acceptance", "");
    return event;
  }

  private static Client.Answer put(Client caller, String path, String body) {
    String event = path.substring(0, path.lastIndexOf('/'));
    return caller.send("PUT", path, body, "If-Match", caller.get(event).header("ETag"));
  }

  static Client.Answer step(Client caller, String path, String step, String body) {
    return caller.send("POST", path + step, body, "If-Match", caller.get(path).header("ETag"));
  }

  /** {@return a second at night, since former runs may have left events in all the better hours} */
  static OffsetDateTime someTime() {
    return OffsetDateTime.parse("2027-10-11T00:00:00+02:00")
        .plusDays(ThreadLocalRandom.current().nextInt(5))
        .plusSeconds(ThreadLocalRandom.current().nextInt(6 * 60 * 60));
  }

  static Client.Answer schedule(Client caller, String path, OffsetDateTime start) {
    return caller.send(
        "PUT",
        path + "/schedule",
        PLACE.formatted(AS_RECORDED.format(start), AS_RECORDED.format(start.plusSeconds(1))),
        "If-Match",
        caller.get(path).header("ETag"));
  }
}
