package org.unodc.cop.examples.programme.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.json.CopJson;

class WholeConferenceTest extends ApiTest {
  private static final String PATH = "/api/v1/conference";
  private static final CopJson<Conference> JSON = CopJson.of(Conference.class).compact();

  @Test
  void givesTheSecretariatTheWholeRecordAsTheLibraryWritesIt() {
    applied(organizer(), "With a person");

    Client.Answer whole = secretariat().get(PATH);

    assertThat(whole.response().body()).isEqualTo(JSON.writeBytes(store.current().conference()));
    assertThat(whole.text()).contains("Mo Derator");
  }

  @Test
  void givesOthersWhatTheyMaySee() {
    Client organizer = organizer();
    String own = applied(organizer, "Own");

    assertThat(nobody().get(PATH).text()).doesNotContain(own);
    assertThat(JSON.read(nobody().get(PATH).response().body()).applications()).isEmpty();
    assertThat(organizer().get(PATH).text()).doesNotContain(own);
    assertThat(organizer.get(PATH).text()).contains(own);
    assertThat(JSON.read(organizer.get(PATH).response().body()).applications()).hasSize(1);
  }

  @Test
  void takesWhatItGaveAndTellsWhatTheRulesFind() {
    Client desk = secretariat();
    Client.Answer whole = desk.get(PATH);

    Client.Answer blind = desk.send("PUT", PATH, whole.text());
    Client.Answer taken =
        desk.send(
            "PUT", PATH, whole.text(), "If-Match", whole.header("ETag"), "Accept-Language", "fr");
    Client.Answer late = desk.send("PUT", PATH, whole.text(), "If-Match", whole.header("ETag"));

    assertThat(blind.status()).isEqualTo(428);
    assertThat(taken.status()).isEqualTo(200);
    assertThat(taken.header("ETag")).isEqualTo("\"" + taken.json().at("/revision") + "\"");
    assertThat(taken.json().at("/findings").isArray()).isTrue();
    assertThat(late.status()).isEqualTo(412);
    assertThat(desk.get(PATH).text()).isEqualTo(whole.text());
  }

  @Test
  void tellsAllProblemsOfARecordWithTheirPlaces() {
    String broken =
        """
        {
          "format": "cop/1",
          "id": "example-cop",
          "titel": "A record",
          "sessions": [{"id": "s", "ordinal": "third"}]
        }
        """;

    Client.Answer answer = secretariat().send("PUT", PATH, broken, "If-Match", "*");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/problems").valueStream())
        .extracting(
            one -> one.at("/line") + " " + one.at("/pointer").asString() + " " + one.at("/code"))
        .contains("4 /titel \"member.unknown\"", "5 /sessions/0/ordinal \"value.type\"");
  }

  @Test
  void takesNoRecordWithTwoEventsInOneRoomAndNamesThem() {
    Client desk = secretariat();
    String whole = desk.get(PATH).text();
    String clash =
        """
        "sideEvents" : [ {"id": "clash-1", "status": "ACCEPTED", "room": "r", "slot":
          {"start": "2027-10-12T09:00:00+02:00", "end": "2027-10-12T09:50:00+02:00"}},
          {"id": "clash-2", "status": "ACCEPTED", "room": "r", "slot":
          {"start": "2027-10-12T09:30:00+02:00", "end": "2027-10-12T10:50:00+02:00"}},
        """;
    String record = whole.replaceFirst("\"sideEvents\"\\s*:\\s*\\[", clash);

    Client.Answer answer = desk.send("PUT", PATH, record, "If-Match", "*");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.at("/type")).isEqualTo("urn:cop:problem:room-taken");
    assertThat(answer.at("/events/0")).isEqualTo("clash-1");
    assertThat(answer.at("/events/1")).isEqualTo("clash-2");
    assertThat(answer.json().at("/events").size()).isEqualTo(2);
    assertThat(desk.get(PATH).text()).isEqualTo(whole);
  }

  @Test
  void letsOnlyTheSecretariatReplaceIt() {
    String whole = nobody().get(PATH).text();

    assertThat(organizer().send("PUT", PATH, whole, "If-Match", "*").status()).isEqualTo(403);
    assertThat(nobody().send("PUT", PATH, whole, "If-Match", "*").status()).isEqualTo(401);
  }

  @Test
  void saysThatNothingWasChangedSince() {
    Client desk = secretariat();
    String tag = desk.get(PATH).header("ETag");

    Client.Answer same = desk.get(PATH, "If-None-Match", tag);
    applied(organizer(), "Another");
    Client.Answer changed = desk.get(PATH, "If-None-Match", tag);

    assertThat(same.status()).isEqualTo(304);
    assertThat(same.response().body()).isEmpty();
    assertThat(changed.status()).isEqualTo(200);
  }
}
