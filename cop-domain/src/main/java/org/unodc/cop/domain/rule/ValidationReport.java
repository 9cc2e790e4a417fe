package org.unodc.cop.domain.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unodc.cop.domain.internal.OwnToString;
import org.unodc.cop.domain.walk.ValueOutline;

/** The result of a validation: its findings, and the outcome of each rule. */
@OwnToString
public abstract sealed class ValidationReport permits ImmutableValidationReport {

  ValidationReport() {}

  /** {@return the version of the library that validated the record} */
  public abstract String libraryVersion();

  /** {@return the day that the rules treated as today} */
  public abstract LocalDate day();

  /** {@return the name of the profile} */
  public abstract String profile();

  /**
   * {@return the class names of the providers that {@code Rulebook.withProvided} found; empty if it
   * found none or was not called}
   */
  public abstract ImmutableList<String> providers();

  /**
   * {@return the findings in the order of the record; findings at the same place are ordered by
   * rule}
   */
  public abstract ImmutableList<Finding> findings();

  /**
   * {@return the mistakes that would explain several findings; empty unless {@code
   * Rulebook.explained} found some}
   */
  public abstract ImmutableList<CommonCause> causes();

  /** {@return the outcome of each rule of the rulebook, in the order of the rulebook} */
  public abstract ImmutableList<RuleOutcome> outcomes();

  /** {@return the number of findings with this severity} */
  public final long count(Severity severity) {
    return findings().stream().filter(finding -> finding.severity() == severity).count();
  }

  /** {@return the number of rules with this verdict} */
  public final long count(Verdict verdict) {
    return outcomes().stream().filter(outcome -> outcome.verdict() == verdict).count();
  }

  /**
   * {@return whether every rule of the rulebook ran to its end}
   *
   * <p>It is false if the profile disables a rule or a case of a rule, if a rule threw an
   * exception, or if a rule needs another one that did not pass; {@link RuleOutcome#skip()} has the
   * reasons. It does not depend on findings or suppressions.
   */
  public final boolean isComplete() {
    return rulesAndCases().allMatch(outcome -> outcome.verdict() != Verdict.SKIPPED);
  }

  /** {@return the outcomes of the rules that threw an exception} */
  public final ImmutableList<RuleOutcome> brokenRules() {
    return outcomes().stream()
        .filter(RuleOutcome::brokeDown)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the findings of one rule, or of one case of a rule, in the order of the report} */
  public final ImmutableList<Finding> findingsOf(RuleId rule) {
    return findings().stream()
        .filter(
            finding ->
                finding.rule().equals(rule) || finding.ruleCase().filter(rule::equals).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the outcome of a rule or a case; empty if the rulebook does not contain it} */
  public final Optional<RuleOutcome> outcome(RuleId rule) {
    return rulesAndCases().filter(outcome -> outcome.rule().equals(rule)).findFirst();
  }

  private Stream<RuleOutcome> rulesAndCases() {
    return outcomes().stream()
        .flatMap(outcome -> Stream.concat(Stream.of(outcome), outcome.cases().stream()));
  }

  /**
   * {@return a copy of this report without the findings of an earlier report, and without causes}
   *
   * <p>Two findings match if they have the same rule, the same entity and the same arguments;
   * findings without arguments match if they are at the same place. Names, positions of entities in
   * their lists, and the days of the two validations do not matter. Each finding of the earlier
   * report removes at most one finding. The outcomes count the removed findings as suppressed.
   *
   * @param former the earlier report
   */
  public final ValidationReport newSince(ValidationReport former) {
    FindingBaseline baseline = new FindingBaseline(former);
    ImmutableList<Finding> unknown = baseline.byMatch(this).get(false);
    return builder()
        .from(this)
        .findings(unknown)
        .causes(ImmutableList.of())
        .outcomes(outcomes().stream().map(baseline::applyTo).collect(Collectors.toList()))
        .build();
  }

  @Override
  public final String toString() {
    return new ValueOutline(this)
        .add("day", day())
        .add("findings", findings())
        .add("outcomes", outcomes())
        .toString();
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
