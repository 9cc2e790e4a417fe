package org.unodc.cop.sdk.stream;

import static com.google.common.collect.ImmutableList.sortedCopyOf;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.internal.model.ConferenceCodec;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Position;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

/**
 * The text of a record without the elements of its lists. Each piece begins on a new line, and its
 * place in the input is recorded.
 */
final class RecordFrame {
  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

  private final CopLimits limits;
  private final InputPart text;
  private final TreeMap<Integer, Position> places = new TreeMap<>();
  private final List<Problem> ends = new ArrayList<>();
  private int line = 1;

  RecordFrame(CopLimits limits) {
    this.limits = limits;
    this.text = new InputPart("limit.frame", limits.documentBytes(), "documentBytes");
  }

  /**
   * Adds a piece, unless the frame has ended.
   *
   * @param before the text between this piece and the piece before it
   * @param start the place in the input at which the piece begins
   * @param end the place in the input at which the piece ends
   */
  void add(String before, CharSequence piece, Position start, Position end) {
    // One member more than the limit is enough to end the reading.
    if (hasEnded() || text.isTooLong() || places.size() > 2L * limits.list() + 2) {
      return;
    }
    if (!places.isEmpty()) {
      before.chars().forEach(text::add);
      text.add('\n');
    }
    places.put(line, start);
    piece.chars().forEach(text::add);
    line += end.line() - start.line() + 1;
  }

  /** Ends the frame for these reasons. Later pieces are not added. */
  void end(List<Problem> reasons) {
    ends.addAll(reasons);
  }

  boolean hasEnded() {
    return !ends.isEmpty();
  }

  /** {@return the result of reading the frame: a record without elements, or problems} */
  ReadOutcome<Conference> read() {
    if (places.isEmpty()) {
      return new ReadOutcome<>(Optional.empty(), ImmutableList.copyOf(ends));
    }
    ReadOutcome<Conference> read =
        text.read(ConferenceCodec.CONFERENCE, limits, "").with(this::inItsPlace);
    if (ends.isEmpty()) {
      return read;
    }
    // The frame is cut off here, which is not a problem of the input.
    ImmutableList<Problem> before =
        read.problems().stream()
            .filter(problem -> problem.code() != ProblemCode.SYNTAX)
            .collect(toImmutableList());
    return new ReadOutcome<>(
        Optional.empty(), sortedCopyOf(BY_PLACE, Iterables.concat(before, ends)));
  }

  private Problem inItsPlace(Problem problem) {
    Map.Entry<Integer, Position> piece = requireNonNull(places.floorEntry(problem.line()));
    Position start = piece.getValue();
    int below = problem.line() - piece.getKey();
    int column = problem.column() + (below == 0 ? start.column() - 1 : 0);
    return new Problem(
        problem.code(), problem.pointer(), start.line() + below, column, problem.sentences());
  }
}
