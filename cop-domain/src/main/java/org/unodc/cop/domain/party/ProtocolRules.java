package org.unodc.cop.domain.party;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;

/** Rules about the actions on a protocol and the convention that it supplements. */
final class ProtocolRules {
  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.of("party.protocol-party-is-party-to-convention", Severity.ERROR, TreatyAction.class)
              .when(ProtocolRules::conventionIsKnown)
              .check(ProtocolRules::checkConvention),
          Rule.of(
                  "convention.protocol-enters-into-force-after-its-convention",
                  Severity.ERROR,
                  TreatyAction.class)
              .when(
                  (action, record) ->
                      statesEntryIntoForce(action)
                          && waitsForParent(action, record)
                          && parentsDay(action, record).isPresent())
              .check(ProtocolRules::checkOrder));

  private ProtocolRules() {}

  private static boolean conventionIsKnown(TreatyAction action, RecordView record) {
    Optional<LocalDate> start = InForceRules.inForceFrom(action, record);
    return start.isPresent()
        && treaty(action, record).flatMap(Convention::requiresParentMembership).isPresent()
        && parent(action, record)
            .flatMap(Convention::actionsKnownUntil)
            .filter(last -> !start.get().isAfter(last))
            .isPresent();
  }

  private static void checkConvention(
      TreatyAction action, RecordView record, FindingCollector findings) {
    LocalDate start = InForceRules.inForceFrom(action, record).orElseThrow();
    Convention parent = parent(action, record).orElseThrow();
    ParticipantStatus status =
        TreatyStatus.in(record, parent.id()).orElseThrow().statusOf(action.participant(), start);
    if (status.isParty() == Answer.NO) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(
              treaty(action, record).flatMap(Convention::requiresParentMembership),
              Place.here(),
              start,
              label(parent));
    }
  }

  /**
   * Excludes successions, because a succession may reach back to a day before the treaty itself.
   */
  private static boolean statesEntryIntoForce(TreatyAction action) {
    return action.effectiveDate().isPresent()
        && action.kind().bindsParticipant()
        && action.kind() != TreatyActionKind.SUCCESSION;
  }

  private static boolean waitsForParent(TreatyAction action, RecordView record) {
    return treaty(action, record)
        .flatMap(Convention::entryIntoForce)
        .flatMap(EntryIntoForceClause::notBeforeParent)
        .orElse(false);
  }

  private static Optional<LocalDate> parentsDay(TreatyAction action, RecordView record) {
    return parent(action, record)
        .flatMap(parent -> InForceRules.decided(parent.id(), record))
        .flatMap(EntryIntoForce::day);
  }

  private static void checkOrder(
      TreatyAction action, RecordView record, FindingCollector findings) {
    LocalDate stated = action.effectiveDate().orElseThrow();
    LocalDate parentsDay = parentsDay(action, record).orElseThrow();
    if (stated.isBefore(parentsDay)) {
      Convention protocol = treaty(action, record).orElseThrow();
      findings.addCiting(
          protocol.entryIntoForce().flatMap(EntryIntoForceClause::citation),
          Place.of("effectiveDate"),
          label(protocol),
          stated,
          label(parent(action, record).orElseThrow()),
          parentsDay);
    }
  }

  private static Optional<Convention> treaty(TreatyAction action, RecordView record) {
    return record.find(Convention.class, action.instrument());
  }

  private static Optional<Convention> parent(TreatyAction action, RecordView record) {
    return treaty(action, record)
        .flatMap(Convention::parent)
        .flatMap(id -> record.find(Convention.class, id));
  }

  private static EntityLabel label(Convention treaty) {
    return EntityLabel.of(treaty);
  }
}
