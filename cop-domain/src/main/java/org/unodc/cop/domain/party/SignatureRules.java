package org.unodc.cop.domain.party;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.SignatureClause;
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
                  (action, record) -> isOwnSignature(action) && clause(action, record).isPresent())
              .check(SignatureRules::checkWindow),
          Rule.of("party.no-action-before-opening", Severity.WARNING, TreatyAction.class)
              .when(
                  (action, record) ->
                      !isOwnSignature(action)
                          && action.date().isPresent()
                          && clause(action, record).isPresent())
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
              .check(SignatureRules::checkUnsigned));

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
    DateRange window = clause.window();
    if (!window.contains(day(action))) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(
              clause.citation(), Place.of("date"), day(action), window.first(), window.last());
    }
  }

  private static void checkOpening(
      TreatyAction action, RecordView record, FindingCollector findings) {
    SignatureClause clause = clause(action, record).orElseThrow();
    LocalDate opening = clause.window().first();
    if (day(action).isBefore(opening)) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(clause.citation(), Place.of("date"), day(action), opening);
    }
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
