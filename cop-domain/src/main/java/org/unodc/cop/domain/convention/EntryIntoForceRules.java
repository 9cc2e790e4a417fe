package org.unodc.cop.domain.convention;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.unodc.cop.domain.convention.ExtraCondition.EmissionsShare;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;

/** Rules about clauses on entry into force. */
final class EntryIntoForceRules {
  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.of(
                  "convention.entry-into-force-clause-is-complete",
                  Severity.NOTICE,
                  Convention.class)
              .when(treaty -> treaty.entryIntoForce().isPresent())
              .check(EntryIntoForceRules::checkComplete),
          Rule.of(
                  "convention.only-a-protocol-waits-for-its-parent",
                  Severity.NOTICE,
                  Convention.class)
              .when(EntryIntoForceRules::waitsForParent)
              .check(EntryIntoForceRules::checkParent),
          Rule.of(
                  "convention.emission-shares-fit-into-the-whole",
                  Severity.WARNING,
                  Convention.class)
              .when(treaty -> emissions(treaty).isPresent())
              .check(EntryIntoForceRules::checkShares));

  private EntryIntoForceRules() {}

  private static void checkComplete(
      Convention treaty, RecordView record, FindingCollector findings) {
    EntryIntoForceClause clause = treaty.entryIntoForce().orElseThrow();
    boolean hasDay = clause.applicableDelay().isPresent() || clause.fixedDay().isPresent();
    if (clause.instruments().isEmpty() || !hasDay) {
      findings.add(Place.of("entryIntoForce"));
    }
  }

  private static boolean waitsForParent(Convention treaty) {
    return treaty.entryIntoForce().flatMap(EntryIntoForceClause::notBeforeParent).orElse(false);
  }

  private static void checkParent(Convention treaty, RecordView record, FindingCollector findings) {
    boolean isProtocol = treaty.kind().equals(Optional.of(ConventionKind.PROTOCOL));
    if (treaty.parent().isEmpty() && !isProtocol) {
      findings.add(Place.of("entryIntoForce").at("notBeforeParent"));
    }
  }

  private static Optional<EmissionsShare> emissions(Convention treaty) {
    return treaty
        .entryIntoForce()
        .flatMap(EntryIntoForceClause::extraCondition)
        .filter(EmissionsShare.class::isInstance)
        .map(EmissionsShare.class::cast);
  }

  private static void checkShares(Convention treaty, RecordView record, FindingCollector findings) {
    BigDecimal sum =
        emissions(treaty).orElseThrow().shares().stream()
            .map(ParticipantEmissions::percent)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(BigDecimal.valueOf(100)) > 0) {
      findings.add(Place.of("entryIntoForce").at("extraCondition").at("shares"));
    }
  }
}
