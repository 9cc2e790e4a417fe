package org.unodc.cop.domain.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unodc.cop.domain.internal.DomainType;

/** What a validation found, and what became of every rule. */
@DomainType
public abstract sealed class ValidationReport permits ImmutableValidationReport {

  ValidationReport() {}

  /** {@return the version of the library that validated} */
  public abstract String libraryVersion();

  /** {@return the day for which it was validated} */
  public abstract LocalDate day();

  /** {@return the name of the profile} */
  public abstract String profile();

  /** {@return the findings in the order of the record, those at one place by rule} */
  public abstract ImmutableList<Finding> findings();

  /** {@return one outcome for each rule of the rulebook, in its order} */
  public abstract ImmutableList<RuleOutcome> outcomes();

  /** {@return how many findings are this grave} */
  public final long count(Severity severity) {
    return findings().stream().filter(finding -> finding.severity() == severity).count();
  }

  /** {@return how many rules ended so} */
  public final long count(Verdict verdict) {
    return outcomes().stream().filter(outcome -> outcome.verdict() == verdict).count();
  }

  /** {@return the findings of one rule} */
  public final ImmutableList<Finding> findingsOf(RuleId rule) {
    return findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return what became of a rule; absent where the rulebook has no such rule} */
  public final Optional<RuleOutcome> outcome(RuleId rule) {
    return outcomes().stream().filter(outcome -> outcome.rule().equals(rule)).findFirst();
  }

  /**
   * {@return the report without the findings that a former report has: those of the same rule,
   * about the same thing (at the same place where it has no id) that name the same; its outcomes
   * count them as suppressed}
   *
   * <p>What the former report has once, is left out once.
   */
  public final ValidationReport newSince(ValidationReport former) {
    Baseline baseline = new Baseline(former.findings());
    ImmutableList<Finding> unknown =
        findings().stream()
            .filter(finding -> !baseline.knows(finding))
            .collect(ImmutableList.toImmutableList());
    return builder()
        .from(this)
        .findings(unknown)
        .outcomes(outcomes().stream().map(baseline::applyTo).collect(Collectors.toList()))
        .build();
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ValidationReport}. */
  public static final class Builder extends ImmutableValidationReport.Builder {
    Builder() {}
  }
}
