package org.unodc.cop.domain.party;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.WithdrawalClause;
import org.unodc.cop.domain.rule.Faults;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;

/** What should come before a step towards a treaty, or away from it. */
final class StepRules {
  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.of("party.denunciation-is-by-one-bound", Severity.WARNING, TreatyAction.class)
              .when(
                  (action, record) ->
                      action.kind() == TreatyActionKind.DENUNCIATION && isKnown(action, record))
              .check(StepRules::checkBound),
          Rule.of("party.withdrawal-takes-back-something", Severity.WARNING, TreatyAction.class)
              .when(
                  (action, record) ->
                      taken(action).isPresent()
                          && isKnown(action, record)
                          && !mayBePredecessors(action, record))
              .check(StepRules::checkTaken),
          Rule.of("party.treaty-is-signed-once", Severity.WARNING, TreatyAction.class)
              .when(
                  action ->
                      action.kind().isSignature()
                          && action.kind() != TreatyActionKind.DEFINITIVE_SIGNATURE
                          && action.date().isPresent())
              .check(StepRules::checkSignedOnce));

  private StepRules() {}

  /** {@return whether the record lacks no action of that day or before} */
  private static boolean isKnown(TreatyAction action, RecordView record) {
    return action
        .date()
        .flatMap(day -> TreatyStatus.in(record, action.instrument()).map(one -> one.isKnownOn(day)))
        .orElse(false);
  }

  private static void checkBound(TreatyAction action, RecordView record, Faults faults) {
    FirstActions first = FirstActions.of(record, action.instrument());
    if (Arrays.stream(TreatyActionKind.values())
        .filter(TreatyActionKind::bindsParticipant)
        .noneMatch(kind -> first.mayHaveBeen(kind, action))) {
      new ActionFaults(action, record, faults)
          .addCiting(
              record
                  .find(Convention.class, action.instrument())
                  .flatMap(Convention::withdrawal)
                  .flatMap(WithdrawalClause::citation),
              Place.here(),
              day(action));
    }
  }

  /** {@return what an action takes back, if it takes back anything} */
  private static Optional<TreatyActionKind> taken(TreatyAction action) {
    return switch (action.kind()) {
      case RESERVATION_WITHDRAWN -> Optional.of(TreatyActionKind.RESERVATION);
      case DENUNCIATION_WITHDRAWN -> Optional.of(TreatyActionKind.DENUNCIATION);
      default -> Optional.empty();
    };
  }

  /** Who succeeds may withdraw what its predecessor had reserved. */
  private static boolean mayBePredecessors(TreatyAction action, RecordView record) {
    FirstActions first = FirstActions.of(record, action.instrument());
    return action.kind() == TreatyActionKind.RESERVATION_WITHDRAWN
        && (first.mayHaveBeen(TreatyActionKind.SUCCESSION, action)
            || first.mayHaveBeen(TreatyActionKind.SUCCESSION_TO_SIGNATURE, action));
  }

  private static void checkTaken(TreatyAction action, RecordView record, Faults faults) {
    TreatyActionKind taken = taken(action).orElseThrow();
    if (!FirstActions.of(record, action.instrument()).mayHaveBeen(taken, action)) {
      new ActionFaults(action, record, faults)
          .addCiting(Optional.empty(), Place.of("kind"), action.kind(), day(action), taken);
    }
  }

  private static void checkSignedOnce(TreatyAction action, RecordView record, Faults faults) {
    Signatures.of(record, action.instrument())
        .firstOf(action.participant())
        .filter(first -> first.isBefore(day(action)))
        .ifPresent(
            first ->
                new ActionFaults(action, record, faults)
                    .addCiting(Optional.empty(), Place.of("date"), day(action), first));
  }

  private static LocalDate day(TreatyAction action) {
    return action.date().orElseThrow();
  }
}
