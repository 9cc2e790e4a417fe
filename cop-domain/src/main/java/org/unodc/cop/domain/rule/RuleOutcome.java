package org.unodc.cop.domain.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.internal.OwnToString;
import org.unodc.cop.domain.walk.ValueOutline;

/** The outcome of one rule in a validation. */
@OwnToString
public abstract sealed class RuleOutcome permits ImmutableRuleOutcome {

  private static final Comparator<Verdict> BY_WEIGHT =
      Ordering.explicit(
          Verdict.SKIPPED,
          Verdict.NOT_APPLICABLE,
          Verdict.PASSED,
          Verdict.SUPPRESSED,
          Verdict.FAILED);

  RuleOutcome() {}

  /** {@return the id of the rule} */
  public abstract RuleId rule();

  /** {@return the verdict on the record} */
  public abstract Verdict verdict();

  /** {@return the number of values that the rule checked} */
  public abstract long judged();

  /** {@return the number of findings of the rule in the report} */
  public abstract long findings();

  /** {@return the number of findings that are suppressed or are known from an earlier report} */
  public abstract long suppressed();

  /** {@return the reason why the rule was skipped; empty if it was not skipped} */
  public abstract Optional<Skip> skip();

  /** {@return the outcomes of the cases of the rule; empty if it has no cases} */
  public abstract ImmutableList<RuleOutcome> cases();

  /** {@return whether the rule threw an exception, so that its findings may be incomplete} */
  public final boolean brokeDown() {
    return skip().filter(reason -> reason.cause() == SkipCause.BROKE_DOWN).isPresent();
  }

  /**
   * {@return the outcome of a rule with cases, which sums up theirs}
   *
   * <p>The rule is skipped if all cases are skipped or one of them threw an exception. Otherwise it
   * failed if one case failed.
   *
   * @param rule the id of the rule
   * @param cases the outcomes of its cases, at least one
   */
  public static RuleOutcome ofCases(RuleId rule, List<RuleOutcome> cases) {
    requireNonNull(rule, "rule");
    requireNonNull(cases, "cases");
    Verdict verdict = Verdict.SKIPPED;
    Optional<Skip> skip = Optional.empty();
    long judged = 0;
    long findings = 0;
    long suppressed = 0;
    for (RuleOutcome one : cases) {
      judged += one.judged();
      findings += one.findings();
      suppressed += one.suppressed();
      verdict = Collections.max(ImmutableList.of(verdict, one.verdict()), BY_WEIGHT);
      skip = one.brokeDown() ? one.skip() : skip.or(one::skip);
    }
    boolean isSkipped =
        verdict == Verdict.SKIPPED || cases.stream().anyMatch(RuleOutcome::brokeDown);
    return builder()
        .rule(rule)
        .verdict(isSkipped ? Verdict.SKIPPED : verdict)
        .judged(judged)
        .findings(findings)
        .suppressed(suppressed)
        .skip(isSkipped ? skip : Optional.empty())
        .cases(cases)
        .build();
  }

  /** {@return a copy of this outcome that counts this number of findings as suppressed} */
  final RuleOutcome withKnown(long known) {
    long left = findings() - known;
    boolean hasNone = verdict() == Verdict.FAILED && left == 0;
    return builder()
        .from(this)
        .verdict(hasNone ? Verdict.SUPPRESSED : verdict())
        .findings(left)
        .suppressed(suppressed() + known)
        .build();
  }

  @Override
  public final String toString() {
    return new ValueOutline(this)
        .addName(rule().value())
        .add("verdict", verdict())
        .add("judged", judged())
        .add("findings", findings())
        .add("suppressed", suppressed())
        .toString();
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RuleOutcome}. */
  public static final class Builder extends ImmutableRuleOutcome.Builder {
    Builder() {}
  }
}
