package org.unodc.cop.domain.rules.source;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.document.CountedUnit;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rule.Severity;

/** Rules about published figures anywhere in a record. */
public final class PublishedFigureRules {
  private static final Rule<ReportedFigure> PUBLISHED_FIGURE_HAS_A_SOURCE =
      Rule.of("source.published-figure-has-a-source", Severity.NOTICE, ReportedFigure.class)
          .asToDo()
          .reading(Scope.VALUE)
          .check(
              (figure, record, findings) -> {
                if (figure.source().isEmpty()) {
                  findings.add(Place.here(), figure.subject(), figure.count());
                }
              });

  private static final Rule<ReportedFigure> FIGURE_SUBJECT_IS_A_LISTED_WORD =
      Rule.of("source.figure-subject-is-a-listed-word", Severity.NOTICE, ReportedFigure.class)
          .asCaseOf("source.words-are-listed")
          .reading(Scope.VALUE)
          .check(
              (figure, record, findings) -> {
                if (!FigureSubject.listed().contains(figure.subject())) {
                  findings.add(Place.of("subject"), figure.subject());
                }
              });

  private static final Rule<ReportedFigure> FIGURE_UNIT_FITS_ITS_SUBJECT =
      Rule.of("source.figure-unit-fits-its-subject", Severity.WARNING, ReportedFigure.class)
          .reading(Scope.VALUE)
          .given(
              ReportedFigure::unit,
              (figure, unit, record, findings) -> {
                ImmutableSet<CountedUnit> units = FigureUnits.of(figure.subject());
                if (!units.isEmpty() && !units.contains(unit)) {
                  findings.add(Place.of("unit"), figure.subject(), unit, units.asList());
                }
              });

  private static final Rule<ReportedFigure> FIGURE_DAY_PRECEDES_ITS_PUBLICATION =
      Rule.of("source.figure-day-precedes-its-publication", Severity.WARNING, ReportedFigure.class)
          .reading(Scope.VALUE)
          .given(
              ReportedFigure::asOf,
              (figure, day, record, findings) -> {
                LocalDate published = publishedBy(figure, record);
                if (day.isAfter(published)) {
                  findings.add(Place.of("asOf"), day, published);
                }
              });

  /** The rules of this class, in the order of the standard rules. */
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          PUBLISHED_FIGURE_HAS_A_SOURCE,
          FIGURE_SUBJECT_IS_A_LISTED_WORD,
          FIGURE_UNIT_FITS_ITS_SUBJECT,
          FIGURE_DAY_PRECEDES_ITS_PUBLICATION);

  private PublishedFigureRules() {}

  /** {@return the day of the source, or the day of the validation if the source has none} */
  private static LocalDate publishedBy(ReportedFigure figure, RecordView record) {
    Optional<LocalDate> dated = figure.source().flatMap(Source::date);
    return dated.filter(day -> day.isBefore(record.day())).orElse(record.day());
  }
}
