package org.unodc.cop.tests.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.tests.table.WrittenCells.EVENTS;
import static org.unodc.cop.tests.table.WrittenCells.sheet;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableProblem;
import org.unodc.cop.sdk.table.TableReading;

/** Names of what the record has, and words for nothing, as the people of six offices type them. */
class WrittenNameTest {
  @Test
  void findsRoomsSessionsAndAgendaItemsByTheirNames() {
    Sheet sheet =
        sheet(
            List.of("id", "session", "room", "agenda items"),
            List.of("a", "Third session", "Room M3", "Item 2 (a)"),
            List.of("b", "troisième SESSION", "Sala de juntas A", "Safe ports"),
            List.of("c", "HARBOURS COP4", "M3", ""),
            List.of("d", "harbours-cop3", "m3", "2(a)"));
    List<SideEvent> events = EVENTS.read(sheet).orThrow();
    assertThat(events)
        .extracting(event -> event.session().orElseThrow().value())
        .containsExactly("harbours-cop3", "harbours-cop3", "harbours-cop4", "harbours-cop3");
    assertThat(events)
        .extracting(event -> event.room().orElseThrow().value())
        .containsExactly("m3", "c4", "m30", "m3");
    assertThat(events.get(0).agendaItems()).isEqualTo(events.get(1).agendaItems());
    assertThat(events.get(3).agendaItems()).isEqualTo(events.get(1).agendaItems());
  }

  @Test
  void aNameThatIsNotInTheRecordIsAProblem() {
    Sheet sheet =
        sheet(
            List.of("id", "session", "room"),
            List.of("a", "Ninth session", ""),
            List.of("b", "", "M3"),
            List.of("c", "Third session", "Winter Garden"));
    assertThat(EVENTS.read(sheet).problems())
        .extracting(TableProblem::message)
        .containsExactly(
            "\"Ninth session\" is neither an id nor a name in the record (sessions).",
            "Several entries of the record have the name \"M3\" (rooms): m3, m30. Write the id.",
            "\"Winter Garden\" is neither an id nor a name in the record (rooms).");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "COP 13",
        "COP13",
        "cop-13",
        "13",
        "13th",
        "13th session",
        "Session 13",
        "Thirteenth session",
        "Thirteenth session of the Conference",
        "13e session",
        "Treizième session",
        "13.º período de sesiones",
        "decimotercer período de sesiones",
        "13-я сессия",
        "Тринадцатая сессия",
        "第十三届会议",
        "第13届",
        "الدورة الثالثة عشرة"
      })
  void findsASessionByItsNumber(String session) {
    TableReading<SideEvent> reading =
        CopTable.of(SideEvent.class)
            .knowing(numbered())
            .read(sheet(List.of("id", "session"), List.of("a", session)));
    assertThat(reading.orThrow().get(0).session().orElseThrow().value()).isEqualTo("nairobi");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "COP 14|Several entries of the record have the name \"COP 14\" (sessions): lima, lima-resumed. Write the id.",
        "Fifteenth session|\"Fifteenth session\" is neither an id nor a name in the record (sessions).",
        "15|\"15\" is neither an id nor a name in the record (sessions).",
        "cop15|\"cop15\" is neither an id nor a name in the record (sessions).",
        "COP 3 of 13|\"COP 3 of 13\" is neither an id nor a name in the record (sessions)."
      })
  void aNumberThatNoSessionOrSeveralHaveIsAProblem(String session, String problem) {
    assertThat(
            CopTable.of(SideEvent.class)
                .knowing(numbered())
                .read(sheet(List.of("id", "session"), List.of("a", session)))
                .problems())
        .extracting(TableProblem::message)
        .containsExactly(problem);
  }

  private static Conference numbered() {
    return CopJson.of(Conference.class)
        .read(
            """
            {"format": "cop/1", "id": "harbours", "sessions": [
              {"id": "nairobi", "ordinal": 13, "title": "Session of Nairobi"},
              {"id": "lima", "ordinal": 14}, {"id": "lima-resumed", "ordinal": 14}]}
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya / Harbour Watch|kenya harbour-watch",
        "Harbour Watch/Kenya|harbour-watch kenya",
        "Harbour Watch/Nobody|",
        "Harbour Watch; Nets International|harbour-watch nets",
        "Harbour Watch, Nets International|harbour-watch nets",
        "Ships, Nets and People|ships",
        "Harbour Watch, Ships, Nets and People, Kenya|harbour-watch ships kenya",
        "Harbour Watch、Nets International|harbour-watch nets",
        "Pier, Quay|pier-quay",
        "harbour-watch, nets|",
        "stakeholder:harbour-watch, stakeholder:nets|harbour-watch nets"
      })
  void organizersMayBeSeparatedByCommas(String cell, String expected) {
    TableReading<SideEvent> reading = organizers(cell);
    if (expected == null) {
      assertThat(reading.problems()).hasSize(1);
    } else {
      assertThat(reading.orThrow().get(0).coOrganizers())
          .extracting(actor -> actor.listedAs().orElseThrow().value())
          .containsExactly(expected.split(" "));
    }
  }

  @Test
  void commasThatCanBeReadInTwoWaysAreAProblem() {
    assertThat(organizers("Pier, Quay, Dock").problems())
        .extracting(TableProblem::message)
        .containsExactly(
            "The commas in this cell can be read in several ways; write semicolons between the"
                + " entries.");
    assertThat(organizers("Harbour Watch, Winter Garden Friends").problems()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"n/a", "N/A", "—", "-", "none", "s/o", "нет", "无", "لا يوجد"})
  void aWordForNothingIsABlankWithANote(String nothing) {
    TableReading<SideEvent> reading =
        EVENTS.read(
            sheet(
                List.of(
                    "id", "session", "date", "start", "end", "room", "main organizer", "format"),
                List.of(
                    "a", "harbours-cop3", nothing, nothing, nothing, nothing, nothing, nothing)));
    SideEvent event = reading.orThrow().get(0);
    assertThat(event.slot()).isEmpty();
    assertThat(event.room()).isEmpty();
    assertThat(event.mainOrganizer()).isEmpty();
    assertThat(event.format()).isEmpty();
    assertThat(reading.notes())
        .hasSize(6)
        .allMatch(note -> note.code() == ProblemCode.LEFT_OUT)
        .allMatch(note -> note.message().contains("read as a blank cell"));
  }

  @Test
  void aLongCellIsRefusedQuickly() {
    assertThat(organizers("a, ".repeat(300_000)).problems()).hasSize(1);
  }

  private static TableReading<SideEvent> organizers(String cell) {
    return EVENTS.read(sheet(List.of("id", "co-organizers"), List.of("a", cell)));
  }
}
