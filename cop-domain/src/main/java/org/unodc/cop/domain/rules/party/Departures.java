package org.unodc.cop.domain.rules.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.WithdrawalClause;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.timeline.TreatyActions;

/**
 * The days on which the denunciations of one treaty took effect, as far as the record determines
 * them.
 */
final class Departures {
  private final Map<ParticipantId, List<TreatyAction>> actions;
  private final Optional<WithdrawalClause> clause;
  private final Map<ParticipantId, Departure> byParticipant = new ConcurrentHashMap<>();

  private Departures(Convention treaty, RecordView record) {
    this.actions = TreatyActions.of(record).byParticipant(treaty.id());
    this.clause = treaty.withdrawal();
  }

  /** {@return the departures from a treaty of the record, computed once} */
  static Departures from(Convention treaty, RecordView record) {
    return record.computedOnce(Departures.class, treaty.id(), () -> new Departures(treaty, record));
  }

  /**
   * {@return whether the participant of an action gave notice on an earlier day, and the record
   * determines whether it joined again}
   */
  boolean hasNoticeBefore(TreatyAction action) {
    return of(action)
        .filter(departure -> departure.hasNoticeBefore(action.date().orElseThrow()))
        .isPresent();
  }

  /**
   * {@return the day on which the participant of an action left the treaty; empty if it did not
   * leave before the day of the action, or if it joined again}
   *
   * <p>A notice cannot be withdrawn on the day on which it takes effect, so for a withdrawal of a
   * denunciation that day is included (Vienna Convention on the Law of Treaties, article 68).
   */
  Optional<LocalDate> effectBefore(TreatyAction action) {
    LocalDate day = action.date().orElseThrow();
    return of(action)
        .flatMap(
            departure ->
                action.kind() == TreatyActionKind.DENUNCIATION_WITHDRAWN
                    ? departure.effectBy(day)
                    : departure.effectBefore(day));
  }

  /**
   * {@return whether an instrument, given on a known day, is the first one after a notice of
   * leaving the treaty, or after a notice of leaving the parent that may take the treaty with it
   * (UNTOC, article 40, paragraph 3); true if the day of a notice is unknown}
   *
   * <p>The notice need not have taken effect: a State may deposit its new instrument on the day of
   * the notice or while the notice runs.
   */
  static boolean mayPrecede(TreatyAction instrument, RecordView record) {
    LocalDate day = instrument.date().orElseThrow();
    Optional<Convention> treaty = record.find(Convention.class, instrument.instrument());
    LocalDate joined =
        treaty
            .flatMap(found -> from(found, record).of(instrument))
            .map(departure -> departure.lastConsentBefore(day))
            .orElse(LocalDate.MIN);
    Optional<Convention> parent =
        treaty
            .flatMap(Convention::parent)
            .flatMap(id -> record.find(Convention.class, id))
            .filter(Departures::mayTakeProtocols);
    return Stream.concat(treaty.stream(), parent.stream())
        .flatMap(left -> from(left, record).of(instrument).stream())
        .anyMatch(departure -> departure.mayHaveNoticeBetween(joined, day));
  }

  private static boolean mayTakeProtocols(Convention parent) {
    return parent.withdrawal().flatMap(WithdrawalClause::takesProtocols).orElse(true);
  }

  private Optional<Departure> of(TreatyAction action) {
    return Optional.ofNullable(actions.get(action.participant()))
        .map(
            own ->
                byParticipant.computeIfAbsent(
                    action.participant(), participant -> new Departure(own, clause)));
  }
}
