package org.unodc.cop.domain.validation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.Skip;
import org.unodc.cop.domain.rule.SkipCause;
import org.unodc.cop.domain.rule.Verdict;

/** The outcome of a rule, which is summed up from the runs of its cases. */
final class OutcomeOfCases {
  private final ImmutableList.Builder<RuleId> skippedCases = ImmutableList.builder();
  private Optional<Skip> skip = Optional.empty();
  private boolean ran;
  private long judged;
  private long findings;
  private long suppressed;

  /** Adds the run of a case. */
  void add(RuleRun run) {
    judged += run.judged();
    findings += run.found().size();
    suppressed += run.suppressed();
    ran |= !run.isSkipped();
    if (run.isSkipped()) {
      skip = skip.filter(OutcomeOfCases::isBreakdown).or(run::skipped);
      skippedCases.add(run.rule().id());
    }
  }

  /**
   * {@return the outcome}
   *
   * @param notApplicable the outcome if no case applies to a value
   */
  RuleOutcome outcome(RuleOutcome notApplicable) {
    boolean isSkipped =
        skip.isPresent() && (!ran || skip.filter(OutcomeOfCases::isBreakdown).isPresent());
    ImmutableList<RuleId> withoutCases = isSkipped ? ImmutableList.of() : skippedCases.build();
    Verdict verdict = isSkipped ? Verdict.SKIPPED : verdict();
    return verdict == Verdict.NOT_APPLICABLE && withoutCases.isEmpty()
        ? notApplicable
        : RuleOutcome.builder()
            .from(notApplicable)
            .verdict(verdict)
            .judged(judged)
            .findings(findings)
            .suppressed(suppressed)
            .skip(isSkipped ? skip : Optional.empty())
            .skippedCases(withoutCases)
            .build();
  }

  private Verdict verdict() {
    if (findings > 0) {
      return Verdict.FAILED;
    }
    if (suppressed > 0) {
      return Verdict.SUPPRESSED;
    }
    return judged > 0 ? Verdict.PASSED : Verdict.NOT_APPLICABLE;
  }

  private static boolean isBreakdown(Skip skip) {
    return skip.cause() == SkipCause.BROKE_DOWN;
  }
}
