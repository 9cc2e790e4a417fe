package org.unodc.cop.domain.party;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.convention.Stipulation;
import org.unodc.cop.domain.rule.Citation;
import org.unodc.cop.domain.rule.EntityLabel;
import org.unodc.cop.domain.rule.Faults;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;

/** What should hold of the days on which treaties enter into force for those who join them. */
final class InForceRules {
  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.of(
                  "party.stated-entry-into-force-equals-computed",
                  Severity.ERROR,
                  TreatyAction.class)
              .when(
                  (action, record) ->
                      action.effectiveDate().isPresent() && computed(action, record).isPresent())
              .check(InForceRules::checkStated),
          Rule.of("party.protocol-party-is-party-to-convention", Severity.ERROR, TreatyAction.class)
              .when(InForceRules::conventionIsKnown)
              .check(InForceRules::checkConvention));

  private InForceRules() {}

  private static void checkStated(TreatyAction action, RecordView record, Faults faults) {
    LocalDate stated = action.effectiveDate().orElseThrow();
    LocalDate computed = computed(action, record).orElseThrow();
    if (!stated.equals(computed)) {
      new ActionFaults(action, record, faults)
          .add(delayOf(action, record), Place.of("effectiveDate"), stated, computed);
    }
  }

  private static boolean conventionIsKnown(TreatyAction action, RecordView record) {
    Optional<LocalDate> start = inForceFrom(action, record);
    return start.isPresent()
        && requiresParentMembership(action, record).isPresent()
        && parent(action, record)
            .flatMap(Convention::actionsKnownUntil)
            .filter(last -> !start.get().isAfter(last))
            .isPresent();
  }

  private static void checkConvention(TreatyAction action, RecordView record, Faults faults) {
    LocalDate start = inForceFrom(action, record).orElseThrow();
    Convention parent = parent(action, record).orElseThrow();
    ParticipantStatus status =
        TreatyStatus.in(record, parent.id()).orElseThrow().statusOf(action.participant(), start);
    if (status != ParticipantStatus.PARTY && status != ParticipantStatus.UNKNOWN) {
      new ActionFaults(action, record, faults)
          .add(
              requiresParentMembership(action, record),
              Place.here(),
              start,
              new EntityLabel(parent.id(), parent.label()));
    }
  }

  private static Optional<Citation> requiresParentMembership(
      TreatyAction action, RecordView record) {
    return record
        .find(Convention.class, action.instrument())
        .flatMap(Convention::requiresParentMembership);
  }

  private static Optional<Convention> parent(TreatyAction action, RecordView record) {
    return record
        .find(Convention.class, action.instrument())
        .flatMap(Convention::parent)
        .flatMap(id -> record.find(Convention.class, id));
  }

  private static Optional<LocalDate> inForceFrom(TreatyAction action, RecordView record) {
    return action.kind().bindsParticipant()
        ? action.effectiveDate().or(() -> computed(action, record))
        : Optional.empty();
  }

  /** A succession may reach back to a day that no clause tells. */
  private static Optional<LocalDate> computed(TreatyAction action, RecordView record) {
    if (!action.kind().bindsParticipant() || action.kind() == TreatyActionKind.SUCCESSION) {
      return Optional.empty();
    }
    return record
        .find(Convention.class, action.instrument())
        .filter(treaty -> isDecided(treaty, record))
        .map(treaty -> entryIntoForce(treaty, record))
        .flatMap(found -> action.date().flatMap(found::dayFor));
  }

  /** {@return whether the record is complete up to what brought the treaty into force} */
  private static boolean isDecided(Convention treaty, RecordView record) {
    boolean decided =
        entryIntoForce(treaty, record)
            .decisive()
            .flatMap(TreatyAction::date)
            .filter(
                day -> treaty.actionsKnownUntil().filter(last -> !day.isAfter(last)).isPresent())
            .isPresent();
    return decided && (!waitsForParent(treaty) || parentIsDecided(treaty, record));
  }

  private static boolean waitsForParent(Convention treaty) {
    return treaty.entryIntoForce().flatMap(EntryIntoForceClause::notBeforeParent).orElse(false);
  }

  private static boolean parentIsDecided(Convention treaty, RecordView record) {
    return treaty
        .parent()
        .flatMap(parent -> TreatyStatus.in(record, parent))
        .filter(
            status ->
                status
                    .decisiveInstrument()
                    .flatMap(TreatyAction::date)
                    .filter(status::isKnownOn)
                    .isPresent())
        .isPresent();
  }

  private static EntryIntoForce entryIntoForce(Convention treaty, RecordView record) {
    return record.workedOut(
        EntryIntoForce.class,
        treaty.id(),
        () ->
            EntryIntoForce.of(
                treaty,
                record.all(Participant.class),
                record.all(TreatyAction.class).stream()
                    .filter(action -> action.instrument().equals(treaty.id()))
                    .collect(ImmutableList.toImmutableList()),
                treaty.parent().flatMap(parent -> TreatyStatus.in(record, parent))));
  }

  private static Optional<Citation> delayOf(TreatyAction action, RecordView record) {
    Convention treaty = record.find(Convention.class, action.instrument()).orElseThrow();
    LocalDate deposit = action.date().orElseThrow();
    boolean later =
        entryIntoForce(treaty, record)
            .decisive()
            .flatMap(TreatyAction::date)
            .filter(deposit::isAfter)
            .isPresent();
    EntryIntoForceClause clause = treaty.entryIntoForce().orElseThrow();
    return (later ? clause.laterPartyDelayDays() : clause.delayDays())
        .flatMap(Stipulation::citation)
        .or(clause::citation);
  }
}
