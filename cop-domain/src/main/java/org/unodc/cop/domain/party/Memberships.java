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

/** The memberships of all participants that took an action on one treaty. */
final class Memberships {
  private final Convention treaty;
  private final SortedMap<ParticipantId, Membership> byParticipant = new TreeMap<>();
  private final EntryIntoForce entryIntoForce;

  /**
   * Computes the period in which each participant is bound.
   *
   * @param actions the actions on this treaty only
   * @param parent the memberships of its parent convention; empty if the record has no parent
   */
  Memberships(
      Convention treaty,
      ParticipantLookup participants,
      Collection<TreatyAction> actions,
      Optional<Memberships> parent) {
    this.treaty = treaty;
    ImmutableListMultimap<ParticipantId, TreatyAction> actionsByParticipant =
        Multimaps.index(actions, TreatyAction::participant);
    for (ParticipantId id : actionsByParticipant.keySet()) {
      byParticipant.put(
          id,
          Membership.of(
              actionsByParticipant.get(id),
              treaty,
              participants.goneFrom(id),
              parent.map(memberships -> memberships.consentsOf(id)).orElse(ParentConsents.NONE)));
    }
    this.entryIntoForce =
        EntryIntoForce.of(
            treaty,
            participants::isRegionalOrganization,
            byParticipant.values().stream()
                .flatMap(membership -> membership.consents().all().stream())
                .collect(toImmutableList()),
            parent.map(Memberships::entryIntoForce));
  }

  EntryIntoForce entryIntoForce() {
    return entryIntoForce;
  }

  /** {@return the participants that took an action, in the order of their ids} */
  ImmutableSet<ParticipantId> participants() {
    return ImmutableSet.copyOf(byParticipant.keySet());
  }

  Optional<Membership> of(ParticipantId participant) {
    return Optional.ofNullable(byParticipant.get(participant));
  }

  /**
   * {@return the status that its actions give a participant on a day; {@code NONE} if it took no
   * action}
   */
  ParticipantStatus statusOf(ParticipantId participant, LocalDate day) {
    return of(participant)
        .map(membership -> membership.statusOn(day, entryIntoForce))
        .orElse(ParticipantStatus.NONE);
  }

  /** {@return whether the treaty was in force for a participant on a day} */
  Answer isBoundOn(ParticipantId participant, LocalDate day) {
    return of(participant)
        .map(membership -> membership.isBoundOn(day, entryIntoForce))
        .orElse(Answer.NO);
  }

  private ParentConsents consentsOf(ParticipantId participant) {
    return new ParentConsents(
        of(participant).map(Membership::consents),
        Flag.of(treaty.withdrawal().flatMap(WithdrawalClause::takesProtocols)));
  }
}
