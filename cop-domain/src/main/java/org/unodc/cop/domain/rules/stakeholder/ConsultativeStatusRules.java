package org.unodc.cop.domain.rules.stakeholder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.stakeholder.StakeholderKind;

/** Rules about consultative status with the Economic and Social Council. */
public final class ConsultativeStatusRules {
  /** The Council first granted the status in 1946, under Article 71 of the Charter. */
  private static final int FIRST_YEAR = 1946;

  private static final ImmutableSet<StakeholderKind> INTERGOVERNMENTAL =
      ImmutableSet.of(
          StakeholderKind.IGO, StakeholderKind.UN_ENTITY, StakeholderKind.SPECIALIZED_AGENCY);

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("stakeholder.consultative-status-year-is-possible", Stakeholder.class)
              .reading(Scope.VALUE)
              .when(
                  stakeholder ->
                      stakeholder
                          .consultativeStatus()
                          .filter(status -> status.year().isPresent())
                          .isPresent())
              .check(
                  (stakeholder, record, findings) -> {
                    int year = stakeholder.consultativeStatus().orElseThrow().year().orElseThrow();
                    if (year < FIRST_YEAR || year > record.day().getYear()) {
                      findings.add(
                          Place.of("consultativeStatus").at("year"),
                          String.valueOf(year),
                          String.valueOf(FIRST_YEAR),
                          record.day(),
                          year < FIRST_YEAR ? "early" : "late");
                    }
                  }),
          Rule.notice("stakeholder.consultative-status-fits-its-kind", Stakeholder.class)
              .reading(Scope.VALUE)
              .when(stakeholder -> stakeholder.consultativeStatus().isPresent())
              .given(
                  Stakeholder::kind,
                  (stakeholder, kind, record, findings) -> {
                    if (INTERGOVERNMENTAL.contains(kind)) {
                      findings.add(Place.of("consultativeStatus"), kind);
                    }
                  }));

  private ConsultativeStatusRules() {}
}
