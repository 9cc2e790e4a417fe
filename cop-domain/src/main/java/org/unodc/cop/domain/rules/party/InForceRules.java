package org.unodc.cop.domain.rules.party;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.Delay;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.party.EntryIntoForceObstacle;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rules.TreatyInRecord;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.domain.timeline.EntryIntoForce;
import org.unodc.cop.domain.timeline.TreatyActions;

/** Rules about the days on which treaties enter into force, in general and for each participant. */
public final class InForceRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.of(
                  "party.stated-entry-into-force-equals-computed",
                  Severity.WARNING,
                  TreatyAction.class)
              .reading(Scope.TREATIES)
              .when(action -> action.effectiveDate().isPresent())
              .given(InForceRules::comparedDay, InForceRules::checkStated),
          Rule.of(
                  "convention.published-entry-into-force-equals-computed",
                  Severity.WARNING,
                  Convention.class)
              .reading(Scope.TREATIES)
              .when(
                  (treaty, record) ->
                      treaty.enteredIntoForceOn().isPresent()
                          && computed(treaty, record).isPresent())
              .check(InForceRules::checkPublished),
          Rule.of(
                  "convention.published-entry-into-force-is-possible",
                  Severity.WARNING,
                  Convention.class)
              .reading(Scope.TREATIES)
              .when(
                  (treaty, record) ->
                      treaty.entryIntoForce().isPresent()
                          && actionsAreKnownOnPublishedDay(treaty)
                          && computed(treaty, record).isEmpty())
              .check(InForceRules::checkPossible),
          Rule.of(
                  "convention.clause-says-which-parties-are-later",
                  Severity.NOTICE,
                  Convention.class)
              .reading(Scope.TREATIES)
              .when(
                  treaty ->
                      treaty
                          .entryIntoForce()
                          .filter(clause -> clause.applicableLaterPartyDelay().isPresent())
                          .filter(clause -> clause.laterPartyMoment().isEmpty())
                          .isPresent())
              .check(InForceRules::checkLaterParties),
          Rule.of(
                  "convention.clause-says-which-organizations-count",
                  Severity.NOTICE,
                  Convention.class)
              .reading(Scope.TREATIES)
              .when((treaty, record) -> !openOrganizations(treaty, record).isEmpty())
              .check(InForceRules::checkOrganizations));

  private InForceRules() {}

  /** {@return whether a stated day of effect is compared with the one that the clauses give} */
  static boolean isCompared(TreatyAction action, RecordView record) {
    return action.effectiveDate().isPresent() && comparedDay(action, record).isPresent();
  }

  /**
   * {@return the computed day with which a stated day of effect is compared}
   *
   * <p>If the day of the treaty is only published and the record has no clause on later parties,
   * the stated day of a participant is not compared with that day.
   */
  private static Optional<LocalDate> comparedDay(TreatyAction action, RecordView record) {
    return TreatyInRecord.of(action, record)
        .filter(
            treaty ->
                treaty
                    .decidedEntryIntoForce()
                    .filter(EntryIntoForce::followsFromClause)
                    .isPresent())
        .flatMap(treaty -> computed(action, treaty));
  }

  private static void checkStated(
      TreatyAction action, LocalDate computed, RecordView record, FindingCollector findings) {
    LocalDate stated = action.effectiveDate().orElseThrow();
    if (!stated.equals(computed)) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(delayOf(action, record), Place.of("effectiveDate"), stated, computed);
    }
  }

  private static Optional<LocalDate> computed(Convention treaty, RecordView record) {
    return decided(treaty.id(), record).flatMap(EntryIntoForce::dayDecidedByComputing);
  }

  private static void checkLaterParties(
      Convention treaty, RecordView record, FindingCollector findings) {
    Optional<EntryIntoForce> entryIntoForce = decided(treaty.id(), record);
    ImmutableList<ParticipantId> open =
        TreatyActions.of(record).on(treaty.id()).stream()
            .filter(action -> action.kind().bindsParticipant() && action.effectiveDate().isEmpty())
            .filter(
                action ->
                    entryIntoForce
                        .filter(entry -> action.date().filter(entry::dependsOnMoment).isPresent())
                        .isPresent())
            .map(TreatyAction::participant)
            .distinct()
            .collect(toImmutableList());
    if (!open.isEmpty()) {
      findings.addCiting(
          treaty.entryIntoForce().flatMap(EntryIntoForceClause::citation),
          Place.of("entryIntoForce"),
          labels(open, record));
    }
  }

  private static ImmutableList<ParticipantId> openOrganizations(
      Convention treaty, RecordView record) {
    TreatyActions actions = TreatyActions.of(record);
    return treaty.entryIntoForce().stream()
        .flatMap(
            clause ->
                actions.on(treaty.id()).stream()
                    .filter(action -> action.kind().bindsParticipant())
                    .filter(action -> action.countsTowardsEntryIntoForce().isEmpty())
                    .map(TreatyAction::participant)
                    .filter(
                        id -> actions.participants().countsByKind(id, clause) == Answer.UNKNOWN))
        .distinct()
        .collect(toImmutableList());
  }

  private static void checkOrganizations(
      Convention treaty, RecordView record, FindingCollector findings) {
    boolean isOpen =
        TreatyStatus.in(record, treaty.id())
            .map(TreatyStatus::obstaclesToEntryIntoForce)
            .filter(
                obstacles ->
                    obstacles.contains(EntryIntoForceObstacle.NUMBER_REACHED_ON_UNKNOWN_DAY)
                        || obstacles.contains(EntryIntoForceObstacle.CONDITION_UNKNOWN))
            .isPresent();
    if (isOpen) {
      findings.addCiting(
          treaty.entryIntoForce().flatMap(EntryIntoForceClause::citation),
          Place.of("entryIntoForce"),
          labels(openOrganizations(treaty, record), record));
    }
  }

  private static List<EntityLabel> labels(List<ParticipantId> participants, RecordView record) {
    return participants.stream().map(record::label).toList();
  }

  private static void checkPublished(
      Convention treaty, RecordView record, FindingCollector findings) {
    LocalDate published = treaty.enteredIntoForceOn().orElseThrow();
    LocalDate computed = computed(treaty, record).orElseThrow();
    if (!published.equals(computed)) {
      findings.addCiting(
          treaty.entryIntoForce().flatMap(EntryIntoForceClause::citation),
          Place.of("enteredIntoForceOn"),
          published,
          computed);
    }
  }

  private static boolean actionsAreKnownOnPublishedDay(Convention treaty) {
    return treaty
        .enteredIntoForceOn()
        .filter(
            published ->
                treaty
                    .actionsKnownUntil()
                    .filter(knownUntil -> !knownUntil.isBefore(published))
                    .isPresent())
        .isPresent();
  }

  private static void checkPossible(
      Convention treaty, RecordView record, FindingCollector findings) {
    LocalDate published = treaty.enteredIntoForceOn().orElseThrow();
    if (TreatyInRecord.entryIntoForce(treaty, record).excludes(published)) {
      findings.addCiting(
          treaty.entryIntoForce().flatMap(EntryIntoForceClause::citation),
          Place.of("enteredIntoForceOn"),
          published,
          treaty.actionsKnownUntil().orElseThrow());
    }
  }

  /** {@return the entry into force of a treaty of the record, if no lack of instruments matters} */
  static Optional<EntryIntoForce> decided(ConventionId id, RecordView record) {
    return TreatyInRecord.of(id, record).flatMap(TreatyInRecord::decidedEntryIntoForce);
  }

  /**
   * {@return the day from which the action binds its participant: the stated day, or else the day
   * computed from the clauses; empty if the instrument was withdrawn before that day}
   */
  static Optional<LocalDate> inForceFrom(TreatyAction action, TreatyInRecord treaty) {
    return action.kind().bindsParticipant()
        ? action
            .effectiveDate()
            .or(() -> computed(action, treaty))
            .filter(day -> !treaty.instrumentDays().isWithdrawnBefore(day, action))
        : Optional.empty();
  }

  /**
   * Computes no day for a succession, which may reach back to a day that no clause states, or for a
   * second instrument of a participant that is already bound.
   */
  private static Optional<LocalDate> computed(TreatyAction action, TreatyInRecord treaty) {
    if (!action.kind().bindsParticipant()
        || action.kind() == TreatyActionKind.SUCCESSION
        || treaty.instrumentDays().isBoundBefore(action)) {
      return Optional.empty();
    }
    return treaty
        .decidedEntryIntoForce()
        .flatMap(entryIntoForce -> action.date().flatMap(entryIntoForce::dayFor))
        .filter(day -> !treaty.instrumentDays().isWithdrawnBefore(day, action));
  }

  private static Optional<Citation> delayOf(TreatyAction action, RecordView record) {
    LocalDate deposit = action.date().orElseThrow();
    Answer isLater = decided(action.instrument(), record).orElseThrow().isLater(deposit);
    Optional<EntryIntoForceClause> clause =
        record.find(Convention.class, action.instrument()).flatMap(Convention::entryIntoForce);
    Optional<Delay> delay =
        switch (isLater) {
          case YES -> clause.flatMap(EntryIntoForceClause::applicableLaterPartyDelay);
          case NO -> clause.flatMap(EntryIntoForceClause::applicableDelay);
          case UNKNOWN -> Optional.empty();
        };
    return delay.flatMap(Delay::citation).or(() -> clause.flatMap(EntryIntoForceClause::citation));
  }
}
