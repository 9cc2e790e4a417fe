package org.unodc.cop.domain.rules.session;

import java.util.Optional;
import org.unodc.cop.domain.document.CountedUnit;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.quantity.CountQualifier;
import org.unodc.cop.domain.quantity.ReportedCount;

/**
 * The key of a figure, by which rules recognize figures of one session, or of two sessions, that
 * count the same. {@code FigureKind} in package {@code trend} groups the figures of a session for
 * its trend.
 */
final class FigureKey {
  private FigureKey() {}

  /** {@return the unit, the subject and the category of a figure} */
  static String of(ReportedFigure figure) {
    return unitOf(figure).map(CountedUnit::name).orElse("")
        + ' '
        + figure.subject()
        + figure.category().map(category -> " " + category.texts()).orElse("");
  }

  /** {@return the key of a figure, together with the day to which the figure refers} */
  static String withDay(ReportedFigure figure) {
    return figure.asOf().map(day -> day + " ").orElse("") + of(figure);
  }

  /**
   * {@return the unit of a figure; persons if the subject is participants and the figure has no
   * unit}
   */
  static Optional<CountedUnit> unitOf(ReportedFigure figure) {
    return figure
        .unit()
        .or(
            () ->
                figure.subject().equals(FigureSubject.PARTICIPANTS)
                    ? Optional.of(CountedUnit.PERSONS)
                    : Optional.empty());
  }

  /** {@return whether a count is not merely approximate} */
  static boolean isPrecise(ReportedCount count) {
    return count.qualifier() != CountQualifier.ABOUT;
  }
}
