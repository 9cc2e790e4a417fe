package org.unodc.cop.domain.rules.party;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.convention.SignatureClause;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;

/** Rules about signatures and about the instruments that follow them. */
public final class SignatureRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.error("party.signature-within-window", TreatyAction.class)
              .reading(Scope.TREATIES)
              .when(SignatureRules::isOwnSignature)
              .given(SignatureRules::window, SignatureRules::checkWindow),
          Rule.warning("party.no-action-before-opening", TreatyAction.class)
              .reading(Scope.TREATIES)
              .when(action -> action.date().isPresent())
              .given(SignatureRules::openTreaty, SignatureRules::checkOpening),
          Rule.warning("party.instrument-follows-signature", TreatyAction.class)
              .reading(Scope.TREATIES)
              .when(action -> needsSignature(action.kind()) && action.date().isPresent())
              .given(SignatureRules::knownSignatures, SignatureRules::checkSigned),
          Rule.warning("party.accession-without-signature", TreatyAction.class)
              .reading(Scope.TREATIES)
              .when(
                  action ->
                      action.kind() == TreatyActionKind.ACCESSION && action.date().isPresent())
              .given(TreatyInRecord::of, SignatureRules::checkUnsigned));

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

  private static Optional<Window> window(TreatyAction action, RecordView record) {
    return TreatyInRecord.of(action, record)
        .filter(treaty -> treaty.opening().isPresent())
        .flatMap(
            treaty ->
                treaty
                    .lastDayOfSignature()
                    .map(last -> new Window(treaty, treaty.opening().orElseThrow(), last)));
  }

  private static void checkWindow(
      TreatyAction action, Window window, RecordView record, FindingCollector findings) {
    if (day(action).isBefore(window.first()) || day(action).isAfter(window.last())) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(
              citation(window.treaty()),
              Place.of("date"),
              day(action),
              window.first(),
              window.last());
    }
  }

  /** {@return the treaty, if its first day is known; empty for a signature with a whole window} */
  private static Optional<TreatyInRecord> openTreaty(TreatyAction action, RecordView record) {
    return TreatyInRecord.of(action, record)
        .filter(treaty -> treaty.opening().isPresent())
        .filter(treaty -> !isOwnSignature(action) || treaty.lastDayOfSignature().isEmpty());
  }

  private static void checkOpening(
      TreatyAction action, TreatyInRecord treaty, RecordView record, FindingCollector findings) {
    LocalDate opening = treaty.opening().orElseThrow();
    if (day(action).isBefore(opening)) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(citation(treaty), Place.of("date"), day(action), opening);
    }
  }

  private static Optional<Citation> citation(TreatyInRecord treaty) {
    return treaty.treaty().signature().flatMap(SignatureClause::citation);
  }

  /** {@return the first actions on a treaty that is signed, if the record has the signature} */
  private static Optional<FirstActions> knownSignatures(TreatyAction action, RecordView record) {
    return TreatyInRecord.of(action, record)
        .filter(treaty -> treaty.treaty().signature().isPresent())
        .filter(
            treaty ->
                !treaty.firstActions().hasUndatedSignature(action.participant())
                    && (treaty.isKnownOn(day(action))
                        || treaty
                            .firstActions()
                            .firstSignatureOf(action.participant())
                            .isPresent()))
        .map(TreatyInRecord::firstActions);
  }

  private static void checkSigned(
      TreatyAction action, FirstActions first, RecordView record, FindingCollector findings) {
    if (!first.hasSignedBy(action.participant(), day(action))) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(Optional.empty(), Place.of("kind"), day(action), action.kind());
    }
  }

  private static void checkUnsigned(
      TreatyAction action, TreatyInRecord treaty, RecordView record, FindingCollector findings) {
    FirstActions first = treaty.firstActions();
    if (first.hasSignedBy(action.participant(), day(action))
        && !Departures.mayPrecede(action, record)) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(
              Optional.empty(),
              Place.of("kind"),
              day(action),
              first.firstSignatureOf(action.participant()).orElseThrow());
    }
  }

  private static LocalDate day(TreatyAction action) {
    return action.date().orElseThrow();
  }

  /**
   * The days on which a treaty may be signed.
   *
   * @param treaty the treaty
   * @param first the first day
   * @param last the last day
   */
  private record Window(TreatyInRecord treaty, LocalDate first, LocalDate last) {}
}
