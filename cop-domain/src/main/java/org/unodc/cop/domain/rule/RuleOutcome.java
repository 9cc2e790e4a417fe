package org.unodc.cop.domain.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.internal.OwnToString;
import org.unodc.cop.domain.walk.ValueOutline;

/** The outcome of one rule in a validation. */
@OwnToString
public abstract sealed class RuleOutcome permits ImmutableRuleOutcome {

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

  /**
   * {@return the ids of the cases of the rule that the profile disables; empty if the whole rule
   * was skipped}
   */
  public abstract ImmutableList<RuleId> skippedCases();

  /** {@return whether the rule threw an exception, so that its findings may be incomplete} */
  public final boolean brokeDown() {
    return skip().filter(reason -> reason.cause() == SkipCause.BROKE_DOWN).isPresent();
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
