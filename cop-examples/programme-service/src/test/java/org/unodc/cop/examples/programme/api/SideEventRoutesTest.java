package org.unodc.cop.examples.programme.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.examples.programme.api.SideEventDecisionRoutesTest.REASON;
import static org.unodc.cop.examples.programme.api.SideEventDecisionRoutesTest.schedule;
import static org.unodc.cop.examples.programme.api.SideEventDecisionRoutesTest.someTime;
import static org.unodc.cop.examples.programme.api.SideEventDecisionRoutesTest.step;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.examples.programme.conference.Policies;

class SideEventRoutesTest extends ApiTest {
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

    assertThat(french.at("/findings/0/rule")).isEqualTo("reference.lists-have-no-repeats");
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
}
