package org.unodc.cop.domain.rules.convention;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.SignatureClause;
import org.unodc.cop.domain.convention.SignatureClosing;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.status.TreatyStatus;

/** Rules about clauses on signature. */
public final class SignatureClauseRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.error("convention.signature-periods-agree", Convention.class)
              .asCaseOf("convention.descriptions-agree")
              .reading(Scope.TREATIES)
              .given(SignatureClauseRules::clauseWithBoth, SignatureClauseRules::checkPeriods));

  private SignatureClauseRules() {}

  /** {@return the clause, if it states a period and also when it begins or ends} */
  private static Optional<SignatureClause> clauseWithBoth(Convention treaty) {
    return treaty
        .signature()
        .filter(clause -> clause.window().isPresent())
        .filter(clause -> clause.opensOn().isPresent() || clause.closes().isPresent());
  }

  private static void checkPeriods(
      Convention treaty, SignatureClause clause, RecordView record, FindingCollector findings) {
    DateRange window = clause.window().orElseThrow();
    if (clause.opensOn().filter(day -> !day.equals(window.first())).isPresent()) {
      findings.add(
          Place.of("signature").at("opensOn"),
          window.first(),
          window.last(),
          "begin",
          clause.opensOn().orElseThrow());
    }
    if (clause.closes().isPresent() && !mayClose(treaty, window.last(), record)) {
      findings.add(Place.of("signature").at("closes"), window.first(), window.last(), "end");
    }
  }

  /** A period until entry into force may or may not include that day. */
  private static boolean mayClose(Convention treaty, LocalDate last, RecordView record) {
    if (treaty.signature().flatMap(SignatureClause::closes).orElseThrow()
        == SignatureClosing.NEVER) {
      return false;
    }
    return TreatyStatus.in(record, treaty.id())
        .flatMap(status -> status.entryIntoForce().known())
        .map(day -> last.equals(day) || last.equals(day.minusDays(1)))
        .orElse(true);
  }
}
