package org.unodc.cop.domain.rules.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.Participant.FormerState;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.timeline.ParticipantLookup;
import org.unodc.cop.domain.timeline.TreatyActions;

/** Rules about the status and the existence of a participant on the day of its action. */
public final class ParticipationRules {
  private static final ImmutableSet<ParticipantStatus> BOUND =
      ImmutableSet.of(ParticipantStatus.CONSENTED, ParticipantStatus.PARTY);

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("party.joins-a-treaty-once", TreatyAction.class)
              .asCaseOf("party.acts-are-recorded-once")
              .reading(Scope.TREATIES)
              .when(ParticipationRules::joins)
              .given(Joining::of, ParticipationRules::checkJoining),
          Rule.warning("party.former-state-acts-while-it-exists", TreatyAction.class)
              .reading(Scope.TREATIES)
              .when(action -> action.date().isPresent())
              .given(ParticipationRules::lastDay, ParticipationRules::checkExistence),
          Rule.warning("party.state-acts-from-its-first-day", TreatyAction.class)
              .reading(Scope.TREATIES)
              .when(action -> action.date().isPresent())
              .given(ParticipationRules::firstDay, ParticipationRules::checkFirstDay),
          Rule.warning("party.former-state-has-ended", Participant.class)
              .reading(Scope.VALUE)
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
      TreatyAction action, Joining joining, RecordView record, FindingCollector findings) {
    LocalDate day = action.date().orElseThrow();
    boolean hadJoined =
        joining.before().filter(BOUND::contains).isPresent()
            && FirstActions.of(record, action.instrument()).mayFollowConsent(action)
            && !Departures.mayPrecede(action, record);
    if (hadJoined || joining.isSecond()) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(Optional.empty(), Place.of("date"), action.kind(), day);
    }
  }

  private static void checkExistence(
      TreatyAction action, LocalDate lastDay, RecordView record, FindingCollector findings) {
    LocalDate day = action.date().orElseThrow();
    if (day.isAfter(lastDay)) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(Optional.empty(), Place.of("date"), action.kind(), day, lastDay);
    }
  }

  private static void checkFirstDay(
      TreatyAction action, LocalDate firstDay, RecordView record, FindingCollector findings) {
    LocalDate day = action.date().orElseThrow();
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
   * The facts in the record about a participant that joins a treaty.
   *
   * @param before the participant's status before; empty if it is unknown
   * @param isSecond whether the participant joins by an action of another kind on the same day
   */
  private record Joining(Optional<ParticipantStatus> before, boolean isSecond) {
    static Optional<Joining> of(TreatyAction action, RecordView record) {
      Joining joining =
          new Joining(
              statusBefore(action, record),
              JoinsOfADay.in(record, action.instrument()).isSecond(action));
      return Optional.of(joining).filter(known -> known.before().isPresent() || known.isSecond());
    }

    /**
     * {@return the participant's status on the day before the action and before its own effect, if
     * the depositary states an earlier one; empty if it is unknown}
     */
    private static Optional<ParticipantStatus> statusBefore(
        TreatyAction action, RecordView record) {
      LocalDate day = action.date().orElseThrow();
      LocalDate before = action.effectiveDate().filter(day::isAfter).orElse(day).minusDays(1);
      return TreatyInRecord.of(action, record)
          .map(treaty -> treaty.status().statusOf(action.participant(), before))
          .filter(status -> status != ParticipantStatus.UNKNOWN);
    }
  }

  /**
   * The actions with which participants that act more than once join one treaty.
   *
   * @param first the kind of the first such action in the record, by participant, and by the day
   *     and the territory of the action
   */
  private record JoinsOfADay(Map<ParticipantId, Map<String, TreatyActionKind>> first) {
    static JoinsOfADay in(RecordView record, ConventionId treaty) {
      return record.computedOnce(
          JoinsOfADay.class,
          treaty,
          () -> {
            Map<ParticipantId, Map<String, TreatyActionKind>> first = new HashMap<>();
            TreatyActions.of(record)
                .byParticipant(treaty)
                .forEach(
                    (participant, actions) -> {
                      if (actions.stream().filter(ParticipationRules::joins).count() > 1) {
                        first.put(participant, firstKinds(actions));
                      }
                    });
            return new JoinsOfADay(first);
          });
    }

    /**
     * {@return whether the participant joins by an action of another kind on the same day; another
     * rule reports the same action twice}
     */
    boolean isSecond(TreatyAction action) {
      Map<String, TreatyActionKind> own = first.get(action.participant());
      return own != null && own.get(key(action)) != action.kind();
    }

    private static Map<String, TreatyActionKind> firstKinds(List<TreatyAction> actions) {
      Map<String, TreatyActionKind> first = new HashMap<>();
      for (TreatyAction action : actions) {
        if (joins(action)) {
          first.putIfAbsent(key(action), action.kind());
        }
      }
      return first;
    }

    private static String key(TreatyAction action) {
      return action.date().orElseThrow()
          + " "
          + action.territory().map(LocalizedText::toString).orElse("");
    }
  }
}
