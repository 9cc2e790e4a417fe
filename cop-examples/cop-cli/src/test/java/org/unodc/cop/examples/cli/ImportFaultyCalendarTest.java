package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code cop import} of calendars that it cannot read, in whole or in part. */
class ImportFaultyCalendarTest {
  @TempDir private Path folder;
  private CalendarImport calendars;

  @BeforeEach
  void writeRecord() throws IOException {
    calendars = CalendarImport.in(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DTSTART:20310505T080000Z;RRULE:FREQ=DAILY|needs either a number of events (COUNT)",
        "DTSTART:20310505T080000Z;RRULE:FREQ=SECONDLY,COUNT=3|is not read",
        "DTSTART:20310505T080000Z;RRULE:FREQ=DAILY,COUNT=99999|recurs more than 400 times",
        "DTSTART:20310505T080000Z;RRULE:FREQ=YEARLY,BYMONTH=2,BYMONTHDAY=30,COUNT=3|does not follow",
        "DTSTART:20310505T080000Z;RRULE:FREQ=YEARLY,INTERVAL=999999999,COUNT=3|is not read",
        "DTSTART:20310505T080000Z;RRULE:nonsense|is not read",
        "DTSTART;TZID=Mars/Olympus:20310505T080000|is not known",
        "DTSTART;TZID=Europe/Vienna:20310330T023000|does not have this time",
        "DTSTART:20310231T080000Z|is neither a day nor a time",
        "DTSTART:tomorrow|is neither a day nor a time",
        "DTSTART;VALUE=DATE:20310505;DTEND;VALUE=DATE:20310508|lasts 3 whole days",
        "DTSTART:20310505T080000Z;DURATION:forever|is not a length",
        "DTSTART:20310505T080000Z;DTEND:20310505|must be a day",
        "SUMMARY;LANGUAGE=en:No start|has no start",
        "DTSTART:20310505T080000;DTEND:20310505T090000|Option: --zone",
        "DTSTART:20310505T080000Z|Option: --slot-minutes",
        "DTSTART:20310505T080000Z;DTEND:20310505T090000Z;LOCATION:Nowhere|Nowhere",
        "DTSTART:20310505T080000Z;DESCRIPTION:cut;off here|Line 8 is not a line of a calendar"
      })
  void refusesAnEventWithItsLine(String lines, String reason) throws IOException {
    String event =
        CalendarRecord.event(
            lines
                .replaceAll(";(?=[A-Z]+[:;]|off)", "\n")
                .replace("DTSTART\nTZID", "DTSTART;TZID")
                .replace("DTEND\nVALUE", "DTEND;VALUE")
                .replace("LANGUAGE=en", "LANGUAGE=en")
                .replaceAll("(?<=[A-Z0-9]),(?=[A-Z])", ";"));
    Invocation result =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> calendars.events(event));

    assertThat(oneLine(result)).as(event).contains("line ").contains(reason);
    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(calendars.out()).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|it has no line BEGIN:VCALENDAR",
        "hello world|does not lie between",
        "BEGIN:VCALENDAR\\nVERSION:2.0\\nBEGIN:VEVENT\\nUID:1|line 3|The END of the component VEVENT",
        "BEGIN:VCALENDAR\\nVERSION:2.0\\nBEGIN:VEVENT\\nUID:1\\nEND:VCALENDAR|The END of the component VEVENT",
        "BEGIN:VCALENDAR\\nVERSION:1.0\\nEND:VCALENDAR|not of version 1.0"
      })
  void refusesWhatIsNoCalendar(String text, String reason) throws IOException {
    Invocation result = calendars.events(text.replace("\\n", "\n"));

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains(reason);
  }

  @Test
  void refusesHostileCalendars() throws IOException {
    Invocation deep =
        calendars.events("BEGIN:VCALENDAR\nVERSION:2.0\n" + "BEGIN:VEVENT\n".repeat(100_000));
    assertThat(deep.err()).contains("line 10").contains("More than 8 components");

    Path bytes = folder.resolve("latin.ics");
    Files.write(
        bytes, CalendarRecord.OUTLOOK.replace("ê", "é").getBytes(StandardCharsets.ISO_8859_1));
    Invocation latin =
        Invocation.of("import", calendars.record(), "side-events", bytes, "--out", calendars.out());
    assertThat(latin.err()).contains("line 27, column 1").contains("The calendar is not in UTF-8.");

    Path large = folder.resolve("large.ics");
    Files.write(large, new byte[33 * 1024 * 1024]);
    Invocation long33 =
        Invocation.of("import", calendars.record(), "side-events", large, "--out", calendars.out());
    assertThat(long33.err()).contains("more than 33,554,432 bytes").contains("--limit-bytes");
  }

  @Test
  void refusesZonesThatContradictTheirName() throws IOException {
    Invocation result =
        calendars.events(CalendarRecord.APPLE.replace("TZOFFSETTO:+0200", "TZOFFSETTO:+0300"));

    assertThat(oneLine(result))
        .contains("line 22")
        .contains("gives the offset +03:00, which Europe/Vienna does not have");

    Invocation slow =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () -> calendars.events(CalendarRecord.APPLE.replace("FREQ=YEARLY", "FREQ=SECONDLY")));
    assertThat(oneLine(slow)).contains("cannot be read");
  }

  @ParameterizedTest
  @CsvSource({
    "en,'line 4, \"LOCATION\":'",
    "fr,'ligne 4, « LOCATION » :'",
    "es,'línea 4, «LOCATION»:'",
    "ru,'строка 4, «LOCATION»:'",
    "zh,第4行，“LOCATION”：",
    "ar,'السطر 4، \"LOCATION\":'"
  })
  void namesThePropertyInTheLanguage(String language, String place) throws IOException {
    Invocation result =
        calendars.events(
            CalendarRecord.event(
                "DTSTART:20310505T080000Z", "DTEND:20310505T090000Z", "LOCATION:Nowhere"),
            "--lang",
            language);

    assertThat(oneLine(result).replace('\u00a0', ' ').replace("\u2068", "").replace("\u2069", ""))
        .contains(place);
  }

  @Test
  void readsCalendarsOnlyIntoListsOfEvents() throws IOException {
    Invocation result =
        Invocation.of(
            "import", calendars.record(), "rooms", calendars.calendar(CalendarRecord.GOOGLE));

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("side-events").contains("meetings");
  }

  private static String oneLine(Invocation result) {
    return result.err().replace('\n', ' ');
  }
}
