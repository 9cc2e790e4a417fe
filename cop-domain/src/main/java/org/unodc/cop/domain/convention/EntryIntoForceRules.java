package org.unodc.cop.domain.convention;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.rule.Faults;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;

/** What should hold of the clauses on entry into force. */
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
              .check(EntryIntoForceRules::checkParent));

  private EntryIntoForceRules() {}

  private static void checkComplete(Convention treaty, RecordView record, Faults faults) {
    EntryIntoForceClause clause = treaty.entryIntoForce().orElseThrow();
    if (clause.instruments().isEmpty() || clause.delayDays().isEmpty()) {
      faults.add(Place.of("entryIntoForce"));
    }
  }

  private static boolean waitsForParent(Convention treaty) {
    return treaty.entryIntoForce().flatMap(EntryIntoForceClause::notBeforeParent).orElse(false);
  }

  private static void checkParent(Convention treaty, RecordView record, Faults faults) {
    boolean isProtocol = treaty.kind().equals(Optional.of(ConventionKind.PROTOCOL));
    if (treaty.parent().isEmpty() && !isProtocol) {
      faults.add(Place.of("entryIntoForce").at("notBeforeParent"));
    }
  }
}
