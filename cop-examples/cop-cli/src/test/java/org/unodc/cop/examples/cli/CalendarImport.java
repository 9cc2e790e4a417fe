package org.unodc.cop.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Imports of calendars in a folder.
 *
 * @param record the record that the events are added to
 */
record CalendarImport(Path folder, Path record) {
  /**
   * {@return the imports to the record of {@link CalendarRecord}, which is written to the folder}
   */
  static CalendarImport in(Path folder) throws IOException {
    return new CalendarImport(
        folder, Files.writeString(folder.resolve("record.json"), CalendarRecord.JSON));
  }

  /** {@return the result of an import of side events from a calendar to {@link #out}} */
  Invocation events(String calendar, Object... options) throws IOException {
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

  /** {@return a file with a calendar} */
  Path calendar(String text) throws IOException {
    return Files.writeString(folder.resolve("calendar.ics"), text.replace("\n", "\r\n"));
  }

  /** {@return the file that the import writes} */
  Path out() {
    return folder.resolve("out.json");
  }

  /** {@return the record that the import wrote} */
  String written() throws IOException {
    return Files.readString(out());
  }
}
