package org.unodc.cop.domain.rules.party;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.Participant.FormerState;
import org.unodc.cop.domain.party.Participant.ParticipatingState;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.Once;
import org.unodc.cop.domain.timeline.ParticipantLookup;

/** Rules about the effect of a treaty action and about the kind of participant that may take it. */
public final class EffectRules {
  /** The participants that took the place of an organization. */
  private static final Once<ImmutableSet<ParticipantId>> SUCCESSORS =
      Once.of(
          record ->
              record.all(Participant.class).stream()
                  .flatMap(participant -> ParticipantLookup.successorOf(participant).stream())
                  .collect(toImmutableSet()));

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("party.action-fits-its-participant", TreatyAction.class)
              .reading(Scope.TREATIES)
              .when(
                  action ->
                      isSuccession(action.kind())
                          || action.kind() == TreatyActionKind.FORMAL_CONFIRMATION)
              .given(
                  (action, record) -> record.find(Participant.class, action.participant()),
                  EffectRules::checkParticipant),
          Rule.warning("party.succession-takes-effect-by-its-notification", TreatyAction.class)
              .reading(Scope.NAMES)
              .when(
                  action ->
                      isSuccession(action.kind())
                          && action.date().isPresent()
                          && action.effectiveDate().isPresent())
              .check(EffectRules::checkNotification),
          Rule.warning("party.no-action-takes-effect-before-adoption", TreatyAction.class)
              .reading(Scope.TREATIES)
              .when(
                  (action, record) ->
                      action.effectiveDate().isPresent() && adoption(action, record).isPresent())
              .check(EffectRules::checkAdoption),
          Rule.warning("party.succession-is-to-an-earlier-treaty", TreatyAction.class)
              .reading(Scope.TREATIES)
              .when(
                  (action, record) ->
                      action.kind() == TreatyActionKind.SUCCESSION
                          && adoption(action, record).isPresent()
                          && firstDay(action, record).isPresent())
              .check(EffectRules::checkSuccession),
          Rule.warning("party.action-takes-effect-from-its-day-on", TreatyAction.class)
              .reading(Scope.TREATIES)
              .when(
                  (action, record) ->
                      mayTakeEffectOnlyLater(action)
                          && action.date().isPresent()
                          && action.effectiveDate().isPresent()
                          && !InForceRules.isCompared(action, record))
              .check(EffectRules::checkDay));

  private EffectRules() {}

  private static boolean isSuccession(TreatyActionKind kind) {
    return kind == TreatyActionKind.SUCCESSION || kind == TreatyActionKind.SUCCESSION_TO_SIGNATURE;
  }

  private static void checkParticipant(
      TreatyAction action, Participant participant, RecordView record, FindingCollector findings) {
    boolean isState =
        participant instanceof ParticipatingState || participant instanceof FormerState;
    boolean maySucceed = isState || SUCCESSORS.in(record).contains(participant.id());
    if (isSuccession(action.kind()) ? !maySucceed : isState) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(Optional.empty(), Place.of("kind"), action.kind());
    }
  }

  private static void checkNotification(
      TreatyAction action, RecordView record, FindingCollector findings) {
    LocalDate notified = action.date().orElseThrow();
    LocalDate effect = action.effectiveDate().orElseThrow();
    if (effect.isAfter(notified)) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(Optional.empty(), Place.of("effectiveDate"), notified, effect);
    }
  }

  private static void checkAdoption(
      TreatyAction action, RecordView record, FindingCollector findings) {
    LocalDate effect = action.effectiveDate().orElseThrow();
    LocalDate adopted = adoption(action, record).orElseThrow();
    if (effect.isBefore(adopted)) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(Optional.empty(), Place.of("effectiveDate"), effect, adopted);
    }
  }

  private static void checkSuccession(
      TreatyAction action, RecordView record, FindingCollector findings) {
    LocalDate firstDay = firstDay(action, record).orElseThrow();
    LocalDate adopted = adoption(action, record).orElseThrow();
    if (adopted.isAfter(firstDay)) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(Optional.empty(), Place.of("kind"), firstDay, adopted);
    }
  }

  private static Optional<LocalDate> firstDay(TreatyAction action, RecordView record) {
    return record
        .find(Participant.class, action.participant())
        .flatMap(ParticipantLookup::firstDayOf);
  }

  private static boolean mayTakeEffectOnlyLater(TreatyAction action) {
    return action.kind().bindsParticipant() && action.kind() != TreatyActionKind.SUCCESSION;
  }

  private static void checkDay(TreatyAction action, RecordView record, FindingCollector findings) {
    LocalDate day = action.date().orElseThrow();
    LocalDate effect = action.effectiveDate().orElseThrow();
    if (effect.isBefore(day)) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(Optional.empty(), Place.of("effectiveDate"), action.kind(), day, effect);
    }
  }

  private static Optional<LocalDate> adoption(TreatyAction action, RecordView record) {
    return record.find(Convention.class, action.instrument()).flatMap(Convention::adoptedOn);
  }
}
