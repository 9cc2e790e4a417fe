package org.unodc.cop.domain.trend;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Message;
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
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    checkArgument(
        !before.figures().isEmpty() && !after.figures().isEmpty(),
        "a change needs at least one figure of each session");
  }

  /**
   * {@return the direction of the change, if it is the same for all exact numbers that the
   * published bounds allow; figures without bounds are ignored}
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

  /** {@return the change as one sentence that claims no more than the figures prove} */
  public Message sentence() {
    return Message.of(
        key(),
        FigureKind.subject(after.figures().get(0)),
        FigureKind.counts(before.figures()),
        before.session(),
        FigureKind.counts(after.figures()),
        after.session());
  }

  /** {@return {@link #sentence()} in a language} */
  public String sentence(OfficialLanguage language) {
    return sentence().in(language);
  }

  /** {@return {@link #sentence()} in English} */
  @Override
  public String toString() {
    return sentence(OfficialLanguage.ENGLISH);
  }

  private TrendSentence key() {
    return switch (proven()) {
      case GREW -> TrendSentence.GREW;
      case FELL -> TrendSentence.FELL;
      case EQUAL -> TrendSentence.EQUAL;
      case UNKNOWN ->
          switch (asPrinted()) {
            case GREW -> TrendSentence.SUGGESTS_GROWTH;
            case FELL -> TrendSentence.SUGGESTS_DECLINE;
            case EQUAL -> TrendSentence.SUGGESTS_EQUAL;
            case UNKNOWN -> TrendSentence.UNKNOWN;
          };
    };
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
