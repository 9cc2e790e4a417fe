package org.unodc.cop.examples.cli.option;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.sdk.publication.Edition;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options {@code --edition} and {@code --issued-at} of a calendar. */
public final class EditionOption {
  @Option(
      names = "--edition",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "Edition number of the calendar; a higher edition replaces a lower one (default: 0).")
  private int number;

  @Option(
      names = "--issued-at",
      paramLabel = "TIME",
      description =
          "Time at which the calendar is issued, such as 2024-10-01T09:00:00+02:00 (default: now).")
  private @Nullable OffsetDateTime issuedAt;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /**
   * {@return the edition}
   *
   * @throws UsageException if the number or the time is out of range
   */
  public Edition edition() {
    OffsetDateTime time =
        issuedAt == null
            ? OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS)
            : issuedAt;
    if (number < 0) {
      throw new UsageException(command, "usage.atLeast", "--edition", "0", String.valueOf(number));
    }
    try {
      return new Edition(number, time);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new UsageException(
          command, "usage.year", "--issued-at", "1", "9999", String.valueOf(time));
    }
  }
}
