package org.unodc.cop.examples.cli.option;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --as-of}. */
public final class AsOfOption {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "Date on which the record is evaluated, such as 2024-10-14 (default: today in UTC).")
  private @Nullable LocalDate date;

  /** {@return the date on the command line; otherwise today in UTC} */
  public LocalDate day() {
    return date == null ? LocalDate.now(ZoneOffset.UTC) : date;
  }

  /** {@return the date on the command line} */
  public Optional<LocalDate> given() {
    return Optional.ofNullable(date);
  }
}
