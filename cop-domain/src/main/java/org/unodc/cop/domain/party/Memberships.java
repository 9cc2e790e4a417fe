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

/** What all those who took an action made of one treaty. */
final class Memberships {
  private final Convention treaty;
  private final SortedMap<ParticipantId, Membership> byParticipant = new TreeMap<>();
  private final EntryIntoForce entryIntoForce;

  /**
   * Works out who is bound from when until when.
   *
   * @param actions the actions to this treaty alone
   * @param parent what they made of its parent convention, where the record has that
   */
  Memberships(
      Convention treaty,
      Participants participants,
      Collection<TreatyAction> actions,
      Optional<Memberships> parent) {
    this.treaty = treaty;
    ImmutableListMultimap<ParticipantId, TreatyAction> taken =
        Multimaps.index(actions, TreatyAction::participant);
    for (ParticipantId id : taken.keySet()) {
      byParticipant.put(
          id,
          Membership.of(
              taken.get(id),
              treaty,
              participants.goneFrom(id),
              parent.map(above -> above.consentsOf(id)).orElse(ParentConsents.NONE)));
    }
    this.entryIntoForce =
        EntryIntoForce.of(
            treaty,
            participants::isRegionalOrganization,
            byParticipant.values().stream()
                .flatMap(one -> one.consents().all().stream())
                .collect(toImmutableList()),
            parent.map(Memberships::entryIntoForce));
  }

  EntryIntoForce entryIntoForce() {
    return entryIntoForce;
  }

  /** {@return those who took an action, in the order of their id} */
  ImmutableSet<ParticipantId> participants() {
    return ImmutableSet.copyOf(byParticipant.keySet());
  }

  Optional<Membership> of(ParticipantId participant) {
    return Optional.ofNullable(byParticipant.get(participant));
  }

  /** {@return where its actions made a participant stand; NONE where it took none} */
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
