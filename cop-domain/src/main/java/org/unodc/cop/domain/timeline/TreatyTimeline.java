package org.unodc.cop.domain.timeline;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.convention.WithdrawalClause;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.timeline.Consents.ParentConsents;

/**
 * The entry into force of one treaty, and the timelines of all participants that took an action on
 * it.
 */
public final class TreatyTimeline {
  private final Convention treaty;
  private final ImmutableSortedSet<ParticipantId> participants;
  private final Map<ParticipantId, ParticipantTimeline> byParticipant = new HashMap<>();
  private final EntryIntoForce entryIntoForce;
  private final Supplier<ImmutableList<PartyChange>> partyChanges;
  private final Completeness completeness;
  private final ParticipantLookup lookup;
  private final LocalDate beginning;

  /**
   * Computes the period in which each participant is bound.
   *
   * @param actions the actions of each participant on this treaty
   * @param others the timelines of the treaties on which this one depends; empty for a treaty that
   *     the record lacks
   * @param labels the label of a treaty
   */
  TreatyTimeline(
      Convention treaty,
      ParticipantLookup lookup,
      Map<ParticipantId, List<TreatyAction>> actions,
      Function<ConventionId, Optional<TreatyTimeline>> others,
      Function<ConventionId, EntityLabel> labels) {
    this.treaty = treaty;
    Optional<TreatyTimeline> parent = treaty.parent().flatMap(others);
    this.lookup = lookup;
    this.completeness = Completeness.of(treaty);
    this.beginning = Consents.beginningOf(treaty);
    this.participants = ImmutableSortedSet.copyOf(actions.keySet());
    for (ParticipantId id : participants) {
      byParticipant.put(
          id,
          ParticipantTimeline.of(
              requireNonNull(actions.get(id)),
              treaty,
              firstDayOf(id),
              lookup.goneFrom(id),
              parent.map(timeline -> timeline.consentsOf(id)).orElse(ParentConsents.NONE),
              known(id, parent)));
    }
    EntryIntoForceClause clause =
        treaty.entryIntoForce().orElseGet(() -> EntryIntoForceClause.builder().build());
    this.entryIntoForce =
        new EntryIntoForce(
            treaty,
            new InstrumentsNeeded(treaty, clause, lookup, others, labels, allConsents()),
            parent.map(TreatyTimeline::entryIntoForce));
    byParticipant.replaceAll((id, timeline) -> timeline.withWithdrawalsBefore(entryIntoForce));
    this.partyChanges = Suppliers.memoize(this::findPartyChanges);
  }

  /** {@return the last day until which no action on the treaty is missing} */
  Optional<LocalDate> knownUntil() {
    return completeness.knownUntil();
  }

  public EntryIntoForce entryIntoForce() {
    return entryIntoForce;
  }

  /** {@return the participants that took an action, in the order of their ids} */
  public ImmutableSet<ParticipantId> participants() {
    return participants;
  }

  public Optional<ParticipantTimeline> of(ParticipantId participant) {
    return Optional.ofNullable(byParticipant.get(participant));
  }

  /**
   * {@return the first day on which a participant could sign the treaty or be bound by it; {@link
   * LocalDate#MIN} if the record does not determine it}
   */
  public LocalDate firstDayOf(ParticipantId participant) {
    return Comparators.max(beginning, lookup.firstDayOf(participant));
  }

  /** {@return whether no action of a participant until a day is missing} */
  public boolean isKnownOn(ParticipantId participant, LocalDate day) {
    return known(participant).hasAllOn(day);
  }

  /**
   * {@return whether the treaty was in force for a participant that took an action, as far as no
   * action that the record lacks can change it}
   */
  public Answer isBoundOn(ParticipantId participant, LocalDate day) {
    return of(participant)
        .map(timeline -> timeline.isBoundOn(day, entryIntoForce))
        .orElse(Answer.NO);
  }

  private Answer isRecordedAsBoundOn(ParticipantId participant, LocalDate day) {
    return of(participant)
        .map(timeline -> timeline.isRecordedAsBoundOn(day, entryIntoForce))
        .orElse(Answer.NO);
  }

  /**
   * {@return for each participant whether it is recorded as a party on a day, as changes of the
   * first day}
   */
  ImmutableList<PartyChange> partiesOn(LocalDate day) {
    return participants().stream()
        .map(id -> new PartyChange(LocalDate.MIN, id, isRecordedAsBoundOn(id, day)))
        .collect(toImmutableList());
  }

  /** {@return the changes of who is recorded as a party, in the order of their days} */
  ImmutableList<PartyChange> partyChanges() {
    return partyChanges.get();
  }

  /** {@return the consents of all participants, in the order of their ids} */
  private ImmutableList<ConsentToBeBound> allConsents() {
    ImmutableList.Builder<ConsentToBeBound> consents = ImmutableList.builder();
    for (ParticipantId id : participants) {
      of(id).ifPresent(timeline -> consents.addAll(timeline.consents().all()));
    }
    return consents.build();
  }

  private ImmutableList<PartyChange> findPartyChanges() {
    return participants().stream()
        .flatMap(
            id ->
                Stream.concat(
                        Stream.of(LocalDate.MIN), of(id).orElseThrow().turningDays(entryIntoForce))
                    .distinct()
                    .map(day -> new PartyChange(day, id, isRecordedAsBoundOn(id, day))))
        .sorted(Comparator.comparing(PartyChange::day))
        .collect(toImmutableList());
  }

  private KnownActions known(ParticipantId participant) {
    return KnownActions.until(
        lookup.goneFrom(participant).neverComes()
            ? completeness.currentKnownUntil()
            : completeness.knownUntil(),
        treaty.withdrawal());
  }

  private KnownActions known(ParticipantId participant, Optional<TreatyTimeline> parent) {
    KnownActions own = known(participant);
    return parent
        .filter(above -> above.mayTakeFromProtocol(participant))
        .map(above -> own.leavingWith(above.known(participant)))
        .orElse(own);
  }

  /**
   * {@return whether a participant may leave a protocol by leaving this convention; if the
   * convention does not say so, only if the record has an action of the participant}
   */
  private boolean mayTakeFromProtocol(ParticipantId participant) {
    return switch (takesProtocols()) {
      case YES -> true;
      case UNKNOWN -> byParticipant.containsKey(participant);
      case NO -> false;
    };
  }

  private Answer takesProtocols() {
    return Answer.of(treaty.withdrawal().flatMap(WithdrawalClause::takesProtocols));
  }

  private ParentConsents consentsOf(ParticipantId participant) {
    return new ParentConsents(of(participant).map(ParticipantTimeline::consents), takesProtocols());
  }
}
