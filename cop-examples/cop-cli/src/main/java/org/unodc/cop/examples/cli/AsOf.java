package org.unodc.cop.examples.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --as-of}. */
final class AsOf {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "The day from which the record is looked at, such as 2024-10-14 (today in UTC if not given).")
  private @Nullable LocalDate given;

  LocalDate day() {
    return given == null ? LocalDate.now(ZoneOffset.UTC) : given;
  }
}
