package org.unodc.cop.domain.party;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.Participant.ParticipatingState;
import org.unodc.cop.domain.party.Participant.RegionalOrganization;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.rule.RecordView;

/** Whether the members of regional organizations have left one treaty by a day. */
final class OrganizationMembers {
  private final Map<StateCode, ParticipantId> states = new HashMap<>();
  private final Map<ParticipantId, Answer> haveAllLeft = new HashMap<>();

  private OrganizationMembers(TreatyStatus status, LocalDate day, RecordView record) {
    for (Participant participant : record.all(Participant.class)) {
      if (participant instanceof ParticipatingState one) {
        states.putIfAbsent(one.state(), one.id());
      }
    }
    for (Participant participant : record.all(Participant.class)) {
      if (participant instanceof RegionalOrganization one) {
        haveAllLeft.putIfAbsent(one.id(), haveAllLeft(one, status, day));
      }
    }
  }

  /**
   * {@return the members towards a treaty of the record, worked out once}
   *
   * @param day the day for which they are judged
   */
  static OrganizationMembers towards(Convention treaty, LocalDate day, RecordView record) {
    return record.workedOut(
        OrganizationMembers.class,
        treaty.id(),
        () ->
            new OrganizationMembers(
                TreatyStatus.in(record, treaty.id()).orElseThrow(), day, record));
  }

  /**
   * {@return whether all members of an organization have left; unknown where it is none or names no
   * member, or where the record does not tell of one}
   */
  Answer haveAllLeft(ParticipantId organization) {
    return haveAllLeft.getOrDefault(organization, Answer.UNKNOWN);
  }

  private Answer haveAllLeft(
      RegionalOrganization organization, TreatyStatus status, LocalDate day) {
    Answer all = organization.members().isEmpty() ? Answer.UNKNOWN : Answer.YES;
    for (StateCode member : organization.members()) {
      ParticipantId id = states.get(member);
      ParticipantStatus standing =
          id == null ? ParticipantStatus.UNKNOWN : status.statusOf(id, day);
      if (standing == ParticipantStatus.UNKNOWN) {
        all = Answer.UNKNOWN;
      } else if (standing != ParticipantStatus.WITHDRAWN) {
        return Answer.NO;
      }
    }
    return all;
  }
}
