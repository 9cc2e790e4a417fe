package org.unodc.cop.domain.trend;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.CountInterval;

/**
 * The change of a number from one session to the next session with a comparable figure.
 *
 * @param before the earlier session with the figures that are compared, at least one
 * @param after the later session with its figures of the same subject, unit and category, at least
 *     one
 */
public record FigureChange(SessionFigures before, SessionFigures after) {

  /** The direction of a change. */
  public enum Direction {
    /** The later number is larger. */
    GREW,

    /** The later number is smaller. */
    FELL,

    /** Both numbers are the same. */
    EQUAL,

    /** The figures do not show the direction. */
    UNKNOWN
  }

  /**
   * Checks that both sessions have figures.
   *
   * @throws IllegalArgumentException if a session has no figure
   */
  public FigureChange {
    checkArgument(
        !before.figures().isEmpty() && !after.figures().isEmpty(),
        "a change needs at least one figure of each session");
  }

  /**
   * {@return the direction that holds for all exact numbers within the bounds of the figures;
   * figures without bounds are ignored}
   */
  public Direction proven() {
    return direction(FigureKind.proven(before.figures()), FigureKind.proven(after.figures()));
  }

  /**
   * {@return {@link #proven()} if it is known; otherwise the direction that all figures suggest if
   * approximate and unqualified ones are taken as printed}
   */
  public Direction asPrinted() {
    Direction proven = proven();
    return proven != Direction.UNKNOWN
        ? proven
        : direction(FigureKind.asPrinted(before.figures()), FigureKind.asPrinted(after.figures()));
  }

  /** {@return the change as one English sentence that claims no more than the figures prove} */
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
    return "Whether "
        + number
        + " grew or fell"
        + span
        + " cannot be determined"
        + suggestion
        + ".";
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
    boolean isEqual = after.get().isEqualTo(before.get()) == Answer.YES;
    return isEqual ? Direction.EQUAL : Direction.UNKNOWN;
  }
}
