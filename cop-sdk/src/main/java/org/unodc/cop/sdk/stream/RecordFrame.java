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
import org.unodc.cop.sdk.CopLimits;
import org.unodc.cop.sdk.Position;
import org.unodc.cop.sdk.Problem;
import org.unodc.cop.sdk.ProblemCode;
import org.unodc.cop.sdk.codec.rooms.ConferenceCodec;

/**
 * The text of a record without the elements of its lists. Each piece has lines of its own, and it
 * is known where it stands in the input.
 */
final class RecordFrame {
  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

  private final CopLimits limits;
  private final Part whole;
  private final TreeMap<Integer, Position> places = new TreeMap<>();
  private final List<Problem> ends = new ArrayList<>();
  private int line = 1;

  RecordFrame(CopLimits limits) {
    this.limits = limits;
    this.whole =
        new Part("What stands outside of its lists", limits.documentBytes(), "documentBytes");
  }

  /**
   * Adds a piece, unless the frame has ended.
   *
   * @param before what is between it and the piece before
   * @param start where it begins in the input
   * @param end where it ends there
   */
  void add(String before, CharSequence piece, Position start, Position end) {
    // One member more than allowed is enough for the reading to end there.
    if (hasEnded() || whole.isTooLong() || places.size() > 2L * limits.list() + 2) {
      return;
    }
    if (!places.isEmpty()) {
      before.chars().forEach(whole::add);
      whole.add('\n');
    }
    places.put(line, start);
    piece.chars().forEach(whole::add);
    line += end.line() - start.line() + 1;
  }

  /** Ends it, for these reasons; what comes later does not belong to it. */
  void end(List<Problem> reasons) {
    ends.addAll(reasons);
  }

  boolean hasEnded() {
    return !ends.isEmpty();
  }

  /** {@return what comes of it: a record without elements, or problems} */
  Outcome<Conference> read() {
    if (places.isEmpty()) {
      return new Outcome<>(Optional.empty(), ImmutableList.copyOf(ends));
    }
    Outcome<Conference> read =
        whole.read(ConferenceCodec.CONFERENCE, limits, "").with(this::inItsPlace);
    if (ends.isEmpty()) {
      return read;
    }
    // That it is cut off is no problem of the input.
    ImmutableList<Problem> before =
        read.problems().stream()
            .filter(problem -> problem.code() != ProblemCode.SYNTAX)
            .collect(toImmutableList());
    return new Outcome<>(Optional.empty(), sortedCopyOf(BY_PLACE, Iterables.concat(before, ends)));
  }

  private Problem inItsPlace(Problem problem) {
    Map.Entry<Integer, Position> piece = requireNonNull(places.floorEntry(problem.line()));
    Position start = piece.getValue();
    int below = problem.line() - piece.getKey();
    int column = problem.column() + (below == 0 ? start.column() - 1 : 0);
    return new Problem(
        problem.code(), problem.pointer(), start.line() + below, column, problem.message());
  }
}
