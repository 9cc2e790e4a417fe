package org.unodc.cop.testkit.mistake;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import java.util.List;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

/**
 * How often a kind of mistake was planted and found.
 *
 * @param mistake the kind
 * @param planted how often it was planted
 * @param found how often one of its rules found it, or reading refused it as the mistake states
 * @param rules the rules with more findings than before; a rule once for each time
 * @param problems the problems of reading; a problem once for each time
 * @param slipped where it was planted and not found: the name of the record, a blank, and a JSON
 *     Pointer
 */
public record MistakeResult(
    Mistake mistake,
    int planted,
    int found,
    ImmutableMultiset<RuleId> rules,
    ImmutableMultiset<ProblemCode> problems,
    ImmutableList<String> slipped) {

  static MistakeResult none(Mistake mistake) {
    return new MistakeResult(
        mistake, 0, 0, ImmutableMultiset.of(), ImmutableMultiset.of(), ImmutableList.of());
  }

  static MistakeResult judged(Mistake mistake, String where, ImmutableMultiset<RuleId> more) {
    ImmutableMultiset<RuleId> rules = ImmutableMultiset.copyOf(more.elementSet());
    return once(
        mistake, where, rules.stream().anyMatch(mistake::isFoundBy), rules, ImmutableMultiset.of());
  }

  static MistakeResult refused(Mistake mistake, String where, List<Problem> reported) {
    ImmutableMultiset<ProblemCode> codes =
        reported.stream()
            .map(Problem::code)
            .distinct()
            .collect(ImmutableMultiset.toImmutableMultiset());
    return once(
        mistake, where, codes.stream().anyMatch(mistake::isFoundBy), ImmutableMultiset.of(), codes);
  }

  private static MistakeResult once(
      Mistake mistake,
      String where,
      boolean found,
      ImmutableMultiset<RuleId> rules,
      ImmutableMultiset<ProblemCode> problems) {
    return new MistakeResult(
        mistake,
        1,
        found ? 1 : 0,
        rules,
        problems,
        found ? ImmutableList.of() : ImmutableList.of(where));
  }

  MistakeResult and(MistakeResult other) {
    return new MistakeResult(
        mistake,
        planted + other.planted,
        found + other.found,
        ImmutableMultiset.<RuleId>builder().addAll(rules).addAll(other.rules).build(),
        ImmutableMultiset.<ProblemCode>builder().addAll(problems).addAll(other.problems).build(),
        ImmutableList.<String>builder().addAll(slipped).addAll(other.slipped).build());
  }

  /** {@return whether it was planted at least once and found each time} */
  public boolean isAlwaysFound() {
    return planted > 0 && found == planted;
  }

  /** {@return one line: the id, how often it was found, by what, and where it was not} */
  @Override
  public String toString() {
    return "%s: found %d of %d, by %s %s, not at %s"
        .formatted(mistake.id(), found, planted, rules, problems, slipped);
  }
}
