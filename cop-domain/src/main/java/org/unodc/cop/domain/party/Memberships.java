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
    Optional<Memberships> leftTogether = parent.filter(Memberships::takeProtocols);
    ImmutableListMultimap<ParticipantId, TreatyAction> taken =
        Multimaps.index(actions, TreatyAction::participant);
    for (ParticipantId id : taken.keySet()) {
      Optional<Consents> toParent =
          leftTogether.flatMap(above -> above.of(id)).map(Membership::consents);
      byParticipant.put(
          id,
          Membership.of(taken.get(id), treaty.withdrawal(), participants.goneFrom(id), toParent));
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

  private boolean takeProtocols() {
    return treaty.withdrawal().flatMap(WithdrawalClause::takesProtocols).orElse(false);
  }
}
