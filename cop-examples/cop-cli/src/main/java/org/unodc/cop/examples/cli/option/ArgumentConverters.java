package org.unodc.cop.examples.cli.option;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import picocli.CommandLine;

/** Converts the arguments of a command line. An error message shows a valid argument. */
public final class ArgumentConverters {
  private ArgumentConverters() {}

  /**
   * Adds the conversion of paths, dates, times, time zones and encodings to a command line and its
   * subcommands.
   *
   * @return the same command line
   */
  public static CommandLine register(CommandLine command) {
    return command
        .registerConverter(Path.class, ArgumentConverters::path)
        .registerConverter(LocalDate.class, ArgumentConverters::date)
        .registerConverter(OffsetDateTime.class, ArgumentConverters::time)
        .registerConverter(ZoneId.class, ArgumentConverters::zone)
        .registerConverter(Charset.class, ArgumentConverters::encoding);
  }

  private static Path path(String argument) {
    try {
      if (!argument.isBlank()) {
        return Path.of(argument);
      }
    } catch (InvalidPathException e) {
      // Reported below, like a blank argument.
    }
    throw new InvalidArgumentException("usage.notFileName", argument);
  }

  private static LocalDate date(String argument) {
    try {
      return LocalDate.parse(argument);
    } catch (DateTimeException e) {
      throw new InvalidArgumentException("usage.notDate", argument, "2024-10-14");
    }
  }

  private static OffsetDateTime time(String argument) {
    try {
      return OffsetDateTime.parse(argument);
    } catch (DateTimeException e) {
      throw new InvalidArgumentException("usage.notTime", argument, "2024-10-01T09:00:00+02:00");
    }
  }

  private static ZoneId zone(String argument) {
    try {
      return ZoneId.of(argument);
    } catch (DateTimeException e) {
      throw new InvalidArgumentException("usage.notZone", argument, "Europe/Vienna");
    }
  }

  private static Charset encoding(String argument) {
    try {
      return Charset.forName(argument);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new InvalidArgumentException("usage.notEncoding", argument, "windows-1252");
    }
  }
}
