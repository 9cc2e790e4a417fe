package org.unodc.cop.domain;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.CountInterval;

/**
 * How a number moved from one session to the next of which the same was published.
 *
 * @param before the session before, with the figures that are compared, at least one
 * @param after the session after, with its figures of the same subject, unit and category
 */
public record FigureChange(SessionFigures before, SessionFigures after) {

  /** Where a number moved. */
  public enum Direction {
    /** It is larger after than before. */
    GREW,

    /** It is smaller after than before. */
    FELL,

    /** It is the same. */
    EQUAL,

    /** The figures do not tell. */
    UNKNOWN
  }

  /** Throws {@link IllegalArgumentException} where one of both has no figure. */
  public FigureChange {
    checkArgument(
        !before.figures().isEmpty() && !after.figures().isEmpty(),
        "a change is told by at least one figure of each session");
  }

  /** {@return what holds whatever the exact numbers are, by the figures that have bounds} */
  public Direction proven() {
    return direction(FigureKind.proven(before.figures()), FigureKind.proven(after.figures()));
  }

  /**
   * {@return {@link #proven()} where that is known; else what all figures suggest if those that are
   * about right or unqualified are taken as printed}
   */
  public Direction asPrinted() {
    Direction proven = proven();
    return proven != Direction.UNKNOWN
        ? proven
        : direction(FigureKind.asPrinted(before.figures()), FigureKind.asPrinted(after.figures()));
  }

  /** {@return the change in one English sentence that claims no more than the figures do} */
  public String sentence() {
    ReportedFigure figure = after.figures().get(0);
    String number = "the number of " + FigureKind.words(figure);
    String span = " from " + at(before) + " to " + at(after);
    String known = "The" + number.substring("the".length());
    return switch (proven()) {
      case GREW -> known + " grew" + span + ".";
      case FELL -> known + " fell" + span + ".";
      case EQUAL -> known + " did not change" + span + ".";
      case UNKNOWN -> unknown(number, span);
    };
  }

  /** {@return {@link #sentence()}} */
  @Override
  public String toString() {
    return sentence();
  }

  private String unknown(String number, String span) {
    String suggestion =
        switch (asPrinted()) {
          case GREW -> "; taken as printed, the figures suggest that it grew";
          case FELL -> "; taken as printed, the figures suggest that it fell";
          case EQUAL -> "; taken as printed, the figures are the same";
          case UNKNOWN -> "";
        };
    return "Whether " + number + " grew or fell" + span + " cannot be told" + suggestion + ".";
  }

  private static String at(SessionFigures session) {
    ImmutableList<ReportedFigure> figures = session.figures();
    return FigureKind.counts(figures) + " at " + session.session();
  }

  private static Direction direction(
      Optional<CountInterval> before, Optional<CountInterval> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return Direction.UNKNOWN;
    }
    if (after.get().isMoreThan(before.get()) == Answer.YES) {
      return Direction.GREW;
    }
    if (before.get().isMoreThan(after.get()) == Answer.YES) {
      return Direction.FELL;
    }
    boolean equal = after.get().isEqualTo(before.get()) == Answer.YES;
    return equal ? Direction.EQUAL : Direction.UNKNOWN;
  }
}
