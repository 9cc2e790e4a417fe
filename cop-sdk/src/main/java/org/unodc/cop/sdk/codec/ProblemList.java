package org.unodc.cop.sdk.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.unodc.cop.sdk.Problem;
import org.unodc.cop.sdk.ProblemCode;
import org.unodc.cop.sdk.UnknownMember;

/** Gathers problems; those of unknown members apart, since a lenient reader overlooks them. */
final class ProblemList {
  /** More than that nobody reads, and a hostile input could fill the memory with them. */
  static final int MOST = 1_000;

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

  private final List<Problem> problems = new ArrayList<>();
  private final List<UnknownMember> unknownMembers = new ArrayList<>();

  /** Takes a problem, and says whether there is room for another. */
  boolean add(Problem problem) {
    problems.add(problem);
    return problems.size() < MOST;
  }

  /**
   * However many there are, they do not end the reading: a lenient reader still wants the value.
   */
  void addUnknown(UnknownMember member) {
    if (unknownMembers.size() < MOST) {
      unknownMembers.add(member);
    } else if (unknownMembers.size() == MOST) {
      Problem problem = member.problem();
      String words =
          "There are more than %s unknown members; this one and later ones are not told.";
      unknownMembers.add(
          new UnknownMember(
              new Problem(
                  ProblemCode.TOO_MANY,
                  problem.pointer(),
                  problem.line(),
                  problem.column(),
                  words.formatted(Wording.grouped(MOST))),
              ""));
    }
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  ImmutableList<Problem> all() {
    return ImmutableList.sortedCopyOf(
        BY_PLACE,
        Iterables.concat(problems, Lists.transform(unknownMembers, UnknownMember::problem)));
  }

  ImmutableList<Problem> problems() {
    return ImmutableList.sortedCopyOf(BY_PLACE, problems);
  }

  ImmutableList<UnknownMember> unknownMembers() {
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(UnknownMember::problem, BY_PLACE), unknownMembers);
  }
}
