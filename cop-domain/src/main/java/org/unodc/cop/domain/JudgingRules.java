package org.unodc.cop.domain;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.unodc.cop.domain.rule.Rule;

/** The rules of a rulebook, and which of them judge what. */
final class JudgingRules {
  private final ImmutableList<Rule<?>> all;

  /** Asked once for each class of the model: to ask each rule would be most of a small record. */
  private final Map<Class<?>, ImmutableList<Integer>> byClass = new ConcurrentHashMap<>();

  JudgingRules(ImmutableList<Rule<?>> all) {
    this.all = all;
  }

  ImmutableList<Rule<?>> all() {
    return all;
  }

  /** {@return where among all rules those stand that judge values of this class} */
  ImmutableList<Integer> positions(Class<?> type) {
    return byClass.computeIfAbsent(type, this::find);
  }

  private ImmutableList<Integer> find(Class<?> type) {
    return IntStream.range(0, all.size())
        .filter(position -> all.get(position).judges(type))
        .boxed()
        .collect(toImmutableList());
  }
}
