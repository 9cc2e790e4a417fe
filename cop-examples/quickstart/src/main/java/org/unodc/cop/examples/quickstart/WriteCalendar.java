package org.unodc.cop.examples.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.icalendar.ConferenceCalendars;
import org.unodc.cop.sdk.publication.Edition;
import org.unodc.cop.sdk.publication.Omission;
import org.unodc.cop.sdk.publication.Publication;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/** Writes the side events of COP11 and the deadlines before COP12 as calendars. */
final class WriteCalendar {
  private WriteCalendar() {}

  static void run(PrintStream out) {
    Conference untoc = ReferenceRecords.untoc();
    // The second edition. Increase the number for each edition, so that calendar programs update.
    Edition edition = new Edition(1, OffsetDateTime.parse("2024-09-30T18:00:00+02:00"));
    ConferenceCalendars calendars = ConferenceCalendars.of(untoc, OfficialLanguage.FRENCH, edition);
    Publication programme = calendars.programme(SessionId.of("untoc-cop11"));
    Publication deadlines = calendars.deadlines(SessionId.of("untoc-cop12"));
    Publication everything = calendars.everything();

    out.println("WRITE A CALENDAR");
    out.print(programme.text());
    try {
      Path file = Files.createTempFile("deadlines", ".ics");
      Files.write(file, deadlines.utf8());
      out.printf("The deadlines have %d bytes.%n", Files.size(file));
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Omission omission : everything.leftOut()) {
      out.println(omission.message());
    }
    out.println();
  }
}
