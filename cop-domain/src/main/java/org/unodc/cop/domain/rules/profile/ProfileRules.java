package org.unodc.cop.domain.rules.profile;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rule.SuppressionUse;

/** Rules about the suppressions of the profile that a validation uses. */
public final class ProfileRules {
  private static final Rule<SuppressionUse> SUPPRESSIONS_HAVE_NOT_EXPIRED =
      Rule.of("profile.suppressions-have-not-expired", Severity.WARNING, SuppressionUse.class)
          .reading(Scope.VALUE)
          .when(use -> use.suppression().until().isPresent())
          .check(
              (use, record, findings) -> {
                if (use.expired()) {
                  findings.add(
                      Place.here(),
                      use.suppression().rule(),
                      use.suppression().until().orElseThrow(),
                      use.suppression().reason());
                }
              });

  private static final Rule<SuppressionUse> SUPPRESSIONS_ARE_USED =
      Rule.of("profile.suppressions-are-used", Severity.NOTICE, SuppressionUse.class)
          .reading(Scope.VALUE)
          .when(use -> use.ruleRan() && !use.expired())
          .check(
              (use, record, findings) -> {
                if (use.covered() == 0) {
                  findings.add(Place.here(), use.suppression().rule(), use.suppression().reason());
                }
              });

  /** The rules of this class, in the order of the standard rules. */
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(SUPPRESSIONS_HAVE_NOT_EXPIRED, SUPPRESSIONS_ARE_USED);

  private ProfileRules() {}
}
