package org.unodc.cop.domain.party;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.rule.RecordView;

/** The entry into force of treaties whose actions are known far enough to tell its day. */
final class DecidedEntry {
  private DecidedEntry() {}

  /**
   * {@return how a treaty of the record entered into force; absent where it has not, and where an
   * instrument that the record lacks could have brought it into force earlier}
   */
  static Optional<EntryIntoForce> into(ConventionId id, RecordView record) {
    return record
        .find(Convention.class, id)
        .filter(treaty -> isDecided(treaty, record))
        .map(treaty -> entryIntoForce(treaty, record));
  }

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
}
