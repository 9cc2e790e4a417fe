package org.unodc.cop.domain.rules.party;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
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
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.status.TreatyStatus;

/** Rules about published numbers of parties and signatories. */
public final class PublishedCountRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.of("party.published-count-agrees-with-actions", Severity.WARNING, Convention.class)
              .reading(Scope.TREATIES)
              .when(
                  (treaty, record) ->
                      treaty.publishedFigures().stream()
                          .anyMatch(figure -> isComparable(figure, treaty, record)))
              .check(PublishedCountRules::checkFigures));

  private PublishedCountRules() {}

  private static void checkFigures(
      Convention treaty, RecordView record, FindingCollector findings) {
    for (int i = 0; i < treaty.publishedFigures().size(); i++) {
      ReportedFigure figure = treaty.publishedFigures().get(i);
      if (isComparable(figure, treaty, record) && isWrong(figure, treaty, record)) {
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
   * Excludes figures that cannot be compared with the actions: figures about a part of the
   * participants, figures without a day, approximate figures, and figures of a treaty that is not
   * in the record.
   */
  private static boolean isComparable(ReportedFigure figure, Convention treaty, RecordView record) {
    return (figure.subject().equals(FigureSubject.SIGNATORIES)
            || figure.subject().equals(FigureSubject.PARTIES))
        && figure.category().isEmpty()
        && dayOf(figure).isPresent()
        && figure.unit().orElse(CountedUnit.STATES) == CountedUnit.STATES
        && figure.count().qualifier() != CountQualifier.ABOUT
        && areExact(computed(figure, treaty, record));
  }

  private static boolean areExact(ImmutableList<ReportedCount> counts) {
    return !counts.isEmpty()
        && counts.stream().allMatch(count -> count.qualifier() == CountQualifier.EXACT);
  }

  private static boolean isWrong(ReportedFigure figure, Convention treaty, RecordView record) {
    return computed(figure, treaty, record).stream()
        .allMatch(
            count ->
                figure.count().intervalAsPrinted().isEqualTo(count.intervalAsPrinted())
                    == Answer.NO);
  }

  /**
   * Returns all numbers that a source may mean. Some sources count as parties all participants that
   * have joined, others only those for which the treaty is in force. Some sources count States
   * without regional organizations.
   */
  private static ImmutableList<ReportedCount> computed(
      ReportedFigure figure, Convention treaty, RecordView record) {
    LocalDate day = dayOf(figure).orElseThrow();
    return TreatyStatus.in(record, treaty.id())
        .map(status -> computed(figure, status, day))
        .orElse(ImmutableList.of());
  }

  private static ImmutableList<ReportedCount> computed(
      ReportedFigure figure, TreatyStatus status, LocalDate day) {
    return figure.subject().equals(FigureSubject.SIGNATORIES)
        ? ImmutableList.of(status.signatoriesOn(day), status.signatoryStatesOn(day))
        : ImmutableList.of(
            status.partiesByDepositOn(day),
            status.partiesInForceOn(day),
            status.statesByDepositOn(day),
            status.statesInForceOn(day));
  }

  private static Optional<LocalDate> dayOf(ReportedFigure figure) {
    return figure.asOf().or(() -> figure.source().flatMap(Source::date));
  }
}
