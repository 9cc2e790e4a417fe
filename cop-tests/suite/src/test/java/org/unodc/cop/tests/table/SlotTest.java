package org.unodc.cop.tests.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.TableProblem;
import org.unodc.cop.sdk.table.TableReading;

/** Tests of slots with inconsistent or incomplete cells. */
class SlotTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "start,time|10:00,13:15-14:00|C2 (\"start\"): The columns \"start\" and \"time\" contradict each other.",
        "start,end,time|10:00,11:00,10:00-11:30|D2 (\"end\"): The columns \"end\" and \"time\" contradict each other.",
        "start,end|2024-10-13 10:00,11:00|C2 (\"start\"): The columns \"start\" and \"date\" contradict each other.",
        "start,end|10:00,2024-10-13 11:00|D2 (\"end\"): The columns \"end\" and \"date\" contradict each other."
      })
  void refusesCellsThatContradictEachOther(String headers, String cells, String problem) {
    TableReading<SideEvent> reading = read("id,date," + headers, "e1,2024-10-14," + cells);
    assertThat(reading.values()).isEmpty();
    assertThat(reading.problems()).extracting(TableProblem::toString).containsExactly(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "start,end,time|10:00,11:00,10:00-11:00",
        "start,time|10:00,10:00-11:00",
        "time,end|10:00,11:00",
        "start,end|2024-10-14 10:00,2024-10-14 11:00",
        "start,end|2024-10-14T08:00:00Z,2024-10-14T09:00:00Z"
      })
  void acceptsCellsThatAgree(String headers, String cells) {
    assertThat(read("id,date," + headers, "e1,2024-10-14," + cells).orThrow())
        .extracting(
            event -> event.slot().orElseThrow().start().toInstant().toString(),
            event -> event.slot().orElseThrow().end().toInstant().toString())
        .containsExactly(tuple("2024-10-14T08:00:00Z", "2024-10-14T09:00:00Z"));
  }

  @Test
  void acceptsASlotOverMidnight() {
    assertThat(read("id,date,start,end", "e1,2024-10-13,23:30,2024-10-14 00:30").orThrow().get(0))
        .extracting(event -> event.slot().orElseThrow().toString())
        .isEqualTo("TimeSlot[start=2024-10-13T23:30+02:00, end=2024-10-14T00:30+02:00]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id,date|e1,garbage|A day such as 2024-10-14",
        "id,date|e1,2024-02-31|The calendar has no such day",
        "id,start|e1,garbage|A time such as 13:15",
        "id,date,end|e1,2024-10-14,25:00|There is no such day, time or offset.",
        "id,date,start,end|e1,2024-10-14,23:00,24:00|Midnight at the end of a day is 00:00 of the next day: write that day, too.",
        "id,time|e1,noon|A time such as 13:15"
      })
  void refusesUnreadableCellsEvenIfTheSlotIsIncomplete(
      String headers, String cells, String message) {
    assertThat(read(headers, cells).problems())
        .singleElement()
        .extracting(TableProblem::message)
        .asString()
        .contains(message);
  }

  private static TableReading<SideEvent> read(String headers, String cells) {
    String text = headers + "\n" + cells + "\n";
    return CopTable.of(SideEvent.class)
        .in(ZoneId.of("Europe/Vienna"))
        .read(CopCsv.standard().read(text.getBytes(UTF_8)));
  }
}
