package org.unodc.cop.domain.rules.party;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.Participant.ParticipatingState;
import org.unodc.cop.domain.party.Participant.RegionalOrganization;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.status.TreatyStatus;

/**
 * The regional organizations of a record, and whether all their members have left one treaty by a
 * day.
 */
final class OrganizationMembers {
  private final Map<StateCode, ParticipantId> states;
  private final Map<ParticipantId, Answer> haveAllLeft = new HashMap<>();

  private OrganizationMembers(TreatyStatus status, LocalDate day, RecordView record) {
    this.states = ids(record);
    for (Participant participant : record.all(Participant.class)) {
      if (participant instanceof RegionalOrganization organization) {
        haveAllLeft.putIfAbsent(organization.id(), haveAllLeft(organization, status, day));
      }
    }
  }

  /**
   * {@return the members with regard to a treaty of the record, computed once}
   *
   * @param day the day for which the status of the members is determined
   */
  static OrganizationMembers towards(Convention treaty, LocalDate day, RecordView record) {
    return record.computedOnce(
        OrganizationMembers.class,
        treaty.id(),
        () ->
            new OrganizationMembers(
                TreatyStatus.in(record, treaty.id()).orElseThrow(), day, record));
  }

  /**
   * {@return whether all members of an organization on the day have left the treaty; unknown if the
   * participant is not a regional organization, if the record does not name all members, or if the
   * status of a member is unknown}
   */
  Answer haveAllLeft(ParticipantId organization) {
    return haveAllLeft.getOrDefault(organization, Answer.UNKNOWN);
  }

  private static Map<StateCode, ParticipantId> ids(RecordView record) {
    return record
        .computedOnce(
            StateIds.class,
            () -> {
              Map<StateCode, ParticipantId> ids = new HashMap<>();
              for (Participant participant : record.all(Participant.class)) {
                if (participant instanceof ParticipatingState state) {
                  ids.putIfAbsent(state.state(), state.id());
                }
              }
              return new StateIds(ids);
            })
        .byCode();
  }

  private Answer haveAllLeft(
      RegionalOrganization organization, TreatyStatus status, LocalDate day) {
    Map<StateCode, Answer> members = organization.membersOn(day);
    if (members.isEmpty()) {
      return Answer.UNKNOWN;
    }
    Answer othersHaveLeft =
        organization.membersComplete().orElse(false) ? Answer.YES : Answer.UNKNOWN;
    return Answer.allOf(
            members.entrySet().stream()
                .map(member -> hasLeft(member.getKey(), status, day).or(perhaps(member))))
        .and(othersHaveLeft);
  }

  /** {@return unknown if the State may not have been a member, so that it need not have left} */
  private static Answer perhaps(Map.Entry<StateCode, Answer> member) {
    return member.getValue() == Answer.YES ? Answer.NO : Answer.UNKNOWN;
  }

  private Answer hasLeft(StateCode member, TreatyStatus status, LocalDate day) {
    ParticipantId id = states.get(member);
    ParticipantStatus standing = id == null ? ParticipantStatus.UNKNOWN : status.statusOf(id, day);
    return standing == ParticipantStatus.UNKNOWN
        ? Answer.UNKNOWN
        : Answer.of(standing == ParticipantStatus.WITHDRAWN);
  }

  private record StateIds(Map<StateCode, ParticipantId> byCode) {}
}
