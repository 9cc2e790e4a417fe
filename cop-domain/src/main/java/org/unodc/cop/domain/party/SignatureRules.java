package org.unodc.cop.domain.party;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.SignatureClause;
import org.unodc.cop.domain.convention.SignatureClosing;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;

/** Rules about signatures and about the instruments that follow them. */
final class SignatureRules {
  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.of("party.signature-within-window", Severity.ERROR, TreatyAction.class)
              .when(
                  (action, record) ->
                      isOwnSignature(action)
                          && opening(action, record).isPresent()
                          && lastDay(action, record).isPresent())
              .check(SignatureRules::checkWindow),
          Rule.of("party.no-action-before-opening", Severity.WARNING, TreatyAction.class)
              .when(
                  (action, record) ->
                      action.date().isPresent()
                          && opening(action, record).isPresent()
                          && !(isOwnSignature(action) && lastDay(action, record).isPresent()))
              .check(SignatureRules::checkOpening),
          Rule.of("party.instrument-follows-signature", Severity.WARNING, TreatyAction.class)
              .when(SignatureRules::signatureIsKnown)
              .check(SignatureRules::checkSigned),
          Rule.of("party.accession-without-signature", Severity.WARNING, TreatyAction.class)
              .when(
                  (action, record) ->
                      action.kind() == TreatyActionKind.ACCESSION
                          && action.date().isPresent()
                          && record.find(Convention.class, action.instrument()).isPresent())
              .check(SignatureRules::checkUnsigned),
          Rule.of("convention.signature-periods-agree", Severity.ERROR, Convention.class)
              .when(SignatureRules::statesBoth)
              .check(SignatureRules::checkPeriods));

  private SignatureRules() {}

  /**
   * {@return whether the action is a signature that has a day and was not taken over from a
   * predecessor}
   */
  private static boolean isOwnSignature(TreatyAction action) {
    return action.date().isPresent()
        && action.kind().isSignature()
        && action.kind() != TreatyActionKind.SUCCESSION_TO_SIGNATURE;
  }

  private static boolean needsSignature(TreatyActionKind kind) {
    return switch (kind) {
      case RATIFICATION, ACCEPTANCE, APPROVAL, FORMAL_CONFIRMATION -> true;
      default -> false;
    };
  }

  private static Optional<SignatureClause> clause(TreatyAction action, RecordView record) {
    return record.find(Convention.class, action.instrument()).flatMap(Convention::signature);
  }

  private static boolean signatureIsKnown(TreatyAction action, RecordView record) {
    if (!needsSignature(action.kind())
        || action.date().isEmpty()
        || clause(action, record).isEmpty()) {
      return false;
    }
    boolean complete =
        record
            .find(Convention.class, action.instrument())
            .flatMap(Convention::actionsKnownUntil)
            .filter(last -> !day(action).isAfter(last))
            .isPresent();
    FirstSignatures signatures = FirstSignatures.of(record, action.instrument());
    return !signatures.isUndated(action.participant())
        && (complete || signatures.firstOf(action.participant()).isPresent());
  }

  private static void checkWindow(
      TreatyAction action, RecordView record, FindingCollector findings) {
    SignatureClause clause = clause(action, record).orElseThrow();
    LocalDate first = opening(action, record).orElseThrow();
    LocalDate last = lastDay(action, record).orElseThrow();
    if (day(action).isBefore(first) || day(action).isAfter(last)) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(clause.citation(), Place.of("date"), day(action), first, last);
    }
  }

  private static void checkOpening(
      TreatyAction action, RecordView record, FindingCollector findings) {
    SignatureClause clause = clause(action, record).orElseThrow();
    LocalDate opening = opening(action, record).orElseThrow();
    if (day(action).isBefore(opening)) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(clause.citation(), Place.of("date"), day(action), opening);
    }
  }

  private static Optional<LocalDate> opening(TreatyAction action, RecordView record) {
    return clause(action, record).flatMap(SignatureClause::firstDay);
  }

  private static Optional<LocalDate> lastDay(TreatyAction action, RecordView record) {
    return clause(action, record)
        .flatMap(
            clause ->
                TreatyStatus.in(record, action.instrument())
                    .flatMap(status -> lastDay(clause, status)));
  }

  /**
   * {@return the last day on which a treaty may be signed: the day that the text sets, or the day
   * of entry into force if the treaty is open until then; empty if there is none or if it is
   * unknown}
   */
  static Optional<LocalDate> lastDay(SignatureClause clause, TreatyStatus status) {
    return clause.closes().equals(Optional.of(SignatureClosing.AT_ENTRY_INTO_FORCE))
        ? status.entryIntoForce()
        : clause.lastDay();
  }

  private static boolean statesBoth(Convention treaty) {
    return treaty
        .signature()
        .filter(clause -> clause.window().isPresent())
        .filter(clause -> clause.opensOn().isPresent() || clause.closes().isPresent())
        .isPresent();
  }

  private static void checkPeriods(
      Convention treaty, RecordView record, FindingCollector findings) {
    SignatureClause clause = treaty.signature().orElseThrow();
    DateRange window = clause.window().orElseThrow();
    if (clause.opensOn().filter(day -> !day.equals(window.first())).isPresent()) {
      findings.add(Place.of("signature").at("opensOn"), window.first(), window.last());
    }
    if (clause.closes().isPresent() && !mayClose(treaty, window.last(), record)) {
      findings.add(Place.of("signature").at("closes"), window.first(), window.last());
    }
  }

  /** A period until entry into force may or may not include that day. */
  private static boolean mayClose(Convention treaty, LocalDate last, RecordView record) {
    if (treaty.signature().flatMap(SignatureClause::closes).orElseThrow()
        == SignatureClosing.NEVER) {
      return false;
    }
    return TreatyStatus.in(record, treaty.id())
        .flatMap(TreatyStatus::entryIntoForce)
        .map(day -> last.equals(day) || last.equals(day.minusDays(1)))
        .orElse(true);
  }

  private static void checkSigned(
      TreatyAction action, RecordView record, FindingCollector findings) {
    FirstSignatures signatures = FirstSignatures.of(record, action.instrument());
    if (!signatures.hasSignedBy(action.participant(), day(action))) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(Optional.empty(), Place.of("kind"), day(action));
    }
  }

  private static void checkUnsigned(
      TreatyAction action, RecordView record, FindingCollector findings) {
    FirstSignatures signatures = FirstSignatures.of(record, action.instrument());
    if (signatures.hasSignedBy(action.participant(), day(action))
        && !Departures.mayPrecede(action, record)) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(
              Optional.empty(),
              Place.of("kind"),
              day(action),
              signatures.firstOf(action.participant()).orElseThrow());
    }
  }

  private static LocalDate day(TreatyAction action) {
    return action.date().orElseThrow();
  }
}
