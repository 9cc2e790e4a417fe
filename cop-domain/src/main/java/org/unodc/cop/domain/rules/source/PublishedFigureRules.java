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

/** Rules about published figures anywhere in a record. */
public final class PublishedFigureRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.notice("source.published-figure-has-a-source", ReportedFigure.class)
              .asToDo()
              .reading(Scope.VALUE)
              .check(
                  (figure, record, findings) -> {
                    if (figure.source().isEmpty()) {
                      findings.add(Place.here(), figure.subject(), figure.count());
                    }
                  }),
          Rule.notice("source.figure-subject-is-a-listed-word", ReportedFigure.class)
              .asCaseOf("source.words-are-listed")
              .reading(Scope.VALUE)
              .check(
                  (figure, record, findings) -> {
                    if (!FigureSubject.listed().contains(figure.subject())) {
                      findings.add(Place.of("subject"), figure.subject());
                    }
                  }),
          Rule.warning("source.figure-unit-fits-its-subject", ReportedFigure.class)
              .reading(Scope.VALUE)
              .given(
                  ReportedFigure::unit,
                  (figure, unit, record, findings) -> {
                    ImmutableSet<CountedUnit> units = FigureUnits.of(figure.subject());
                    if (!units.isEmpty() && !units.contains(unit)) {
                      findings.add(Place.of("unit"), figure.subject(), unit, units.asList());
                    }
                  }),
          Rule.warning("source.figure-day-precedes-its-publication", ReportedFigure.class)
              .reading(Scope.VALUE)
              .given(
                  ReportedFigure::asOf,
                  (figure, day, record, findings) -> {
                    LocalDate published = publishedBy(figure, record);
                    if (day.isAfter(published)) {
                      findings.add(Place.of("asOf"), day, published);
                    }
                  }));

  private PublishedFigureRules() {}

  /** {@return the day of the source, or the day of the validation if the source has none} */
  private static LocalDate publishedBy(ReportedFigure figure, RecordView record) {
    Optional<LocalDate> dated = figure.source().flatMap(Source::date);
    return dated.filter(day -> day.isBefore(record.day())).orElse(record.day());
  }
}
