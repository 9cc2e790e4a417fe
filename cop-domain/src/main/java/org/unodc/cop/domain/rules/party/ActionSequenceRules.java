package org.unodc.cop.domain.rules.party;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.WithdrawalClause;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.domain.timeline.TreatyActions;

/**
 * Rules about the actions that must precede a denunciation or a withdrawal, and about repeated
 * signatures.
 */
public final class ActionSequenceRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("party.denunciation-is-by-one-bound", TreatyAction.class)
              .reading(Scope.TREATIES)
              .when(
                  (action, record) ->
                      action.kind() == TreatyActionKind.DENUNCIATION && isKnown(action, record))
              .check(ActionSequenceRules::checkBound),
          Rule.warning("party.withdrawal-takes-back-something", TreatyAction.class)
              .reading(Scope.TREATIES)
              .when(
                  (action, record) ->
                      withdrawnKind(action).isPresent()
                          && isKnown(action, record)
                          && !mayBelongToPredecessor(action, record))
              .check(ActionSequenceRules::checkWithdrawal),
          Rule.warning("party.instrument-is-withdrawn-before-entry-into-force", TreatyAction.class)
              .reading(Scope.TREATIES)
              .when(
                  (action, record) ->
                      action.isOfWhole(TreatyActionKind.INSTRUMENT_WITHDRAWN)
                          && isKnown(action, record))
              .check(ActionSequenceRules::checkWithdrawnInstrument),
          Rule.warning("party.treaty-is-signed-once", TreatyAction.class)
              .asCaseOf("party.acts-are-recorded-once")
              .reading(Scope.TREATIES)
              .when(
                  action ->
                      action.kind().isSignature()
                          && action.kind() != TreatyActionKind.DEFINITIVE_SIGNATURE
                          && action.date().isPresent())
              .check(ActionSequenceRules::checkSignedOnce),
          Rule.warning("party.objection-follows-a-reservation", TreatyAction.class)
              .reading(Scope.TREATIES)
              .when(
                  (action, record) ->
                      action.kind() == TreatyActionKind.OBJECTION && isKnown(action, record))
              .check(ActionSequenceRules::checkObjection),
          Rule.warning(
                  "party.provisional-application-precedes-entry-into-force", TreatyAction.class)
              .reading(Scope.TREATIES)
              .when(
                  (action, record) ->
                      action.isOfWhole(TreatyActionKind.PROVISIONAL_APPLICATION)
                          && isKnown(action, record))
              .check(ActionSequenceRules::checkProvisional));

  private ActionSequenceRules() {}

  /** {@return whether the record has all actions up to the day of an action} */
  private static boolean isKnown(TreatyAction action, RecordView record) {
    return action
        .date()
        .flatMap(day -> TreatyInRecord.of(action, record).map(treaty -> treaty.isKnownOn(day)))
        .orElse(false);
  }

  private static void checkBound(
      TreatyAction action, RecordView record, FindingCollector findings) {
    if (!mayHaveConsented(action, record)) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(
              record
                  .find(Convention.class, action.instrument())
                  .flatMap(Convention::withdrawal)
                  .flatMap(WithdrawalClause::citation),
              Place.here(),
              day(action));
    }
  }

  /** {@return the kind of action that an action withdraws; empty if it withdraws none} */
  private static Optional<TreatyActionKind> withdrawnKind(TreatyAction action) {
    return switch (action.kind()) {
      case RESERVATION_WITHDRAWN -> Optional.of(TreatyActionKind.RESERVATION);
      case DENUNCIATION_WITHDRAWN -> Optional.of(TreatyActionKind.DENUNCIATION);
      case TERRITORIAL_APPLICATION_WITHDRAWN ->
          Optional.of(TreatyActionKind.TERRITORIAL_APPLICATION);
      case PROVISIONAL_APPLICATION_ENDED -> Optional.of(TreatyActionKind.PROVISIONAL_APPLICATION);
      default -> Optional.empty();
    };
  }

  /**
   * A participant that succeeded to a treaty may withdraw a reservation or a territorial
   * application of its predecessor.
   */
  private static boolean mayBelongToPredecessor(TreatyAction action, RecordView record) {
    FirstActions first = FirstActions.of(record, action.instrument());
    return (action.kind() == TreatyActionKind.RESERVATION_WITHDRAWN
            || action.kind() == TreatyActionKind.TERRITORIAL_APPLICATION_WITHDRAWN)
        && (first.mayHaveBeen(TreatyActionKind.SUCCESSION, action)
            || first.mayHaveBeen(TreatyActionKind.SUCCESSION_TO_SIGNATURE, action));
  }

  private static void checkWithdrawal(
      TreatyAction action, RecordView record, FindingCollector findings) {
    TreatyActionKind withdrawnKind = withdrawnKind(action).orElseThrow();
    if (!FirstActions.of(record, action.instrument()).mayHaveBeen(withdrawnKind, action)) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(Optional.empty(), Place.of("kind"), action.kind(), day(action), withdrawnKind);
    }
  }

  private static void checkWithdrawnInstrument(
      TreatyAction action, RecordView record, FindingCollector findings) {
    TreatyStatus status = TreatyStatus.in(record, action.instrument()).orElseThrow();
    LocalDate day = day(action);
    boolean isInForce =
        status.statusOf(action.participant(), day) == ParticipantStatus.PARTY
            || status.statusOf(action.participant(), day.minusDays(1)) == ParticipantStatus.PARTY;
    if (isInForce || !mayHaveConsented(action, record)) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(Optional.empty(), Place.here(), day, isInForce ? "inForce" : "notDeposited");
    }
  }

  private static boolean mayHaveConsented(TreatyAction action, RecordView record) {
    return FirstActions.of(record, action.instrument()).mayHaveConsented(action);
  }

  private static void checkSignedOnce(
      TreatyAction action, RecordView record, FindingCollector findings) {
    FirstActions.of(record, action.instrument())
        .firstSignatureOf(action.participant())
        .filter(first -> first.isBefore(day(action)))
        .ifPresent(
            first ->
                new ActionFindingCollector(action, record, findings)
                    .addCiting(Optional.empty(), Place.of("date"), day(action), first));
  }

  private static void checkObjection(
      TreatyAction action, RecordView record, FindingCollector findings) {
    if (FirstObjectionable.of(record, action.instrument()).day().isAfter(day(action))) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(Optional.empty(), Place.of("date"), day(action));
    }
  }

  private static void checkProvisional(
      TreatyAction action, RecordView record, FindingCollector findings) {
    TreatyStatus status = TreatyStatus.in(record, action.instrument()).orElseThrow();
    if (status.statusOf(action.participant(), day(action)) == ParticipantStatus.PARTY) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(Optional.empty(), Place.of("date"), day(action));
    }
  }

  /** The first day on which a participant could object to a declaration of another one. */
  private record FirstObjectionable(LocalDate day) {
    /**
     * {@return the day for a treaty of the record, computed once; an undated action comes first}
     */
    static FirstObjectionable of(RecordView record, ConventionId treaty) {
      return record.computedOnce(
          FirstObjectionable.class,
          treaty,
          () ->
              new FirstObjectionable(
                  TreatyActions.of(record).on(treaty).stream()
                      .filter(action -> mayMeetObjections(action.kind()))
                      .map(action -> action.date().orElse(LocalDate.MIN))
                      .min(Comparator.naturalOrder())
                      .orElse(LocalDate.MAX)));
    }

    /** A succession may maintain a reservation, and a territorial application may be contested. */
    private static boolean mayMeetObjections(TreatyActionKind kind) {
      return switch (kind) {
        case RESERVATION,
            DECLARATION,
            SUCCESSION,
            SUCCESSION_TO_SIGNATURE,
            TERRITORIAL_APPLICATION ->
            true;
        default -> false;
      };
    }
  }

  private static LocalDate day(TreatyAction action) {
    return action.date().orElseThrow();
  }
}
