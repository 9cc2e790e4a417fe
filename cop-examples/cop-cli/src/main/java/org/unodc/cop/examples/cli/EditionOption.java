package org.unodc.cop.examples.cli;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.sdk.publication.Edition;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which edition of a calendar this is. */
final class EditionOption {
  @Option(
      names = "--edition",
      paramLabel = "N",
      defaultValue = "0",
      description = "The number of this edition of a calendar; higher ones replace lower ones (0).")
  private int number;

  @Option(
      names = "--issued-at",
      paramLabel = "TIME",
      description = "When it is issued, such as 2024-10-01T09:00:00+02:00 (now if not given).")
  private @Nullable OffsetDateTime issuedAt;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  Edition given() {
    OffsetDateTime moment =
        issuedAt == null
            ? OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS)
            : issuedAt;
    try {
      return new Edition(number, moment);
    } catch (IllegalArgumentException | DateTimeException refusal) {
      throw new ParameterException(
          command.commandLine(), "There is no such edition: %s.".formatted(refusal.getMessage()));
    }
  }
}
