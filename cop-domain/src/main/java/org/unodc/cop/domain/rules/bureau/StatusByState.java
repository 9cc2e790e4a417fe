package org.unodc.cop.domain.rules.bureau;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.Participant.ParticipatingState;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.status.TreatyStatus;

/** The status of States under treaties, by State code. */
final class StatusByState {
  private final SetMultimap<StateCode, ParticipantId> participants = HashMultimap.create();

  private StatusByState(RecordView record) {
    for (Participant participant : record.all(Participant.class)) {
      if (participant instanceof ParticipatingState state) {
        participants.put(state.state(), state.id());
      }
    }
  }

  /** {@return the States of the record, computed once} */
  static StatusByState in(RecordView record) {
    return record.computedOnce(StatusByState.class, () -> new StatusByState(record));
  }

  /** {@return the status of a State on a day; empty if the record has no such treaty} */
  Optional<ParticipantStatus> statusOf(
      StateCode state, ConventionId treaty, LocalDate day, RecordView record) {
    return TreatyStatus.in(record, treaty).map(status -> statusOf(state, day, status));
  }

  private ParticipantStatus statusOf(StateCode state, LocalDate day, TreatyStatus status) {
    Set<ParticipantStatus> found = EnumSet.noneOf(ParticipantStatus.class);
    participants.get(state).forEach(id -> found.add(status.statusOf(id, day)));
    if (found.contains(ParticipantStatus.PARTY)) {
      return ParticipantStatus.PARTY;
    }
    boolean isUnknown =
        found.isEmpty() ? !status.isKnownOn(day) : found.contains(ParticipantStatus.UNKNOWN);
    return isUnknown
        ? ParticipantStatus.UNKNOWN
        : found.stream().findFirst().orElse(ParticipantStatus.NONE);
  }
}
