package org.unodc.cop.domain.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.Verdict;

/** The rules of a rulebook, indexed by the classes of values that they apply to. */
final class RulesByType {
  private final ImmutableList<Rule<?>> all;
  private final ImmutableMap<RuleId, Integer> byId;
  private final ImmutableSet<String> idsAndHeadings;
  private final ImmutableList<RuleOutcome> notApplicable;

  /** Cached for each class, because testing every rule takes most of the time for small records. */
  private final Map<Class<?>, int[]> byClass = new ConcurrentHashMap<>();

  /** Creates an index of these rules. */
  RulesByType(ImmutableList<Rule<?>> all) {
    this.all = all;
    this.byId =
        IntStream.range(0, all.size())
            .boxed()
            .collect(ImmutableMap.toImmutableMap(index -> all.get(index).id(), index -> index));
    this.idsAndHeadings =
        all.stream()
            .flatMap(rule -> Stream.of(rule.id().value(), rule.id().heading()))
            .collect(toImmutableSet());
    this.notApplicable =
        all.stream().map(rule -> notApplicable(rule.id())).collect(toImmutableList());
  }

  /** {@return all rules, in the order of the rulebook} */
  ImmutableList<Rule<?>> all() {
    return all;
  }

  /**
   * {@return the index of a rule among all rules}
   *
   * @param id the id of a rule of the rulebook
   */
  int index(RuleId id) {
    return requireNonNull(byId.get(id));
  }

  /** {@return whether a text is the id or the heading of a rule of the rulebook} */
  boolean hasRuleOrHeading(String text) {
    return idsAndHeadings.contains(text);
  }

  /** {@return the indices, among all rules, of the rules that apply to values of this class} */
  int[] indices(Class<?> type) {
    return byClass.computeIfAbsent(type, this::find);
  }

  /** {@return the outcome of the rule with this index if it applies to no value of a record} */
  RuleOutcome notApplicable(int index) {
    return notApplicable.get(index);
  }

  private int[] find(Class<?> type) {
    return IntStream.range(0, all.size()).filter(index -> all.get(index).appliesTo(type)).toArray();
  }

  private static RuleOutcome notApplicable(RuleId id) {
    return RuleOutcome.builder()
        .rule(id)
        .verdict(Verdict.NOT_APPLICABLE)
        .judged(0)
        .findings(0)
        .suppressed(0)
        .build();
  }
}
