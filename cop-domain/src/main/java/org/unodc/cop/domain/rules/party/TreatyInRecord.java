package org.unodc.cop.domain.rules.party;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.SignatureClause;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.domain.timeline.Completeness;
import org.unodc.cop.domain.timeline.EntryIntoForce;
import org.unodc.cop.domain.timeline.TreatyActions;

/**
 * A treaty of a record, with the facts that several rules need for each action on it. Each fact is
 * computed once, when a rule first asks for it.
 */
final class TreatyInRecord {
  private final Convention treaty;
  private final Optional<Convention> parent;
  private final Optional<LocalDate> opening;
  private final Supplier<TreatyStatus> status;
  private final Supplier<Optional<LocalDate>> lastDayOfSignature;
  private final Supplier<Optional<EntryIntoForce>> decided;
  private final Supplier<InstrumentDays> instrumentDays;
  private final Supplier<FirstActions> firstActions;

  private TreatyInRecord(Convention treaty, RecordView record) {
    this.treaty = treaty;
    this.parent = record.find(Convention.class, treaty.parent());
    this.opening = treaty.signature().flatMap(SignatureClause::firstDay);
    this.status = Suppliers.memoize(() -> TreatyStatus.in(record, treaty.id()).orElseThrow());
    this.lastDayOfSignature = Suppliers.memoize(() -> status().lastDayOfSignature());
    this.decided =
        Suppliers.memoize(
            () ->
                Optional.of(TreatyActions.of(record).to(treaty.id()).entryIntoForce())
                    .filter(EntryIntoForce::isDecided));
    this.instrumentDays = Suppliers.memoize(() -> InstrumentDays.of(record, treaty.id()));
    this.firstActions = Suppliers.memoize(() -> FirstActions.of(record, treaty.id()));
  }

  /** {@return the treaty of an action; empty if the record does not have it} */
  static Optional<TreatyInRecord> of(TreatyAction action, RecordView record) {
    return of(action.instrument(), record);
  }

  /** {@return the treaty with this id; empty if the record does not have it} */
  static Optional<TreatyInRecord> of(ConventionId id, RecordView record) {
    return Optional.ofNullable(record.computedOnce(All.class, () -> All.in(record)).byId().get(id));
  }

  Convention treaty() {
    return treaty;
  }

  /** {@return the parent convention; empty if the treaty has none or the record lacks it} */
  Optional<Convention> parent() {
    return parent;
  }

  TreatyStatus status() {
    return status.get();
  }

  /** {@return the first day on which the treaty may be signed; empty if it is unknown} */
  Optional<LocalDate> opening() {
    return opening;
  }

  /**
   * {@return the last day on which the treaty may be signed; empty if there is none or if it is
   * unknown}
   */
  Optional<LocalDate> lastDayOfSignature() {
    return lastDayOfSignature.get();
  }

  /**
   * {@return the entry into force of the treaty; empty if its day is not known, or if an instrument
   * that the record lacks could have brought the treaty into force earlier}
   */
  Optional<EntryIntoForce> decidedEntryIntoForce() {
    return decided.get();
  }

  InstrumentDays instrumentDays() {
    return instrumentDays.get();
  }

  FirstActions firstActions() {
    return firstActions.get();
  }

  /** {@return whether the record's actions are complete for a day} */
  boolean isKnownOn(LocalDate day) {
    return Completeness.of(treaty).isKnownOn(day);
  }

  private record All(Map<ConventionId, TreatyInRecord> byId) {
    static All in(RecordView record) {
      Map<ConventionId, TreatyInRecord> byId = new HashMap<>();
      for (Convention treaty : record.all(Convention.class)) {
        byId.computeIfAbsent(treaty.id(), id -> new TreatyInRecord(treaty, record));
      }
      return new All(byId);
    }
  }
}
