package org.unodc.cop.domain.rules.party;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.Delay;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.timeline.EntryIntoForce;

/** Rules about the day on which a treaty enters into force for a participant. */
public final class InForceRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("party.stated-entry-into-force-equals-computed", TreatyAction.class)
              .reading(Scope.TREATIES)
              .when(action -> action.effectiveDate().isPresent())
              .given(InForceRules::comparedDay, InForceRules::checkStated));

  private InForceRules() {}

  /** {@return whether a stated day of effect is compared with the one that the clauses give} */
  static boolean isCompared(TreatyAction action, RecordView record) {
    return action.effectiveDate().isPresent() && comparedDay(action, record).isPresent();
  }

  /**
   * {@return the computed day with which a stated day of effect is compared}
   *
   * <p>If the day of the treaty is only published and the record has no clause on later parties,
   * the stated day of a participant is not compared with that day.
   */
  private static Optional<LocalDate> comparedDay(TreatyAction action, RecordView record) {
    return TreatyInRecord.of(action, record)
        .filter(
            treaty ->
                treaty
                    .decidedEntryIntoForce()
                    .filter(EntryIntoForce::followsFromClause)
                    .isPresent())
        .flatMap(treaty -> computed(action, treaty));
  }

  private static void checkStated(
      TreatyAction action, LocalDate computed, RecordView record, FindingCollector findings) {
    LocalDate stated = action.effectiveDate().orElseThrow();
    if (!stated.equals(computed)) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(delayOf(action, record), Place.of("effectiveDate"), stated, computed);
    }
  }

  /**
   * {@return the day from which the action binds its participant: the stated day, or else the day
   * computed from the clauses; empty if the instrument was withdrawn before that day}
   */
  static Optional<LocalDate> inForceFrom(TreatyAction action, TreatyInRecord treaty) {
    return action.kind().bindsParticipant()
        ? action
            .effectiveDate()
            .or(() -> computed(action, treaty))
            .filter(day -> !treaty.instrumentDays().isWithdrawnBefore(day, action))
        : Optional.empty();
  }

  /**
   * Computes no day for a succession, which may reach back to a day that no clause states, or for a
   * second instrument of a participant that is already bound.
   */
  private static Optional<LocalDate> computed(TreatyAction action, TreatyInRecord treaty) {
    if (!action.kind().bindsParticipant()
        || action.kind() == TreatyActionKind.SUCCESSION
        || treaty.instrumentDays().isBoundBefore(action)) {
      return Optional.empty();
    }
    return treaty
        .decidedEntryIntoForce()
        .flatMap(entryIntoForce -> action.date().flatMap(entryIntoForce::dayFor))
        .filter(day -> !treaty.instrumentDays().isWithdrawnBefore(day, action));
  }

  private static Optional<Citation> delayOf(TreatyAction action, RecordView record) {
    LocalDate deposit = action.date().orElseThrow();
    Answer isLater =
        TreatyInRecord.of(action, record)
            .flatMap(TreatyInRecord::decidedEntryIntoForce)
            .orElseThrow()
            .isLater(deposit);
    Optional<EntryIntoForceClause> clause =
        record.find(Convention.class, action.instrument()).flatMap(Convention::entryIntoForce);
    Optional<Delay> delay =
        switch (isLater) {
          case YES -> clause.flatMap(EntryIntoForceClause::applicableLaterPartyDelay);
          case NO -> clause.flatMap(EntryIntoForceClause::applicableDelay);
          case UNKNOWN -> Optional.empty();
        };
    return delay.flatMap(Delay::citation).or(() -> clause.flatMap(EntryIntoForceClause::citation));
  }
}
