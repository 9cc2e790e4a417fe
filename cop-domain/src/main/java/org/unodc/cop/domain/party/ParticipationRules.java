package org.unodc.cop.domain.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.party.Participant.FormerState;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;

/** Rules about the status and the existence of a participant on the day of its action. */
final class ParticipationRules {
  private static final ImmutableSet<ParticipantStatus> BOUND =
      ImmutableSet.of(ParticipantStatus.CONSENTED, ParticipantStatus.PARTY);

  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.of("party.joins-a-treaty-once", Severity.WARNING, TreatyAction.class)
              .when(
                  (action, record) ->
                      joins(action)
                          && (statusBefore(action, record).isPresent()
                              || JoinsOfADay.in(record).isSecond(action)))
              .check(ParticipationRules::checkJoining),
          Rule.of("party.former-state-acts-while-it-exists", Severity.WARNING, TreatyAction.class)
              .when(
                  (action, record) ->
                      action.date().isPresent() && lastDay(action, record).isPresent())
              .check(ParticipationRules::checkExistence),
          Rule.of("party.state-acts-from-its-first-day", Severity.WARNING, TreatyAction.class)
              .when(
                  (action, record) ->
                      action.date().isPresent() && firstDay(action, record).isPresent())
              .check(ParticipationRules::checkFirstDay),
          Rule.of("party.former-state-has-ended", Severity.WARNING, Participant.class)
              .when(
                  participant ->
                      participant instanceof FormerState former && former.ended().isPresent())
              .check(ParticipationRules::checkEnd));

  private ParticipationRules() {}

  /** Excludes successions, because a succession may reach back to a day before its notice. */
  private static boolean joins(TreatyAction action) {
    return action.kind().bindsParticipant()
        && action.kind() != TreatyActionKind.SUCCESSION
        && action.date().isPresent();
  }

  private static void checkJoining(
      TreatyAction action, RecordView record, FindingCollector findings) {
    LocalDate day = action.date().orElseThrow();
    boolean hadJoined =
        statusBefore(action, record).filter(BOUND::contains).isPresent()
            && FirstActions.of(record, action.instrument()).mayFollowConsent(action)
            && !Departures.mayPrecede(action, record);
    if (hadJoined || JoinsOfADay.in(record).isSecond(action)) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(Optional.empty(), Place.of("date"), action.kind(), day);
    }
  }

  private static void checkExistence(
      TreatyAction action, RecordView record, FindingCollector findings) {
    LocalDate day = action.date().orElseThrow();
    LocalDate lastDay = lastDay(action, record).orElseThrow();
    if (day.isAfter(lastDay)) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(Optional.empty(), Place.of("date"), action.kind(), day, lastDay);
    }
  }

  /**
   * {@return the participant's status on the day before the action and before its own effect, if
   * the depositary states an earlier one; empty if it is unknown}
   */
  private static Optional<ParticipantStatus> statusBefore(TreatyAction action, RecordView record) {
    LocalDate day = action.date().orElseThrow();
    LocalDate before = action.effectiveDate().filter(day::isAfter).orElse(day).minusDays(1);
    return TreatyStatus.in(record, action.instrument())
        .map(status -> status.statusOf(action.participant(), before))
        .filter(status -> status != ParticipantStatus.UNKNOWN);
  }

  private static void checkFirstDay(
      TreatyAction action, RecordView record, FindingCollector findings) {
    LocalDate day = action.date().orElseThrow();
    LocalDate firstDay = firstDay(action, record).orElseThrow();
    if (day.isBefore(firstDay)) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(Optional.empty(), Place.of("date"), action.kind(), day, firstDay);
    }
  }

  private static void checkEnd(
      Participant participant, RecordView record, FindingCollector findings) {
    LocalDate lastDay = ParticipantLookup.lastDayOf(participant).orElseThrow();
    if (lastDay.isAfter(record.day())) {
      findings.add(Place.of("ended"), lastDay, record.day());
    }
  }

  private static Optional<LocalDate> firstDay(TreatyAction action, RecordView record) {
    return record
        .find(Participant.class, action.participant())
        .flatMap(ParticipantLookup::firstDayOf);
  }

  private static Optional<LocalDate> lastDay(TreatyAction action, RecordView record) {
    return record
        .find(Participant.class, action.participant())
        .flatMap(ParticipantLookup::lastDayOf);
  }

  /**
   * The actions with which participants join treaties, by participant, treaty and day.
   *
   * @param first the kind of the first such action in the record
   */
  private record JoinsOfADay(Map<String, TreatyActionKind> first) {
    static JoinsOfADay in(RecordView record) {
      return record.computedOnce(
          JoinsOfADay.class,
          () -> {
            Map<String, TreatyActionKind> first = new HashMap<>();
            for (TreatyAction action : record.all(TreatyAction.class)) {
              if (joins(action)) {
                first.putIfAbsent(key(action), action.kind());
              }
            }
            return new JoinsOfADay(first);
          });
    }

    /**
     * {@return whether the participant joins by an action of another kind on the same day; another
     * rule reports the same action twice}
     */
    boolean isSecond(TreatyAction action) {
      return first.get(key(action)) != action.kind();
    }

    private static String key(TreatyAction action) {
      return String.join(
          " ",
          action.participant().value(),
          action.instrument().value(),
          action.date().orElseThrow().toString(),
          action.territory().map(LocalizedText::toString).orElse(""));
    }
  }
}
