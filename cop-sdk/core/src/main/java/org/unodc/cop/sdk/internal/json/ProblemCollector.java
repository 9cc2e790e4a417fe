package org.unodc.cop.sdk.internal.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.problem.UnknownMember;

/**
 * Collects problems. Unknown members are collected separately, because lenient reading ignores
 * them.
 */
final class ProblemCollector {
  /** Maximum number of problems, so that hostile input cannot fill the memory with them. */
  static final int MAX = 1_000;

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

  private final List<Problem> problems = new ArrayList<>();
  private final List<UnknownMember> unknownMembers = new ArrayList<>();

  /** Adds a problem, and returns whether another one may follow. */
  boolean add(Problem problem) {
    problems.add(problem);
    return problems.size() < MAX;
  }

  /**
   * Adds an unknown member. Any number of them does not end reading, because lenient reading still
   * needs the value.
   */
  void addUnknown(UnknownMember member) {
    if (unknownMembers.size() < MAX) {
      unknownMembers.add(member);
    } else if (unknownMembers.size() == MAX) {
      Problem problem = member.problem();
      unknownMembers.add(
          new UnknownMember(
              new Problem(
                  ProblemCode.TOO_MANY,
                  problem.pointer(),
                  problem.line(),
                  problem.column(),
                  ProblemText.of("too-many.members", MAX)),
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
