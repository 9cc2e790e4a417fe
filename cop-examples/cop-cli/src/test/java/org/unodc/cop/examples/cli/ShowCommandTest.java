package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShowCommandTest {
  @TempDir private Path folder;
  private Path record;

  @BeforeEach
  void saveTheRecord() throws IOException {
    record = Files.writeString(folder.resolve("harbour.json"), HarbourRecord.JSON);
  }

  @Test
  void printsAnEntityWithItsNames() {
    assertThat(Invocation.of("show", record, "nets"))
        .isEqualTo(
            new Invocation(
                0,
                """
                side event "Nets <old & new>" (nets)  /sideEvents/0
                  session: session "First session" (harbour-cop1)
                  title: Nets <old & new>
                  main organizer:
                    type: stakeholder
                    stakeholder: stakeholder "Harbour Watch" (harbour-watch)
                  time: 2031-05-06T09:00:00+02:00 – 2031-05-06T10:00:00+02:00
                  room: room m1, which the record does not have
                  status: accepted
                Nothing in the record refers to it.
                """,
                ""));
  }

  @ParameterizedTest
  @CsvSource({
    "ar, الجهة صاحبة المصلحة",
    "fr, partie prenante",
    "ru, заинтересованная сторона",
    "zh, 利益攸关方"
  })
  void printsTypesInTheLanguage(String language, String stakeholder) {
    assertThat(Invocation.of("show", record, "nets", "--lang", language).out())
        .contains(stakeholder + "\n")
        .doesNotContainPattern("[:：] ?stakeholder\n");
  }

  @Test
  void printsTheFormatOfASideEvent() throws IOException {
    Files.writeString(
        record, HarbourRecord.JSON.replace("REQUESTED\"", "REQUESTED\", \"format\": \"HYBRID\""));

    assertThat(Invocation.of("show", record, "ropes", "--lang", "fr").out()).contains("hybride\n");
  }

  @Test
  void printsWhatRefersToAnEntity() {
    assertThat(Invocation.of("show", record, "participant:ken").out())
        .isEqualTo(
            """
            State "Kenya" (ken)  /participants/0
              type: State
              State: Kenya (KEN)
            References in the record (2):
              conference harbour-cop  /delegations/0/participant
              side event "Lights" (lights)  /sideEvents/1/mainOrganizer/participant
            """);
  }

  @Test
  void readsYaml() throws IOException {
    Path yaml = folder.resolve("harbour.yaml");
    Files.writeString(yaml, Invocation.of("convert", record, "--to", "yaml").out());

    assertThat(Invocation.of("show", yaml, "ken").out())
        .isEqualTo(Invocation.of("show", record, "ken").out());
  }

  @Test
  void printsAValueAtAPlace() {
    assertThat(Invocation.of("show", record, "/delegations/0").out())
        .isEqualTo(
            """
            conference harbour-cop  /delegations/0
              session: session "First session" (harbour-cop1)
              participant: State "Kenya" (ken)
              size: 4
            """);
    assertThat(Invocation.of("show", record, "/sideEvents/2/status").out())
        .isEqualTo("side event \"Ropes\" (ropes)  /sideEvents/2/status\n  applied for\n");
  }

  @Test
  void printsEveryEntityWithAnId() throws IOException {
    Files.writeString(record, HarbourRecord.JSON.replace("\"ropes\"", "\"ken\""));

    assertThat(Invocation.of("show", record, "ken").out())
        .contains("State \"Kenya\" (ken)", "\n\nside event \"Ropes\" (ken)");
    assertThat(Invocation.of("show", record, "side-event:ken").out())
        .startsWith("side event \"Ropes\" (ken)")
        .doesNotContain("Kenya");
  }

  @Test
  void printsJson() {
    assertThat(Invocation.of("show", record, "ken", "--format", "json").out())
        .isEqualTo(
            "[{\"pointer\":\"/participants/0\",\"entity\":{\"kind\":\"participant\",\"id\":\"ken\","
                + "\"label\":\"State \\\"Kenya\\\" (ken)\"},\"value\":{\"type\":\"state\","
                + "\"id\":\"ken\",\"state\":\"KEN\"},\"references\":[{\"pointer\":"
                + "\"/delegations/0/participant\",\"entity\":{\"kind\":\"conference\",\"id\":"
                + "\"harbour-cop\",\"label\":\"conference harbour-cop\"}},{\"pointer\":"
                + "\"/sideEvents/1/mainOrganizer/participant\",\"entity\":{\"kind\":\"side-event\","
                + "\"id\":\"lights\",\"label\":\"side event \\\"Lights\\\" (lights)\"}}]}]\n");
  }

  @ParameterizedTest
  @CsvSource({
    "harbor-watch, harbour-watch",
    "LIGHTS, lights",
    "net, nets",
    "Harbour Watch, harbour-watch"
  })
  void suggestsWhatMayBeMeant(String typed, String suggested) {
    Invocation unknown = Invocation.of("show", record, typed);

    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.err()).contains("did you mean").contains("(" + suggested + ")");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zzzzzz", "/sideEvents/99", "/side~2Events", "/sideEvents/0/nothing"})
  void refusesWhatTheRecordDoesNotHave(String typed) {
    Invocation unknown = Invocation.of("show", record, typed);

    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.err()).startsWith("The record has nothing with the id or the place");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "es", "fr", "ru", "zh"})
  void printsNoEnglishInAnotherLanguage(String language) {
    Invocation shown = Invocation.of("show", "untoc", "untoc-cop12", "--lang", language);

    assertThat(shown.out())
        .contains("2024-10-14", "2024-10-18")
        .doesNotContain("venue:", "kind", "published figures", "STATED", "MORE_THAN", "REGULAR");
  }

  @Test
  void countsTheListsOfTheConference() {
    assertThat(Invocation.of("show", "untoc", "untoc-cop").out())
        .contains("  treaty actions: 1027\n", "  sessions: 12\n");
  }
}
