package org.unodc.cop.domain.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.party.Participant.FormerState;
import org.unodc.cop.domain.rule.Faults;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;

/** What should hold between an action and who its participant was on that day. */
final class ParticipationRules {
  private static final ImmutableSet<ParticipantStatus> BOUND =
      ImmutableSet.of(ParticipantStatus.CONSENTED, ParticipantStatus.PARTY);

  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.of("party.joins-a-treaty-once", Severity.WARNING, TreatyAction.class)
              .when((action, record) -> joins(action) && standing(action, record).isPresent())
              .check(ParticipationRules::checkJoining),
          Rule.of("party.former-state-acts-while-it-exists", Severity.WARNING, TreatyAction.class)
              .when(
                  (action, record) ->
                      action.date().isPresent() && lastDay(action, record).isPresent())
              .check(ParticipationRules::checkExistence));

  private ParticipationRules() {}

  /** A succession may reach back to a day before its notice. */
  private static boolean joins(TreatyAction action) {
    return action.kind().bindsParticipant()
        && action.kind() != TreatyActionKind.SUCCESSION
        && action.date().isPresent();
  }

  private static void checkJoining(TreatyAction action, RecordView record, Faults faults) {
    LocalDate day = action.date().orElseThrow();
    if (BOUND.contains(standing(action, record).orElseThrow())) {
      new ActionFaults(action, record, faults)
          .addCiting(Optional.empty(), Place.of("date"), action.kind(), day);
    }
  }

  private static void checkExistence(TreatyAction action, RecordView record, Faults faults) {
    LocalDate day = action.date().orElseThrow();
    LocalDate lastDay = lastDay(action, record).orElseThrow();
    if (day.isAfter(lastDay)) {
      new ActionFaults(action, record, faults)
          .addCiting(Optional.empty(), Place.of("date"), action.kind(), day, lastDay);
    }
  }

  /** {@return how it stood to the treaty on the day before; absent where the record is silent} */
  private static Optional<ParticipantStatus> standing(TreatyAction action, RecordView record) {
    LocalDate before = action.date().orElseThrow().minusDays(1);
    return TreatyStatus.in(record, action.instrument())
        .map(status -> status.statusOf(action.participant(), before))
        .filter(status -> status != ParticipantStatus.UNKNOWN);
  }

  private static Optional<LocalDate> lastDay(TreatyAction action, RecordView record) {
    return record
        .find(Participant.class, action.participant())
        .filter(FormerState.class::isInstance)
        .map(FormerState.class::cast)
        .flatMap(FormerState::ended);
  }
}
