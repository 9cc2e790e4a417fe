package org.unodc.cop.examples.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads the words of a command line, and says of a wrong one what a right one looks like. */
final class Converters {
  private Converters() {}

  /** Makes a command line, with its subcommands, read paths, days, times and zones. */
  static CommandLine addedTo(CommandLine command) {
    return command
        .registerConverter(Path.class, Converters::path)
        .registerConverter(LocalDate.class, Converters::day)
        .registerConverter(OffsetDateTime.class, Converters::moment)
        .registerConverter(ZoneId.class, Converters::zone);
  }

  private static Path path(String word) {
    try {
      if (!word.isBlank()) {
        return Path.of(word);
      }
    } catch (InvalidPathException refusal) {
      // Told below, as for a blank.
    }
    throw wrong(word, "is not the name of a file");
  }

  private static LocalDate day(String word) {
    try {
      return LocalDate.parse(word);
    } catch (DateTimeException refusal) {
      throw wrong(word, "is not a day such as 2024-10-14");
    }
  }

  private static OffsetDateTime moment(String word) {
    try {
      return OffsetDateTime.parse(word);
    } catch (DateTimeException refusal) {
      throw wrong(word, "is not a time such as 2024-10-01T09:00:00+02:00");
    }
  }

  private static ZoneId zone(String word) {
    try {
      return ZoneId.of(word);
    } catch (DateTimeException refusal) {
      throw wrong(word, "is not a time zone such as Europe/Vienna");
    }
  }

  private static TypeConversionException wrong(String word, String what) {
    return new TypeConversionException("'%s' %s".formatted(word, what));
  }
}
