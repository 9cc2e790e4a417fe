package org.unodc.cop.domain.party;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.WithdrawalClause;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.quantity.Answer;

/** The standings of all participants that took an action on one treaty. */
final class TreatyStandings {
  private final Convention treaty;
  private final SortedMap<ParticipantId, TreatyStanding> byParticipant = new TreeMap<>();
  private final EntryIntoForce entryIntoForce;

  /**
   * Computes the period in which each participant is bound.
   *
   * @param actions the actions on this treaty only
   * @param parent the standings of its parent convention; empty if the record has no parent
   */
  TreatyStandings(
      Convention treaty,
      ParticipantLookup participants,
      Collection<TreatyAction> actions,
      Optional<TreatyStandings> parent) {
    this.treaty = treaty;
    ImmutableListMultimap<ParticipantId, TreatyAction> actionsByParticipant =
        Multimaps.index(actions, TreatyAction::participant);
    for (ParticipantId id : actionsByParticipant.keySet()) {
      byParticipant.put(
          id,
          TreatyStanding.of(
              actionsByParticipant.get(id),
              treaty,
              participants.goneFrom(id),
              parent.map(standings -> standings.consentsOf(id)).orElse(ParentConsents.NONE)));
    }
    this.entryIntoForce =
        EntryIntoForce.of(
            treaty,
            participants::isRegionalOrganization,
            byParticipant.values().stream()
                .flatMap(standing -> standing.consents().all().stream())
                .collect(toImmutableList()),
            parent.map(TreatyStandings::entryIntoForce));
    byParticipant.replaceAll((id, standing) -> standing.withWithdrawalsBefore(entryIntoForce));
  }

  EntryIntoForce entryIntoForce() {
    return entryIntoForce;
  }

  /** {@return the participants that took an action, in the order of their ids} */
  ImmutableSet<ParticipantId> participants() {
    return ImmutableSet.copyOf(byParticipant.keySet());
  }

  Optional<TreatyStanding> of(ParticipantId participant) {
    return Optional.ofNullable(byParticipant.get(participant));
  }

  /**
   * {@return the status that its actions give a participant on a day; {@code NONE} if it took no
   * action}
   */
  ParticipantStatus statusOf(ParticipantId participant, LocalDate day) {
    return of(participant)
        .map(standing -> standing.statusOn(day, entryIntoForce))
        .orElse(ParticipantStatus.NONE);
  }

  /** {@return whether the treaty was in force for a participant on a day} */
  Answer isBoundOn(ParticipantId participant, LocalDate day) {
    return of(participant)
        .map(standing -> standing.isBoundOn(day, entryIntoForce))
        .orElse(Answer.NO);
  }

  private ParentConsents consentsOf(ParticipantId participant) {
    return new ParentConsents(
        of(participant).map(TreatyStanding::consents),
        Answer.of(treaty.withdrawal().flatMap(WithdrawalClause::takesProtocols)));
  }
}
