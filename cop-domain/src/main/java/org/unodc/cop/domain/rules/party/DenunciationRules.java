package org.unodc.cop.domain.rules.party;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.Delay;
import org.unodc.cop.domain.convention.DelayUnit;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.convention.WithdrawalClause;
import org.unodc.cop.domain.convention.YearsInForceStart;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.status.TreatyStatus;

/** Rules about denunciations and about the actions that follow them. */
public final class DenunciationRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.error("party.denunciation-takes-effect-after-its-notice", TreatyAction.class)
              .reading(Scope.TREATIES)
              .when(
                  (action, record) ->
                      action.kind() == TreatyActionKind.DENUNCIATION
                          && action.date().isPresent()
                          && action.effectiveDate().isPresent()
                          && notice(action, record).isPresent())
              .check(DenunciationRules::checkEffect),
          Rule.warning("party.denunciation-comes-after-the-years-in-force", TreatyAction.class)
              .reading(Scope.TREATIES)
              .when(
                  (action, record) ->
                      action.kind() == TreatyActionKind.DENUNCIATION
                          && action.date().isPresent()
                          && years(action, record).isPresent()
                          && firstDayOfNotice(action, record).isPresent())
              .check(DenunciationRules::checkYears),
          Rule.warning("party.no-action-after-denunciation-took-effect", TreatyAction.class)
              .reading(Scope.TREATIES)
              .when(
                  (action, record) ->
                      isForParties(action.kind())
                          && action.date().isPresent()
                          && clause(action, record).isPresent()
                          && departures(action, record).hasNoticeBefore(action))
              .check(DenunciationRules::checkParty));

  private DenunciationRules() {}

  /** {@return whether only a participant that has joined takes actions of this kind} */
  private static boolean isForParties(TreatyActionKind kind) {
    return switch (kind) {
      case RESERVATION,
          RESERVATION_WITHDRAWN,
          OBJECTION,
          TERRITORIAL_APPLICATION,
          TERRITORIAL_APPLICATION_WITHDRAWN,
          INSTRUMENT_WITHDRAWN,
          DENUNCIATION,
          DENUNCIATION_WITHDRAWN ->
          true;
      default -> false;
    };
  }

  private static void checkEffect(
      TreatyAction action, RecordView record, FindingCollector findings) {
    Delay notice = notice(action, record).orElseThrow();
    LocalDate received = action.date().orElseThrow();
    LocalDate stated = action.effectiveDate().orElseThrow();
    LocalDate earliest = notice.after(received);
    if (stated.isBefore(earliest)) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(
              notice.citation().or(() -> citation(action, record)),
              Place.of("effectiveDate"),
              received,
              stated,
              earliest);
    }
  }

  private static void checkParty(
      TreatyAction action, RecordView record, FindingCollector findings) {
    departures(action, record)
        .effectBefore(action)
        .ifPresent(
            effect ->
                new ActionFindingCollector(action, record, findings)
                    .addCiting(
                        citation(action, record),
                        Place.of("date"),
                        action.kind(),
                        action.date().orElseThrow(),
                        effect));
  }

  private static Departures departures(TreatyAction action, RecordView record) {
    return Departures.from(
        record.find(Convention.class, action.instrument()).orElseThrow(), record);
  }

  private static Optional<WithdrawalClause> clause(TreatyAction action, RecordView record) {
    return record.find(Convention.class, action.instrument()).flatMap(Convention::withdrawal);
  }

  private static Optional<Delay> notice(TreatyAction action, RecordView record) {
    return clause(action, record).flatMap(WithdrawalClause::applicableNotice);
  }

  private static Optional<StipulatedNumber> years(TreatyAction action, RecordView record) {
    return clause(action, record).flatMap(WithdrawalClause::notBeforeYearsInForce);
  }

  /**
   * {@return the first day on which a participant may give notice; the earlier one if the clause
   * does not state from which day the years count; empty if that day is unknown}
   */
  private static Optional<LocalDate> firstDayOfNotice(TreatyAction action, RecordView record) {
    YearsInForceStart start =
        clause(action, record)
            .flatMap(WithdrawalClause::yearsInForceCountFrom)
            .orElse(YearsInForceStart.ENTRY_INTO_FORCE);
    return TreatyStatus.in(record, action.instrument())
        .flatMap(
            status ->
                switch (start) {
                  case ENTRY_INTO_FORCE -> status.entryIntoForce().known();
                  case ENTRY_INTO_FORCE_FOR_PARTY ->
                      status
                          .entryIntoForceFor(action.participant())
                          .known()
                          .filter(day -> !day.isAfter(action.date().orElseThrow()));
                })
        .map(Delay.of(years(action, record).orElseThrow().number(), DelayUnit.YEARS)::after);
  }

  private static void checkYears(
      TreatyAction action, RecordView record, FindingCollector findings) {
    LocalDate day = action.date().orElseThrow();
    LocalDate first = firstDayOfNotice(action, record).orElseThrow();
    if (day.isBefore(first)) {
      StipulatedNumber years = years(action, record).orElseThrow();
      new ActionFindingCollector(action, record, findings)
          .addCiting(
              years.citation().or(() -> citation(action, record)),
              Place.of("date"),
              day,
              first,
              years.number());
    }
  }

  private static Optional<Citation> citation(TreatyAction action, RecordView record) {
    return clause(action, record).flatMap(WithdrawalClause::citation);
  }
}
