package org.unodc.cop.tests.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableMapping;
import org.unodc.cop.sdk.table.TableProblem;
import org.unodc.cop.sdk.table.TableReading;

/** Tests of lists of side events in the form that secretariats use. */
class SideEventListTest {
  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

  @Test
  void refusesSixHundredRowsWithoutTimeZonesUntilOneIsGiven() {
    Sheet sheet = sixHundredRows();
    TableReading<SideEvent> without = table().read(sheet);
    assertThat(without.values()).isEmpty();
    assertThat(without.problems()).hasSize(600);
    assertThat(without.problems().get(0))
        .extracting(TableProblem::toString)
        .isEqualTo(
            "D2 (\"Start\"): This time has no time zone: set the time zone of the times in the"
                + " table.");

    TableReading<SideEvent> with = table().in(VIENNA).read(sheet);
    assertThat(with.problems()).isEmpty();
    assertThat(with.values()).hasSize(600);
    assertThat(with.values().get(0).slot().orElseThrow().start())
        .isEqualTo("2024-10-14T09:00:00+02:00");
    assertThat(with.values().get(0).summary().orElseThrow().texts())
        .containsEntry("en", "<p>About <b>harbours</b> &amp; lights</p>");
  }

  private static Sheet sixHundredRows() {
    return csv(
        IntStream.range(0, 600)
            .mapToObj(
                i ->
                    "se-%d,Event %d,<p>About <b>harbours</b> &amp; lights</p>,09:00,10:00,%d/10/2024"
                        .formatted(i, i, 14 + i % 5))
            .collect(
                Collectors.joining(
                    "\n", "ID,Title (English),Description EN,Start,End,Date\n", "\n")));
  }

  private static final String INCOMPLETE =
      """
      id,date,start,end
      a,2024-10-14,10:00,
      b,2024-10-14,10:00,10:00
      c,2024-10-14,11:00,10:00
      d,2024-10-14,,
      e,,,
      f,2024-10-14,10:00,11:00
      g,2024-10-14,,11:00
      """;

  @Test
  void refusesARowThatStatesATimeButNoSlot() {
    TableReading<SideEvent> reading = table().in(VIENNA).read(csv(INCOMPLETE));
    assertThat(reading.problems())
        .extracting(TableProblem::toString)
        .containsExactly(
            "C2 (\"start\"): This row has a start but no end: write the end, or set a length of"
                + " slots without an end.",
            "D3 (\"end\"): The end is equal to the start: write the end, or set a length of slots"
                + " without an end.",
            "D4 (\"end\"): The end is before the start: correct it, or write its day if it is on the"
                + " next day.",
            "D8 (\"end\"): This row has an end but no start: write the start.");
    assertThat(reading.values())
        .extracting(event -> event.id().value(), event -> event.slot().isPresent())
        .containsExactly(tuple("d", false), tuple("e", false), tuple("f", true));
    assertThat(reading.values().get(0).day()).contains(LocalDate.of(2024, 10, 14));
    assertThat(reading.notes()).isEmpty();
  }

  @Test
  void givesSlotsWithoutAnEndTheSetLengthWithANote() {
    TableReading<SideEvent> reading =
        table().in(VIENNA).lasting(Duration.ofMinutes(50)).read(csv(INCOMPLETE));
    assertThat(reading.problems())
        .extracting(problem -> problem.place().toString())
        .containsExactly("D4", "D8");
    assertThat(reading.values())
        .extracting(event -> event.id() + " " + event.slot().map(Object::toString).orElse("none"))
        .contains(
            "a TimeSlot[start=2024-10-14T10:00+02:00, end=2024-10-14T10:50+02:00]",
            "b TimeSlot[start=2024-10-14T10:00+02:00, end=2024-10-14T10:50+02:00]",
            "f TimeSlot[start=2024-10-14T10:00+02:00, end=2024-10-14T11:00+02:00]");
    assertThat(reading.notes())
        .extracting(TableProblem::toString)
        .startsWith(
            "C2 (\"start\"): The table states no end after the start, so the set length of slots, 50"
                + " minutes, was used.")
        .hasSize(2);
  }

  @Test
  void countsTheSetLengthWhenTheClocksArePutBack() {
    assertThat(
            table()
                .in(VIENNA)
                .lasting(Duration.ofHours(2))
                .read(csv("id,start,end\na,2024-10-27 01:30,\n"))
                .orThrow()
                .get(0)
                .slot())
        .hasToString(
            "Optional[TimeSlot[start=2024-10-27T01:30+02:00, end=2024-10-27T02:30+01:00]]");
    assertThatIllegalArgumentException().isThrownBy(() -> table().lasting(Duration.ZERO));
    assertThatIllegalArgumentException().isThrownBy(() -> table().lasting(Duration.ofSeconds(90)));
  }

  @Test
  void leavesMissingDataAndOverlapsToTheRules() {
    TableReading<SideEvent> reading =
        table()
            .in(VIENNA)
            .with(TableMapping.empty().withFixed("status", "ACCEPTED").withFixed("room", "m1"))
            .read(
                csv(
                    """
                    id,date,start,end
                    a,2024-10-14,,
                    b,,,
                    c,2024-10-14,10:00,11:00
                    d,2024-10-14,10:30,11:30
                    """));
    Conference record =
        Conference.builder()
            .id(ConferenceId.of("harbour-cop"))
            .addAllSideEvents(reading.orThrow())
            .build();
    assertThat(
            Rulebook.standard()
                .validate(record, LocalDate.of(2024, 10, 1), ValidationProfile.full())
                .findings())
        .filteredOn(finding -> finding.caseOrRule().heading().equals("side-event"))
        .filteredOn(finding -> !finding.caseOrRule().value().endsWith("has-a-main-organizer"))
        .extracting(finding -> finding.caseOrRule().value(), finding -> finding.place().pointer())
        .containsExactly(
            tuple("side-event.accepted-event-has-a-slot", "/sideEvents/0"),
            tuple("side-event.accepted-event-has-a-slot", "/sideEvents/1"),
            tuple("side-event.has-its-room-to-itself", "/sideEvents/3/slot"));
  }

  @Test
  void readsTimesInOneColumnAndTimesWithTheirDay() {
    Sheet sheet =
        csv(
            """
            id|date|time|start|end
            a|14.10.2024|13:15 – 14:05||
            b|||2024-10-14 9:30|2024-10-14T10:30:00Z
            c|||2024-10-14T09:30|10:30
            """);
    assertThat(table().in(VIENNA).read(sheet).orThrow())
        .extracting(event -> event.slot().orElseThrow().toString())
        .containsExactly(
            "TimeSlot[start=2024-10-14T13:15+02:00, end=2024-10-14T14:05+02:00]",
            "TimeSlot[start=2024-10-14T09:30+02:00, end=2024-10-14T10:30Z]",
            "TimeSlot[start=2024-10-14T09:30+02:00, end=2024-10-14T10:30+02:00]");
  }

  @Test
  void refusesAmbiguousAndNonexistentLocalTimes() {
    TableReading<SideEvent> reading =
        table()
            .in(VIENNA)
            .read(
                csv(
                    """
                    id,start,end
                    a,2024-10-27 02:30,2024-10-27 04:00
                    b,2024-03-31 02:30,2024-03-31 04:00
                    c,2024-10-27T02:30:00+02:00,2024-10-27T02:30:00+01:00
                    """));
    assertThat(reading.values()).extracting(event -> event.id().value()).containsExactly("c");
    assertThat(reading.rows()).containsExactly(4);
    assertThat(reading.problems())
        .extracting(TableProblem::message)
        .containsExactly(
            "There are two such times in Europe/Vienna, because the clocks are put back: write the"
                + " time with its offset, such as 2024-10-27T02:30:00+01:00.",
            "There is no such time in Europe/Vienna: the clocks are put forward.");
  }

  @Test
  void aBadRowAffectsNoOtherRowAndAllProblemsAreReported() {
    TableReading<SideEvent> reading =
        table()
            .read(
                csv(
                    """
                    id,format,status,moderator,moderator state,co-organizers
                    a,hybrid,accepted,,,
                    ?!,by pigeon,,Robin,Atlantis,participant:aut; Nobody
                    b,En línea,,Robin,Côte d'Ivoire,unit:csu
                    ,,,,,
                    """));
    assertThat(reading.rows()).containsExactly(2, 4);
    assertThat(reading.problems())
        .extracting(
            TableProblem::code,
            problem -> problem.place().toString(),
            TableProblem::header,
            TableProblem::text)
        .containsExactly(
            tuple(ProblemCode.INVALID_VALUE, "A3", "id", "?!"),
            tuple(ProblemCode.INVALID_VALUE, "B3", "format", "by pigeon"),
            tuple(ProblemCode.INVALID_VALUE, "E3", "moderator state", "Atlantis"),
            tuple(ProblemCode.INVALID_VALUE, "F3", "co-organizers", "participant:aut; Nobody"));
  }

  private static CopTable<SideEvent> table() {
    return CopTable.of(SideEvent.class);
  }

  private static Sheet csv(String text) {
    return CopCsv.standard().read(text.getBytes(UTF_8));
  }

  @Test
  void readsAnEventThatIsKnownByItsDayOnly() {
    SideEvent event =
        CopTable.of(SideEvent.class)
            .read(
                Sheet.of(
                    "",
                    List.of(
                        List.of("id", "Jour", "Affluence", "Précision"),
                        List.of("se-1", "2031-05-06", "120", "environ"))))
            .orThrow()
            .get(0);

    assertThat(event.day()).contains(LocalDate.of(2031, 5, 6));
    assertThat(event.slot()).isEmpty();
    assertThat(event.attendance()).contains(ReportedCount.about(120));
  }

  @Test
  void takesTheHoursOfAnEventThatWasKnownByItsDay() {
    SideEvent known =
        CopJson.of(SideEvent.class).read("{\"id\": \"se-1\", \"day\": \"2031-05-06\"}");
    SideEvent moved =
        CopTable.of(SideEvent.class)
            .in(ZoneId.of("Europe/Vienna"))
            .update(
                Sheet.of(
                    "",
                    List.of(
                        List.of("id", "date", "start", "end"),
                        List.of("se-1", "2031-05-07", "13:00", "14:00"))),
                List.of(known))
            .values()
            .get(0);

    assertThat(moved.day()).isEmpty();
    assertThat(moved.slot().orElseThrow().start()).hasToString("2031-05-07T13:00+02:00");
  }
}
