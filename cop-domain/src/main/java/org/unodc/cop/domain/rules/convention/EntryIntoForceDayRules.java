package org.unodc.cop.domain.rules.convention;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.party.EntryIntoForceObstacle;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.domain.timeline.EntryIntoForce;
import org.unodc.cop.domain.timeline.TreatyActions;

/** Rules about the day on which a treaty enters into force, and what leaves it open. */
public final class EntryIntoForceDayRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("convention.published-entry-into-force-equals-computed", Convention.class)
              .reading(Scope.TREATIES)
              .when(
                  (treaty, record) ->
                      treaty.enteredIntoForceOn().isPresent()
                          && computed(treaty, record).isPresent())
              .check(EntryIntoForceDayRules::checkPublished),
          Rule.warning("convention.published-entry-into-force-is-possible", Convention.class)
              .reading(Scope.TREATIES)
              .when(
                  (treaty, record) ->
                      treaty.entryIntoForce().isPresent()
                          && actionsAreKnownOnPublishedDay(treaty)
                          && computed(treaty, record).isEmpty())
              .check(EntryIntoForceDayRules::checkPossible),
          Rule.notice("convention.clause-says-which-parties-are-later", Convention.class)
              .asCaseOf("convention.clauses-are-complete")
              .asToDo()
              .reading(Scope.TREATIES)
              .when(
                  treaty ->
                      treaty
                          .entryIntoForce()
                          .filter(clause -> clause.applicableLaterPartyDelay().isPresent())
                          .filter(clause -> clause.laterPartyMoment().isEmpty())
                          .isPresent())
              .check(EntryIntoForceDayRules::checkLaterParties),
          Rule.notice("convention.clause-says-which-organizations-count", Convention.class)
              .asCaseOf("convention.clauses-are-complete")
              .asToDo()
              .reading(Scope.TREATIES)
              .when((treaty, record) -> !openOrganizations(treaty, record).isEmpty())
              .check(EntryIntoForceDayRules::checkOrganizations));

  private EntryIntoForceDayRules() {}

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
    if (entryIntoForce(treaty, record).filter(entry -> entry.excludes(published)).isPresent()) {
      findings.addCiting(
          treaty.entryIntoForce().flatMap(EntryIntoForceClause::citation),
          Place.of("enteredIntoForceOn"),
          published,
          treaty.actionsKnownUntil().orElseThrow());
    }
  }

  private static Optional<LocalDate> computed(Convention treaty, RecordView record) {
    return decided(treaty, record).flatMap(entry -> entry.computedDay().known());
  }

  private static void checkLaterParties(
      Convention treaty, RecordView record, FindingCollector findings) {
    Optional<EntryIntoForce> entryIntoForce = decided(treaty, record);
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

  /** {@return the entry into force of a treaty, if no lack of instruments matters} */
  private static Optional<EntryIntoForce> decided(Convention treaty, RecordView record) {
    return entryIntoForce(treaty, record).filter(EntryIntoForce::isDecided);
  }

  /** {@return the entry into force of a treaty; empty if the record does not have the treaty} */
  private static Optional<EntryIntoForce> entryIntoForce(Convention treaty, RecordView record) {
    return record
        .find(Convention.class, treaty.id())
        .map(known -> TreatyActions.of(record).to(known.id()).entryIntoForce());
  }
}
