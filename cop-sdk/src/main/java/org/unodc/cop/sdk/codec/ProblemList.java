package org.unodc.cop.sdk.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.unodc.cop.sdk.Problem;
import org.unodc.cop.sdk.ProblemCode;

/** Gathers problems; those of unknown members apart, since a lenient reader overlooks them. */
final class ProblemList {
  /** More than that nobody reads, and a hostile input could fill the memory with them. */
  static final int MOST = 1_000;

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> unknownMembers = new ArrayList<>();

  /** Takes a problem, and says whether there is room for another. */
  boolean add(Problem problem) {
    if (problem.code() == ProblemCode.UNKNOWN_MEMBER) {
      addUnknown(problem);
      return true;
    }
    problems.add(problem);
    return problems.size() < MOST;
  }

  /**
   * However many there are, they do not end the reading: a lenient reader still wants the value.
   */
  private void addUnknown(Problem problem) {
    if (unknownMembers.size() < MOST) {
      unknownMembers.add(problem);
    } else if (unknownMembers.size() == MOST) {
      String words =
          "There are more than %s unknown members; this one and later ones are not told.";
      unknownMembers.add(
          new Problem(
              ProblemCode.TOO_MANY,
              problem.pointer(),
              problem.line(),
              problem.column(),
              words.formatted(Wording.grouped(MOST))));
    }
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  ImmutableList<Problem> all() {
    return ImmutableList.sortedCopyOf(BY_PLACE, Iterables.concat(problems, unknownMembers));
  }

  ImmutableList<Problem> problems() {
    return ImmutableList.sortedCopyOf(BY_PLACE, problems);
  }

  ImmutableList<Problem> unknownMembers() {
    return ImmutableList.sortedCopyOf(BY_PLACE, unknownMembers);
  }
}
