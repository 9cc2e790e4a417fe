package org.unodc.cop.examples.cli;

import java.util.Optional;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.sdk.validation.LocatedFinding;
import org.unodc.cop.sdk.validation.Report;

/** How grave a finding has to be for the command to end with {@link ExitCode#FINDINGS}. */
enum Threshold {
  ERROR(Severity.ERROR),
  WARNING(Severity.WARNING),
  NEVER(null);

  private final Optional<Severity> least;

  Threshold(Severity least) {
    this.least = Optional.ofNullable(least);
  }

  /** {@return whether a report has a finding that is as grave} */
  boolean isReachedBy(Report report) {
    return report.findings().stream()
        .map(LocatedFinding::finding)
        .anyMatch(
            finding -> least.filter(grave -> finding.severity().compareTo(grave) <= 0).isPresent());
  }
}
