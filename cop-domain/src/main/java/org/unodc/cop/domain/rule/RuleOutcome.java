package org.unodc.cop.domain.rule;

import java.util.Optional;
import org.unodc.cop.domain.internal.DomainType;

/** What became of one rule. */
@DomainType
public abstract sealed class RuleOutcome permits ImmutableRuleOutcome {

  RuleOutcome() {}

  /** {@return the rule} */
  public abstract RuleId rule();

  /** {@return what became of it} */
  public abstract Verdict verdict();

  /** {@return how many values it judged} */
  public abstract long judged();

  /** {@return how many findings it has in the report} */
  public abstract long findings();

  /** {@return how many findings were suppressed, or are known from a former report} */
  public abstract long suppressed();

  /** {@return why it was skipped; absent otherwise} */
  public abstract Optional<Skip> skip();

  /** {@return the outcome of a rule of which so many findings are known already} */
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

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RuleOutcome}. */
  public static final class Builder extends ImmutableRuleOutcome.Builder {
    Builder() {}
  }
}
