package org.unodc.cop.domain.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.internal.Require;

/** The decision not to report some findings of a rule. */
@DomainType
public abstract sealed class Suppression permits ImmutableSuppression {

  Suppression() {}

  /** {@return the rule whose findings are not reported} */
  public abstract RuleId rule();

  /**
   * {@return the place whose findings, and those below it, are meant, as {@link Finding#place()}
   * has it; absent for all places}
   */
  public abstract Optional<Place> place();

  /** {@return the id of the thing whose findings are meant; absent for all things} */
  public abstract Optional<String> entity();

  /** {@return why they are not reported} */
  public abstract String reason();

  /** {@return who decided so} */
  public abstract Optional<String> author();

  /** {@return the last day on which this holds; absent where it holds for good} */
  public abstract Optional<LocalDate> until();

  @Value.Check
  void check() {
    Require.text(reason(), "the reason of a suppression");
  }

  /** {@return whether this finding is not reported on this day} */
  public final boolean covers(Finding finding, LocalDate day) {
    return finding.rule().equals(rule())
        && until().map(last -> !day.isAfter(last)).orElse(true)
        && place().map(place -> isAtOrBelow(place, finding.place())).orElse(true)
        && entity().map(id -> isOf(id, finding)).orElse(true);
  }

  private static boolean isAtOrBelow(Place place, Place found) {
    return found.equals(place) || found.pointer().startsWith(place.pointer() + "/");
  }

  private static boolean isOf(String id, Finding finding) {
    return finding.entity().map(label -> label.id().value().equals(id)).orElse(false);
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Suppression}. */
  public static final class Builder extends ImmutableSuppression.Builder {
    Builder() {}
  }
}
