package org.unodc.cop.domain.rules.party;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.status.TreatyStatus;

/** Rules about the actions on a protocol and the convention that it supplements. */
public final class ProtocolRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.error("party.protocol-party-is-party-to-convention", TreatyAction.class)
              .reading(Scope.TREATIES)
              .when(action -> action.kind().bindsParticipant())
              .given(ProtocolRules::membershipDay, ProtocolRules::checkConvention),
          Rule.error("party.protocol-enters-into-force-after-its-convention", TreatyAction.class)
              .reading(Scope.TREATIES)
              .when(
                  (action, record) ->
                      statesEntryIntoForce(action) && waitsForParent(action, record))
              .given(ProtocolRules::parentsDay, ProtocolRules::checkOrder));

  private ProtocolRules() {}

  /**
   * {@return the day from which an action binds its participant to a protocol whose text requires
   * membership of the convention, if the actions on the convention are known on that day}
   */
  private static Optional<LocalDate> membershipDay(TreatyAction action, RecordView record) {
    Optional<TreatyInRecord> protocol =
        TreatyInRecord.of(action, record)
            .filter(treaty -> treaty.treaty().requiresParentMembership().isPresent());
    Optional<LocalDate> knownUntil =
        protocol.flatMap(TreatyInRecord::parent).flatMap(Convention::actionsKnownUntil);
    return knownUntil.isEmpty()
        ? Optional.empty()
        : protocol
            .flatMap(treaty -> InForceRules.inForceFrom(action, treaty))
            .filter(start -> !start.isAfter(knownUntil.get()));
  }

  private static void checkConvention(
      TreatyAction action, LocalDate start, RecordView record, FindingCollector findings) {
    TreatyInRecord protocol = TreatyInRecord.of(action, record).orElseThrow();
    Convention parent = protocol.parent().orElseThrow();
    ParticipantStatus status =
        TreatyStatus.in(record, parent.id()).orElseThrow().statusOf(action.participant(), start);
    if (status.isParty() == Answer.NO) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(
              protocol.treaty().requiresParentMembership(), Place.here(), start, label(parent));
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
    return record
        .find(Convention.class, action.instrument())
        .flatMap(Convention::entryIntoForce)
        .flatMap(EntryIntoForceClause::notBeforeParent)
        .orElse(false);
  }

  private static Optional<LocalDate> parentsDay(TreatyAction action, RecordView record) {
    return parent(action, record)
        .flatMap(parent -> TreatyInRecord.of(parent.id(), record))
        .flatMap(TreatyInRecord::decidedEntryIntoForce)
        .flatMap(entry -> entry.day().known());
  }

  private static void checkOrder(
      TreatyAction action, LocalDate parentsDay, RecordView record, FindingCollector findings) {
    LocalDate stated = action.effectiveDate().orElseThrow();
    if (stated.isBefore(parentsDay)) {
      Convention protocol = record.find(Convention.class, action.instrument()).orElseThrow();
      findings.addCiting(
          protocol.entryIntoForce().flatMap(EntryIntoForceClause::citation),
          Place.of("effectiveDate"),
          label(protocol),
          stated,
          label(parent(action, record).orElseThrow()),
          parentsDay);
    }
  }

  private static Optional<Convention> parent(TreatyAction action, RecordView record) {
    return record
        .find(Convention.class, action.instrument())
        .flatMap(Convention::parent)
        .flatMap(id -> record.find(Convention.class, id));
  }

  private static EntityLabel label(Convention treaty) {
    return EntityLabel.of(treaty);
  }
}
