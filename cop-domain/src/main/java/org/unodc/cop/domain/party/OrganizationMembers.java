package org.unodc.cop.domain.party;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.Participant.ParticipatingState;
import org.unodc.cop.domain.party.Participant.RegionalOrganization;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.rule.RecordView;

/** The members of regional organizations, as participants of the record. */
final class OrganizationMembers {
  private final Map<StateCode, ParticipantId> states = new HashMap<>();

  private OrganizationMembers(RecordView record) {
    for (Participant participant : record.all(Participant.class)) {
      if (participant instanceof ParticipatingState one) {
        states.putIfAbsent(one.state(), one.id());
      }
    }
  }

  /** {@return the members in the record, looked up once} */
  static OrganizationMembers in(RecordView record) {
    return record.workedOut(OrganizationMembers.class, () -> new OrganizationMembers(record));
  }

  /**
   * {@return whether all members of the organization that took an action have left the treaty by a
   * day; unknown where it names none, or one of whom the record does not tell}
   */
  Answer haveAllLeft(TreatyAction action, LocalDate day, RecordView record) {
    ImmutableList<StateCode> members =
        record
            .find(Participant.class, action.participant())
            .filter(RegionalOrganization.class::isInstance)
            .map(one -> ((RegionalOrganization) one).members())
            .orElse(ImmutableList.of());
    Optional<TreatyStatus> status = TreatyStatus.in(record, action.instrument());
    if (members.isEmpty() || status.isEmpty()) {
      return Answer.UNKNOWN;
    }
    Answer all = Answer.YES;
    for (StateCode member : members) {
      ParticipantId id = states.get(member);
      ParticipantStatus standing =
          id == null ? ParticipantStatus.UNKNOWN : status.get().statusOf(id, day);
      if (standing == ParticipantStatus.UNKNOWN) {
        all = Answer.UNKNOWN;
      } else if (standing != ParticipantStatus.WITHDRAWN) {
        return Answer.NO;
      }
    }
    return all;
  }
}
