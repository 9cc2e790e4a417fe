package org.unodc.cop.domain.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.unodc.cop.domain.internal.OwnToString;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * A decision not to report some findings of a rule.
 *
 * <p>For example, this suppression accepts the missing organizer of one side event until the end of
 * a year:
 *
 * <pre>{@code
 * Suppression suppression =
 *     Suppression.builder()
 *         .rule(RuleId.of("side-event.has-a-main-organizer"))
 *         .entity("se-014")
 *         .reason("The organizers will be announced later.")
 *         .until(LocalDate.of(2026, 12, 31))
 *         .build();
 * ValidationProfile profile = ValidationProfile.full().toBuilder().suppress(suppression).build();
 * }</pre>
 */
@OwnToString
public abstract sealed class Suppression permits ImmutableSuppression {

  Suppression() {}

  /** {@return the id of the rule, or the case of a rule, whose findings are not reported} */
  public abstract RuleId rule();

  /**
   * {@return the place at or below which findings are not reported, in the form of {@link
   * Finding#place()}; empty for all places}
   */
  public abstract Optional<Place> place();

  /** {@return the id of the entity whose findings are not reported; empty for all entities} */
  public abstract Optional<String> entity();

  /** {@return the reason why the findings are not reported} */
  public abstract String reason();

  /** {@return the name of the person or body that made the decision} */
  public abstract Optional<String> author();

  /** {@return the last day on which the suppression applies; empty if it does not expire} */
  public abstract Optional<LocalDate> until();

  @Value.Check
  void check() {
    Require.text(reason(), "the reason of a suppression");
  }

  /** {@return whether the suppression applies to this finding on this day} */
  public final boolean covers(Finding finding, LocalDate day) {
    return isOf(finding)
        && until().map(last -> !day.isAfter(last)).orElse(true)
        && place().map(place -> isAtOrBelow(place, finding.place())).orElse(true)
        && entity().map(id -> isOf(id, finding)).orElse(true);
  }

  private boolean isOf(Finding finding) {
    RuleId named = rule().current();
    return finding.rule().equals(named) || finding.ruleCase().filter(named::equals).isPresent();
  }

  private static boolean isAtOrBelow(Place place, Place findingPlace) {
    return findingPlace.equals(place) || findingPlace.pointer().startsWith(place.pointer() + "/");
  }

  private static boolean isOf(String id, Finding finding) {
    return finding.entity().map(label -> label.id().value().equals(id)).orElse(false);
  }

  @Override
  public final String toString() {
    return new ValueOutline(this).addName(rule().value()).add("until", until()).toString();
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Suppression}. */
  public static final class Builder extends ImmutableSuppression.Builder {
    Builder() {}

    /**
     * Sets the rule.
     *
     * @throws IllegalArgumentException if the text is not a rule id
     */
    public Builder rule(String rule) {
      return rule(RuleId.of(rule));
    }
  }
}
