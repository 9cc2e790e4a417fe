package org.unodc.cop.domain.rules.profile;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rule.SuppressionUse;

/** Rules about the suppressions of the profile that a validation uses. */
public final class ProfileRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("profile.suppressions-have-not-expired", SuppressionUse.class)
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
                  }),
          Rule.notice("profile.suppressions-are-used", SuppressionUse.class)
              .reading(Scope.VALUE)
              .when(use -> use.ruleRan() && !use.expired())
              .check(
                  (use, record, findings) -> {
                    if (use.covered() == 0) {
                      findings.add(
                          Place.here(), use.suppression().rule(), use.suppression().reason());
                    }
                  }));

  private ProfileRules() {}
}
