package org.unodc.cop.examples.cli.output;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.sdk.validation.LocatedFinding;
import org.unodc.cop.sdk.validation.Report;

/** The lowest severity that makes the command exit with {@link ExitCode#FINDINGS}. */
public enum FailureThreshold {
  ERROR(Severity.ERROR),
  WARNING(Severity.WARNING),
  NEVER(null);

  private final Optional<Severity> minimum;

  FailureThreshold(@Nullable Severity minimum) {
    this.minimum = Optional.ofNullable(minimum);
  }

  /** {@return the severities that make the command exit with {@link ExitCode#FINDINGS}} */
  ImmutableSet<Severity> severities() {
    return minimum
        .map(severity -> Sets.immutableEnumSet(EnumSet.range(Severity.ERROR, severity)))
        .orElse(ImmutableSet.of());
  }

  /** {@return whether a report has a finding of this severity or of a higher one} */
  public boolean isReachedBy(Report report) {
    return report.findings().stream()
        .map(LocatedFinding::finding)
        .map(Finding::severity)
        .anyMatch(severities()::contains);
  }
}
