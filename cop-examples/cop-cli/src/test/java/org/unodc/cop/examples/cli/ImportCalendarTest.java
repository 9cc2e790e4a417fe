package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code cop import} of side events and meetings from calendars. */
class ImportCalendarTest {
  @TempDir private Path folder;
  private Path record = Path.of("");

  @BeforeEach
  void writeRecord() throws IOException {
    record = Files.writeString(folder.resolve("record.json"), CalendarRecord.JSON);
  }

  @Test
  void readsACalendarOfGoogle() throws IOException {
    Invocation result =
        events(CalendarRecord.GOOGLE, "--text-language", "en", "--zone", "Europe/Vienna");

    assertThat(result.err())
        .contains("line 14: ATTENDEE is never read, because it contains personal data. Number: 2")
        .contains("line 25: VALARM was not read.")
        .doesNotContain("Ana Petrova")
        .contains("1 new");
    assertThat(written())
        .contains("\"id\": \"7kukuqrfedlm2f9t0qvh-google-com-")
        .contains("\"en\": \"Safe harbours for small ships\"")
        .contains("\"en\": \"Nets, ropes\\nand lights\"")
        .contains("\"start\": \"2031-05-06T13:00:00+02:00\"")
        .contains("\"end\": \"2031-05-06T13:50:00+02:00\"")
        .contains("\"stakeholder\": \"harbour-watch\"")
        .doesNotContain("Petrova")
        .doesNotContain("office@example.org");
  }

  @Test
  void readsACalendarOfOutlook() throws IOException {
    Invocation result = events(CalendarRecord.OUTLOOK);

    assertThat(result.err()).contains("1 new");
    assertThat(written())
        .contains("\"fr\": \"Des ports sûrs pour les petits navires de pêche\"")
        .contains("\"start\": \"2031-05-07T10:00:00+02:00\"")
        .contains("\"id\": \"040000008200e00074c5b7101a82e0080000000010a7b5e4b1c5da010000");
  }

  @Test
  void readsACalendarOfApple() throws IOException {
    Invocation result = events(CalendarRecord.APPLE);

    assertThat(result.err()).contains("line 37: VTODO was not read.").contains("2 new");
    assertThat(written())
        .contains("\"ru\": \"Безопасные гавани\"")
        .contains("\"end\": \"2031-05-08T09:50:00+02:00\"")
        .contains("\"id\": \"day-of-the-sailor\"")
        .contains("\"day\": \"2031-05-09\"");
  }

  @Test
  void readsACalendarOfIndico() throws IOException {
    Invocation result = events(CalendarRecord.INDICO);

    assertThat(result.err()).contains("CATEGORIES was not read.").contains("CONTACT is never read");
    assertThat(written())
        .contains("\"es\": \"Puertos seguros\"")
        .contains("\"start\": \"2031-05-07T07:30:00Z\"")
        .contains("https://indico.example.org/event/12/contributions/4711/")
        .doesNotContain("secretariat@example.org");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ru", "zh", "ar"})
  void readsTheCalendarOfTheProgrammeBack(String language) {
    Path calendar = folder.resolve("programme.ics");
    Invocation programme =
        Invocation.of(
            "programme", record, "--format", "ics", "--lang", language, "--out", calendar);
    Invocation result =
        Invocation.of(
            "import",
            record,
            "side-events",
            calendar,
            "--update",
            "--dry-run",
            "--text-language",
            "en");

    assertThat(programme.exitCode()).as(programme.err()).isZero();
    assertThat(result.err()).contains("0 new, 3 unchanged, 0 changed.");
  }

  @Test
  void readsTheSameCalendarOnce() throws IOException {
    events(CalendarRecord.APPLE);
    Path twice = folder.resolve("twice.json");
    Invocation result =
        Invocation.of(
            "import",
            out(),
            "side-events",
            calendar(CalendarRecord.APPLE),
            "--update",
            "--out",
            twice,
            "--fixed",
            "session=harbour-cop1");

    assertThat(result.err()).contains("0 new, 2 unchanged, 0 changed.");
    assertThat(twice).hasContent(written());
  }

  @Test
  void addsMeetings() throws IOException {
    Invocation result =
        Invocation.of(
            "import",
            record,
            "meetings",
            calendar(
                CalendarRecord.event(
                    "DTSTART;TZID=W. Europe Standard Time:20310505T150000",
                    "DTEND;TZID=W. Europe Standard Time:20310505T180000",
                    "SUMMARY;LANGUAGE=en:Committee of the Whole",
                    "URL:https://example.org",
                    "LOCATION:m2")),
            "--into",
            "harbour-cop1",
            "--out",
            out());

    assertThat(result.err()).contains("URL was not read.").contains("Rows read: 1. Problems: 0.");
    assertThat(written())
        .contains("Committee of the Whole")
        .contains("\"start\": \"2031-05-05T15:00:00+02:00\"");
  }

  @Test
  void readsTheEventsOfASeries() throws IOException {
    String calendar =
        """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//x//y//EN
        BEGIN:VEVENT
        UID:coffee
        SUMMARY;LANGUAGE=en:Morning briefing
        DTSTART;TZID=Europe/Vienna:20310505T080000
        DTEND;TZID=Europe/Vienna:20310505T083000
        RRULE:FREQ=DAILY;UNTIL=20310508T060000Z
        EXDATE;TZID=Europe/Vienna:20310507T080000
        RDATE;TZID=Europe/Vienna:20310509T100000
        END:VEVENT
        BEGIN:VEVENT
        UID:coffee
        RECURRENCE-ID;TZID=Europe/Vienna:20310506T080000
        SUMMARY;LANGUAGE=en:Late briefing
        DTSTART;TZID=Europe/Vienna:20310506T110000
        DTEND;TZID=Europe/Vienna:20310506T113000
        END:VEVENT
        END:VCALENDAR
        """;
    Invocation result = events(calendar);

    assertThat(result.err()).contains("line 4: The event recurs").contains("4 new");
    assertThat(written())
        .contains("\"start\": \"2031-05-05T08:00:00+02:00\"")
        .contains("\"start\": \"2031-05-06T11:00:00+02:00\"")
        .doesNotContain("2031-05-06T08:00:00+02:00")
        .doesNotContain("2031-05-07T08:00:00+02:00")
        .contains("\"end\": \"2031-05-08T08:30:00+02:00\"")
        .contains("\"end\": \"2031-05-09T10:30:00+02:00\"")
        .contains("\"id\": \"coffee-20310506-")
        .contains("Late briefing");
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
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> events(event));

    assertThat(oneLine(result)).as(event).contains("line ").contains(reason);
    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(out()).doesNotExist();
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
    Invocation result = events(text.replace("\\n", "\n"));

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains(reason);
  }

  @Test
  void refusesHostileCalendars() throws IOException {
    Invocation deep = events("BEGIN:VCALENDAR\nVERSION:2.0\n" + "BEGIN:VEVENT\n".repeat(100_000));
    assertThat(deep.err()).contains("line 10").contains("More than 8 components");

    Path bytes = folder.resolve("latin.ics");
    Files.write(
        bytes, CalendarRecord.OUTLOOK.replace("ê", "é").getBytes(StandardCharsets.ISO_8859_1));
    Invocation latin = Invocation.of("import", record, "side-events", bytes, "--out", out());
    assertThat(latin.err()).contains("line 27, column 1").contains("The calendar is not in UTF-8.");

    Path large = folder.resolve("large.ics");
    Files.write(large, new byte[33 * 1024 * 1024]);
    Invocation long33 = Invocation.of("import", record, "side-events", large, "--out", out());
    assertThat(long33.err()).contains("more than 33,554,432 bytes").contains("--limit-bytes");
  }

  @Test
  void refusesZonesThatContradictTheirName() throws IOException {
    Invocation result =
        events(CalendarRecord.APPLE.replace("TZOFFSETTO:+0200", "TZOFFSETTO:+0300"));

    assertThat(oneLine(result))
        .contains("line 22")
        .contains("gives the offset +03:00, which Europe/Vienna does not have");

    Invocation slow =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () -> events(CalendarRecord.APPLE.replace("FREQ=YEARLY", "FREQ=SECONDLY")));
    assertThat(oneLine(slow)).contains("cannot be read");
  }

  @Test
  void cancelsSideEvents() throws IOException {
    String cancelled =
        CalendarRecord.event(
            "DTSTART:20310505T080000Z",
            "DTEND:20310505T090000Z",
            "STATUS:CANCELLED",
            "CLASS:PRIVATE",
            "SUMMARY;LANGUAGE=en:Off");
    Invocation result = events(cancelled);

    assertThat(result.err()).contains("does not mark the event as public (CLASS:PRIVATE)");
    assertThat(written()).contains("\"status\": \"CANCELLED\"");

    Invocation meetings =
        Invocation.of(
            "import",
            record,
            "meetings",
            calendar(cancelled),
            "--into",
            "harbour-cop1",
            "--dry-run");
    assertThat(meetings.err()).contains("line 4: The meeting is cancelled");
  }

  @Test
  void keepsTheLatestVersion() throws IOException {
    String one =
        """
        BEGIN:VEVENT
        UID:one
        SEQUENCE:%d
        SUMMARY;LANGUAGE=en:Version %d
        DTSTART:20310505T080000Z
        DTEND:20310505T090000Z
        END:VEVENT
        """;
    Invocation result =
        events(
            "BEGIN:VCALENDAR\nVERSION:2.0\n"
                + one.formatted(2, 2)
                + one.formatted(1, 1)
                + "END:VCALENDAR\n");

    assertThat(result.err()).contains("line 10").contains("line 3 has a later version");
    assertThat(written()).contains("Version 2").doesNotContain("Version 1");
  }

  @ParameterizedTest
  @CsvSource({
    "en,'line 4, \"LOCATION\":'",
    "fr,'ligne 4, « LOCATION » :'",
    "es,'línea 4, \"LOCATION\":'",
    "ru,'строка 4, «LOCATION»:'",
    "zh,第4行，“LOCATION”：",
    "ar,'السطر 4، \"LOCATION\":'"
  })
  void namesThePropertyInTheLanguage(String language, String place) throws IOException {
    Invocation result =
        events(
            CalendarRecord.event(
                "DTSTART:20310505T080000Z", "DTEND:20310505T090000Z", "LOCATION:Nowhere"),
            "--lang",
            language);

    assertThat(oneLine(result).replace('\u00a0', ' ').replace("\u2068", "").replace("\u2069", ""))
        .contains(place);
  }

  @Test
  void readsCalendarsOnlyIntoListsOfEvents() throws IOException {
    Invocation result = Invocation.of("import", record, "rooms", calendar(CalendarRecord.GOOGLE));

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("side-events").contains("meetings");
  }

  @Test
  void readsStandardInput() {
    Invocation result =
        Invocation.withInput(
            CalendarRecord.APPLE,
            "import",
            record,
            "side-events",
            "-",
            "--table-format",
            "ics",
            "--dry-run");

    assertThat(result.err()).contains("Rows read: 2. Problems: 0.");
  }

  private Invocation events(String calendar, Object... options) throws IOException {
    Object[] arguments = {
      "import",
      record,
      "side-events",
      calendar(calendar),
      "--update",
      "--out",
      out(),
      "--fixed",
      "session=harbour-cop1"
    };
    return Invocation.of(Stream.concat(Arrays.stream(arguments), Arrays.stream(options)).toArray());
  }

  private Path calendar(String text) throws IOException {
    return Files.writeString(folder.resolve("calendar.ics"), text.replace("\n", "\r\n"));
  }

  private static String oneLine(Invocation result) {
    return result.err().replace('\n', ' ');
  }

  private Path out() {
    return folder.resolve("out.json");
  }

  private String written() throws IOException {
    return Files.readString(out());
  }
}
