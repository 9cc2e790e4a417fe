package org.unodc.cop.domain.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.unodc.cop.domain.rule.Rule;

/** The rules of a rulebook, indexed by the classes of values that they apply to. */
final class RulesByType {
  private final ImmutableList<Rule<?>> all;

  /** Cached for each class, because testing every rule takes most of the time for small records. */
  private final Map<Class<?>, ImmutableList<Integer>> byClass = new ConcurrentHashMap<>();

  /** Creates an index of these rules. */
  RulesByType(ImmutableList<Rule<?>> all) {
    this.all = all;
  }

  /** {@return all rules, in the order of the rulebook} */
  ImmutableList<Rule<?>> all() {
    return all;
  }

  /** {@return the positions, among all rules, of the rules that apply to values of this class} */
  ImmutableList<Integer> positions(Class<?> type) {
    return byClass.computeIfAbsent(type, this::find);
  }

  private ImmutableList<Integer> find(Class<?> type) {
    return IntStream.range(0, all.size())
        .filter(position -> all.get(position).appliesTo(type))
        .boxed()
        .collect(toImmutableList());
  }
}
