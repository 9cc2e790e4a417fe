package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code cop import} of side events and meetings from calendars. */
class ImportCalendarTest {
  @TempDir private Path folder;
  private CalendarImport calendars;

  @BeforeEach
  void writeRecord() throws IOException {
    calendars = CalendarImport.in(folder);
  }

  @Test
  void readsACalendarOfGoogle() throws IOException {
    Invocation result =
        calendars.events(CalendarRecord.GOOGLE, "--text-language", "en", "--zone", "Europe/Vienna");

    assertThat(result.err())
        .contains("line 14: ATTENDEE is never read, because it contains personal data. Number: 2")
        .contains("line 25: VALARM was not read.")
        .doesNotContain("Ana Petrova")
        .contains("1 new");
    assertThat(calendars.written())
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
    Invocation result = calendars.events(CalendarRecord.OUTLOOK);

    assertThat(result.err()).contains("1 new");
    assertThat(calendars.written())
        .contains("\"fr\": \"Des ports sûrs pour les petits navires de pêche\"")
        .contains("\"start\": \"2031-05-07T10:00:00+02:00\"")
        .contains("\"id\": \"040000008200e00074c5b7101a82e0080000000010a7b5e4b1c5da010000");
  }

  @Test
  void readsACalendarOfApple() throws IOException {
    Invocation result = calendars.events(CalendarRecord.APPLE);

    assertThat(result.err()).contains("line 37: VTODO was not read.").contains("2 new");
    assertThat(calendars.written())
        .contains("\"ru\": \"Безопасные гавани\"")
        .contains("\"end\": \"2031-05-08T09:50:00+02:00\"")
        .contains("\"id\": \"day-of-the-sailor\"")
        .contains("\"day\": \"2031-05-09\"");
  }

  @Test
  void readsACalendarOfIndico() throws IOException {
    Invocation result = calendars.events(CalendarRecord.INDICO);

    assertThat(result.err()).contains("CATEGORIES was not read.").contains("CONTACT is never read");
    assertThat(calendars.written())
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
            "programme",
            calendars.record(),
            "--format",
            "ics",
            "--lang",
            language,
            "--out",
            calendar);
    Invocation result =
        Invocation.of(
            "import",
            calendars.record(),
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
    calendars.events(CalendarRecord.APPLE);
    Path twice = folder.resolve("twice.json");
    Invocation result =
        Invocation.of(
            "import",
            calendars.out(),
            "side-events",
            calendars.calendar(CalendarRecord.APPLE),
            "--update",
            "--out",
            twice,
            "--fixed",
            "session=harbour-cop1");

    assertThat(result.err()).contains("0 new, 2 unchanged, 0 changed.");
    assertThat(twice).hasContent(calendars.written());
  }

  @Test
  void addsMeetings() throws IOException {
    Invocation result =
        Invocation.of(
            "import",
            calendars.record(),
            "meetings",
            calendars.calendar(
                CalendarRecord.event(
                    "DTSTART;TZID=W. Europe Standard Time:20310505T150000",
                    "DTEND;TZID=W. Europe Standard Time:20310505T180000",
                    "SUMMARY;LANGUAGE=en:Committee of the Whole",
                    "URL:https://example.org",
                    "LOCATION:m2")),
            "--into",
            "harbour-cop1",
            "--out",
            calendars.out());

    assertThat(result.err()).contains("URL was not read.").contains("Rows read: 1. Problems: 0.");
    assertThat(calendars.written())
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
    Invocation result = calendars.events(calendar);

    assertThat(result.err()).contains("line 4: The event recurs").contains("4 new");
    assertThat(calendars.written())
        .contains("\"start\": \"2031-05-05T08:00:00+02:00\"")
        .contains("\"start\": \"2031-05-06T11:00:00+02:00\"")
        .doesNotContain("2031-05-06T08:00:00+02:00")
        .doesNotContain("2031-05-07T08:00:00+02:00")
        .contains("\"end\": \"2031-05-08T08:30:00+02:00\"")
        .contains("\"end\": \"2031-05-09T10:30:00+02:00\"")
        .contains("\"id\": \"coffee-20310506-")
        .contains("Late briefing");
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
    Invocation result = calendars.events(cancelled);

    assertThat(result.err()).contains("does not mark the event as public (CLASS:PRIVATE)");
    assertThat(calendars.written()).contains("\"status\": \"CANCELLED\"");

    Invocation meetings =
        Invocation.of(
            "import",
            calendars.record(),
            "meetings",
            calendars.calendar(cancelled),
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
        calendars.events(
            "BEGIN:VCALENDAR\nVERSION:2.0\n"
                + one.formatted(2, 2)
                + one.formatted(1, 1)
                + "END:VCALENDAR\n");

    assertThat(result.err()).contains("line 10").contains("line 3 has a later version");
    assertThat(calendars.written()).contains("Version 2").doesNotContain("Version 1");
  }

  @Test
  void readsStandardInput() {
    Invocation result =
        Invocation.withInput(
            CalendarRecord.APPLE,
            "import",
            calendars.record(),
            "side-events",
            "-",
            "--table-format",
            "ics",
            "--dry-run");

    assertThat(result.err()).contains("Rows read: 2. Problems: 0.");
  }
}
