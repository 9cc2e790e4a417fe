package org.unodc.cop.domain.rules.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.document.CountedUnit;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.CountQualifier;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.status.TreatyStatus;

/** Rules about published numbers of parties and signatories. */
public final class PublishedCountRules {
  /**
   * All numbers that a source may mean. Some sources count as parties all participants that have
   * joined, others only those for which the treaty is in force. Some sources count States without
   * regional organizations.
   */
  private static final ImmutableMap<
          FigureSubject, ImmutableList<BiFunction<TreatyStatus, LocalDate, ReportedCount>>>
      NUMBERS =
          ImmutableMap.of(
              FigureSubject.SIGNATORIES,
              ImmutableList.of(TreatyStatus::signatoriesOn, TreatyStatus::signatoryStatesOn),
              FigureSubject.PARTIES,
              ImmutableList.of(
                  TreatyStatus::partiesByDepositOn,
                  TreatyStatus::partiesInForceOn,
                  TreatyStatus::statesByDepositOn,
                  TreatyStatus::statesInForceOn));

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("party.published-count-agrees-with-actions", Convention.class)
              .asCaseOf("session.stated-numbers-match-lists")
              .reading(Scope.TREATIES)
              .when(
                  (treaty, record) ->
                      treaty.publishedFigures().stream()
                          .anyMatch(figure -> agrees(figure, treaty, record) != Answer.UNKNOWN))
              .check(PublishedCountRules::checkFigures));

  private PublishedCountRules() {}

  private static void checkFigures(
      Convention treaty, RecordView record, FindingCollector findings) {
    for (int i = 0; i < treaty.publishedFigures().size(); i++) {
      ReportedFigure figure = treaty.publishedFigures().get(i);
      if (agrees(figure, treaty, record) == Answer.NO) {
        LocalDate day = dayOf(figure).orElseThrow();
        TreatyStatus status = TreatyStatus.in(record, treaty.id()).orElseThrow();
        findings.add(
            Place.of("publishedFigures").at(i).at("count"),
            figure.count(),
            figure.subject(),
            day,
            status.signatoriesOn(day),
            status.partiesByDepositOn(day));
      }
    }
  }

  /**
   * Returns whether the figure is one of the numbers that the actions give. That is unknown for
   * figures about a part of the participants, figures without a day, approximate figures, figures
   * of a treaty that is not in the record, and if actions may be missing.
   */
  private static Answer agrees(ReportedFigure figure, Convention treaty, RecordView record) {
    if (figure.category().isPresent()
        || figure.unit().orElse(CountedUnit.STATES) != CountedUnit.STATES
        || figure.count().qualifier() == CountQualifier.ABOUT) {
      return Answer.UNKNOWN;
    }
    return dayOf(figure)
        .flatMap(
            day -> TreatyStatus.in(record, treaty.id()).map(status -> agrees(figure, status, day)))
        .orElse(Answer.UNKNOWN);
  }

  private static Answer agrees(ReportedFigure figure, TreatyStatus status, LocalDate day) {
    ImmutableList<BiFunction<TreatyStatus, LocalDate, ReportedCount>> numbers =
        NUMBERS.getOrDefault(figure.subject(), ImmutableList.of());
    Answer agrees = numbers.isEmpty() ? Answer.UNKNOWN : Answer.NO;
    for (int i = 0; i < numbers.size() && agrees != Answer.YES; i++) {
      agrees = agrees.or(agrees(figure.count(), numbers.get(i).apply(status, day)));
    }
    return agrees;
  }

  /** Returns whether a published number such as "more than 150" may stand for an exact number. */
  private static Answer agrees(ReportedCount published, ReportedCount number) {
    Answer isEqual = published.intervalAsPrinted().isEqualTo(number.intervalAsPrinted());
    return isEqual == Answer.UNKNOWN && number.qualifier() == CountQualifier.EXACT
        ? Answer.YES
        : isEqual;
  }

  private static Optional<LocalDate> dayOf(ReportedFigure figure) {
    return figure.asOf().or(() -> figure.source().flatMap(Source::date));
  }
}
