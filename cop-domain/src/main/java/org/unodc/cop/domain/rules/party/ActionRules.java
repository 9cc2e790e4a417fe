package org.unodc.cop.domain.rules.party;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;

/** Rules about the days, the occasions and the territories of treaty actions. */
public final class ActionRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.notice("party.action-has-a-day", TreatyAction.class)
              .asCaseOf("party.actions-are-complete")
              .asToDo()
              .reading(Scope.NAMES)
              .check(ActionRules::checkDay),
          Rule.warning("party.action-is-not-in-the-future", TreatyAction.class)
              .asCaseOf("source.nothing-done-lies-in-the-future")
              .reading(Scope.NAMES)
              .given(TreatyAction::date, ActionRules::checkPast),
          Rule.notice("party.reservation-comes-with-signature-or-instrument", TreatyAction.class)
              .reading(Scope.TREATIES)
              .when(
                  (action, record) ->
                      action.kind() == TreatyActionKind.RESERVATION
                          && action.date().isPresent()
                          && SignatureAndDepositDays.of(record).areKnownFor(action, record))
              .check(ActionRules::checkReservation),
          Rule.notice("party.territorial-action-names-its-territory", TreatyAction.class)
              .asCaseOf("party.actions-are-complete")
              .asToDo()
              .reading(Scope.NAMES)
              .when(
                  action ->
                      action.kind() == TreatyActionKind.TERRITORIAL_APPLICATION
                          || action.kind() == TreatyActionKind.TERRITORIAL_APPLICATION_WITHDRAWN)
              .check(ActionRules::checkTerritory));

  private ActionRules() {}

  private static void checkDay(TreatyAction action, RecordView record, FindingCollector findings) {
    if (action.date().isEmpty()) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(Optional.empty(), Place.here(), action.kind());
    }
  }

  private static void checkPast(
      TreatyAction action, LocalDate day, RecordView record, FindingCollector findings) {
    if (day.isAfter(record.day())) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(Optional.empty(), Place.of("date"), day, record.day());
    }
  }

  private static void checkReservation(
      TreatyAction action, RecordView record, FindingCollector findings) {
    LocalDate day = action.date().orElseThrow();
    if (!SignatureAndDepositDays.of(record).isOneFor(action)) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(Optional.empty(), Place.of("date"), day);
    }
  }

  private static void checkTerritory(
      TreatyAction action, RecordView record, FindingCollector findings) {
    if (action.territory().isEmpty()) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(Optional.empty(), Place.here(), action.kind());
    }
  }
}
