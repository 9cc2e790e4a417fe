package org.unodc.cop.domain;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.party.TreatyStatus;
import org.unodc.cop.domain.rule.Citation;
import org.unodc.cop.domain.rule.EntityLabel;
import org.unodc.cop.domain.rule.Faults;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;

/** What should hold between treaties and their actions, where that takes more than one room. */
final class TreatyRules {
  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.of("convention.adopted-before-entry-into-force", Severity.WARNING, Convention.class)
              .when(
                  (treaty, record) ->
                      treaty.adoptedOn().isPresent() && entryIntoForce(treaty, record).isPresent())
              .check(TreatyRules::checkAdoption),
          Rule.of(
                  "convention.protocol-enters-into-force-after-its-convention",
                  Severity.ERROR,
                  TreatyAction.class)
              .when(
                  (action, record) ->
                      statesEntryIntoForce(action) && parentsDay(action, record).isPresent())
              .check(TreatyRules::checkProtocol));

  private TreatyRules() {}

  private static void checkAdoption(Convention treaty, RecordView record, Faults faults) {
    LocalDate adopted = treaty.adoptedOn().orElseThrow();
    LocalDate inForce = entryIntoForce(treaty, record).orElseThrow();
    if (adopted.isAfter(inForce)) {
      faults.add(Place.of("adoptedOn"), adopted, inForce);
    }
  }

  private static void checkProtocol(TreatyAction action, RecordView record, Faults faults) {
    LocalDate stated = action.effectiveDate().orElseThrow();
    LocalDate parentsDay = parentsDay(action, record).orElseThrow();
    if (stated.isBefore(parentsDay)) {
      Convention protocol = protocol(action, record).orElseThrow();
      Convention parent = parent(protocol, record).orElseThrow();
      Object[] arguments = {label(protocol), stated, label(parent), parentsDay};
      Optional<Citation> clause = protocol.entryIntoForce().flatMap(EntryIntoForceClause::citation);
      if (clause.isPresent()) {
        faults.addCiting(clause.get(), Place.of("effectiveDate"), arguments);
      } else {
        faults.add(Place.of("effectiveDate"), arguments);
      }
    }
  }

  /** A succession may reach back beyond the treaty itself. */
  private static boolean statesEntryIntoForce(TreatyAction action) {
    return action.effectiveDate().isPresent()
        && action.kind().bindsParticipant()
        && action.kind() != TreatyActionKind.SUCCESSION;
  }

  private static Optional<LocalDate> parentsDay(TreatyAction action, RecordView record) {
    return protocol(action, record)
        .flatMap(protocol -> parent(protocol, record))
        .flatMap(parent -> entryIntoForce(parent, record));
  }

  private static Optional<Convention> protocol(TreatyAction action, RecordView record) {
    return record
        .find(Convention.class, action.instrument())
        .filter(
            treaty ->
                treaty
                    .entryIntoForce()
                    .flatMap(EntryIntoForceClause::notBeforeParent)
                    .orElse(false));
  }

  private static Optional<Convention> parent(Convention protocol, RecordView record) {
    return protocol.parent().flatMap(id -> record.find(Convention.class, id));
  }

  private static Optional<LocalDate> entryIntoForce(Convention treaty, RecordView record) {
    return TreatyStatus.in(record, treaty.id()).flatMap(TreatyStatus::entryIntoForce);
  }

  private static EntityLabel label(Convention treaty) {
    return new EntityLabel(treaty.id(), treaty.label());
  }
}
