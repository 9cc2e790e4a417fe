package org.unodc.cop.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableProblem;
import org.unodc.cop.sdk.table.TableReading;

/** Cells that other programs write, and cells that could be read as something else. */
class UnclearCellTest {
  private static final Conference RECORD =
      CopJson.of(Conference.class)
          .read(
              """
              {"format": "cop/1", "id": "harbours",
               "sessions": [{"id": "harbours-cop1", "days": {"first": "2030-06-03", "last": "2030-06-05"}}]}
              """);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2030-06-04 00:00:00|13:00-14:00",
        "2030-06-04T00:00:00|13:00-14:00",
        "4 June 2030 00:00|13:00-14:00",
        "2030-06-04 12:00:00 AM|13:00-14:00",
        "Jun-04|13:00-14:00",
        "4 June|1:00 pm – 2:00",
        "4 June|下午1:00-2:00",
        "4 June|下午1点至2点",
        "4 June|1 pm-14:00"
      })
  void readsDaysWithMidnightAndEndsInTheHalfOfTheStart(String date, String time) {
    TableReading<SideEvent> reading = events(List.of("date", "time"), List.of(date, time));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.values().get(0).slot().orElseThrow().start())
        .hasToString("2030-06-04T13:00+02:00");
    assertThat(reading.values().get(0).slot().orElseThrow().end())
        .hasToString("2030-06-04T14:00+02:00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jun-30|13:00-14:00|The year of this day is not stated",
        "juin-30|13:00-14:00|The year of this day is not stated",
        "2030-06-04 13:00|13:00-14:00|A day such as",
        "mar 4 mar|13:00-14:00|another day of the week",
        "4 June|11 pm-1:00|The end is before the start"
      })
  void refusesWhatMayBeSomethingElse(String date, String time, String message) {
    assertThat(events(List.of("date", "time"), List.of(date, time)).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains(message));
  }

  @ParameterizedTest
  @ValueSource(strings = {"n/a", "-", "—", "None", "s/o", "нет", "不适用"})
  void aWordForNothingIsNeitherAPersonNorALinkNorACount(String nothing) {
    TableReading<SideEvent> reading =
        events(
            List.of("moderator", "online link", "attendance"), List.of(nothing, nothing, nothing));

    assertThat(reading.problems()).isEmpty();
    SideEvent event = reading.values().get(0);
    assertThat(event.moderator()).isEmpty();
    assertThat(event.onlineLink()).isEmpty();
    assertThat(event.attendance()).isEmpty();
    assertThat(reading.notes())
        .filteredOn(note -> note.message().contains("there is nothing to state"))
        .hasSize(3);
  }

  @Test
  void aPersonMayHaveAShortNameAndARecordedDashIsWrittenBack() {
    assertThat(events(List.of("moderator"), List.of("Na")).values().get(0).moderator())
        .hasValueSatisfying(person -> assertThat(person.name()).isEqualTo("Na"));

    SideEvent dash =
        CopJson.of(SideEvent.class).read("{\"id\": \"a\", \"moderator\": {\"name\": \"-\"}}");
    CopTable<SideEvent> table = CopTable.of(SideEvent.class);
    assertThat(table.read(table.write(List.of(dash))).values()).containsExactly(dash);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"40.0|40", "40.00|40", "40|40", "+40|", "40.5|", "1.000|"})
  void readsACountThatAnotherProgramWrites(String cell, String count) {
    assertThat(events(List.of("attendance"), List.of(cell)).values())
        .hasSize(count == null ? 0 : 1)
        .allSatisfy(
            event ->
                assertThat(event.attendance().orElseThrow().value())
                    .isEqualTo(Long.parseLong(String.valueOf(count))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "English, French|[en, fr]",
        "anglais; français|[en, fr]",
        "английский, русский|[en, ru]",
        "中文、英文|[zh, en]",
        "en, pt-BR|[en, pt-BR]",
        "tag:English|[English]",
        "English/French|[en, fr]",
        "EN/FR|[en, fr]",
        "Anglais / espagnol|[en, es]",
        "E/F/S|[en, fr, es]",
        "PT-br|[pt-BR]",
        "tbd/tbc|",
        "n/a|[]"
      })
  void readsLanguagesByTheirNames(String cell, String tags) {
    TableReading<SideEvent> reading = events(List.of("languages"), List.of(cell));

    assertThat(reading.problems()).hasSize(tags == null ? 1 : 0);
    assertThat(reading.values())
        .allSatisfy(event -> assertThat(event.languages()).hasToString(tags));
  }

  @Test
  void aMissingZoneDoesNotHideOtherProblems() {
    List<List<String>> rows =
        new ArrayList<>(List.of(List.of("id", "session", "start", "end", "format")));
    for (int row = 0; row < 600; row++) {
      rows.add(
          List.of("e" + row, "harbours-cop1", "2030-06-04 13:00", "2030-06-04 14:00", "hybrid"));
    }
    rows.add(List.of("last", "harbours-cop1", "2030-06-04 13:00", "2030-06-04 14:00", "cinema"));

    assertThat(CopTable.of(SideEvent.class).read(Sheet.of("", rows)).problems())
        .filteredOn(problem -> problem.code() != ProblemCode.ZONE_NEEDED)
        .extracting(TableProblem::text)
        .containsExactly("cinema");
  }

  @Test
  void aStateThatMayNotBeMeantHasANote() {
    assertThat(stakeholder("NA").notes())
        .extracting(TableProblem::message)
        .contains(
            "\"NA\" was read as the code of Namibia; lists also write it where there is nothing"
                + " to state.");
    assertThat(stakeholder("code:XQZ").notes())
        .extracting(TableProblem::message)
        .contains("The list does not contain this value; it was kept unchanged.");
    assertThat(stakeholder("NAM").notes()).isEmpty();
    assertThat(
            CopTable.of(Participant.class)
                .read(
                    Sheet.of(
                        "", List.of(List.of("id", "type", "state"), List.of("nam", "state", "NA"))))
                .notes())
        .hasSize(1);
  }

  private static TableReading<Stakeholder> stakeholder(String state) {
    return CopTable.of(Stakeholder.class)
        .read(
            Sheet.of(
                "", List.of(List.of("id", "name (en)", "state"), List.of("a", "Pier", state))));
  }

  private static TableReading<SideEvent> events(List<String> headers, List<String> cells) {
    List<String> first = new ArrayList<>(List.of("id", "session"));
    first.addAll(headers);
    List<String> second = new ArrayList<>(List.of("a", "harbours-cop1"));
    second.addAll(cells);
    return CopTable.of(SideEvent.class)
        .writtenIn("en")
        .knowing(RECORD)
        .in(ZoneId.of("Europe/Vienna"))
        .read(Sheet.of("", List.of(first, second)));
  }
}
