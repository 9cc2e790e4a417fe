package org.unodc.cop.domain.rules.convention;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.SignatureClause;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.status.TreatyStatus;

/** Rules about the day on which a treaty was adopted and other days that are past. */
public final class AdoptionRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("convention.adopted-before-signature", Convention.class)
              .reading(Scope.VALUE)
              .when(treaty -> treaty.adoptedOn().isPresent() && opening(treaty).isPresent())
              .check(AdoptionRules::checkOpening),
          Rule.warning("convention.protocol-follows-its-convention", Convention.class)
              .reading(Scope.TREATIES)
              .when(
                  (treaty, record) ->
                      treaty.adoptedOn().isPresent() && parentsDay(treaty, record).isPresent())
              .check(AdoptionRules::checkParent),
          Rule.warning("convention.days-are-not-in-the-future", Convention.class)
              .asCaseOf("source.nothing-done-lies-in-the-future")
              .reading(Scope.VALUE)
              .when(
                  treaty ->
                      treaty.adoptedOn().isPresent()
                          || treaty.actionsKnownUntil().isPresent()
                          || treaty.currentParticipantsKnownUntil().isPresent())
              .check(AdoptionRules::checkPast),
          Rule.warning("convention.adopted-before-entry-into-force", Convention.class)
              .reading(Scope.TREATIES)
              .when(treaty -> treaty.adoptedOn().isPresent())
              .given(AdoptionRules::entryIntoForce, AdoptionRules::checkEntryIntoForce));

  private AdoptionRules() {}

  private static void checkOpening(
      Convention treaty, RecordView record, FindingCollector findings) {
    LocalDate adopted = treaty.adoptedOn().orElseThrow();
    LocalDate opened = opening(treaty).orElseThrow();
    if (opened.isBefore(adopted)) {
      findings.add(Place.of("adoptedOn"), opened, adopted);
    }
  }

  private static Optional<LocalDate> opening(Convention treaty) {
    return treaty.signature().flatMap(SignatureClause::firstDay);
  }

  private static void checkParent(Convention treaty, RecordView record, FindingCollector findings) {
    LocalDate adopted = treaty.adoptedOn().orElseThrow();
    LocalDate parentsDay = parentsDay(treaty, record).orElseThrow();
    if (adopted.isBefore(parentsDay)) {
      findings.add(
          Place.of("adoptedOn"),
          adopted,
          EntityLabel.of(record.find(Convention.class, treaty.parent()).orElseThrow()),
          parentsDay);
    }
  }

  private static void checkPast(Convention treaty, RecordView record, FindingCollector findings) {
    checkPast(treaty.adoptedOn(), Place.of("adoptedOn"), record, findings);
    checkPast(treaty.actionsKnownUntil(), Place.of("actionsKnownUntil"), record, findings);
    checkPast(
        treaty.currentParticipantsKnownUntil(),
        Place.of("currentParticipantsKnownUntil"),
        record,
        findings);
  }

  private static void checkPast(
      Optional<LocalDate> day, Place place, RecordView record, FindingCollector findings) {
    day.filter(record.day()::isBefore)
        .ifPresent(future -> findings.add(place, future, record.day()));
  }

  private static Optional<LocalDate> parentsDay(Convention treaty, RecordView record) {
    return record.find(Convention.class, treaty.parent()).flatMap(Convention::adoptedOn);
  }

  private static void checkEntryIntoForce(
      Convention treaty, LocalDate inForce, RecordView record, FindingCollector findings) {
    LocalDate adopted = treaty.adoptedOn().orElseThrow();
    if (adopted.isAfter(inForce)) {
      findings.add(Place.of("adoptedOn"), adopted, inForce);
    }
  }

  private static Optional<LocalDate> entryIntoForce(Convention treaty, RecordView record) {
    return TreatyStatus.in(record, treaty.id()).flatMap(status -> status.entryIntoForce().day());
  }
}
