package org.unodc.cop.domain.validation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.RuleSelector;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.rule.Verdict;

/**
 * The rules of a rulebook and their cases, indexed by id, and by the classes of values that they
 * apply to. The cases run; a rule without cases is its own case.
 */
final class RulesByType {
  private static final int[] NONE = {};

  private final ImmutableList<Rule<?>> cases;
  private final ImmutableList<Rule<?>> rules;
  private final ImmutableMap<RuleId, Rule<?>> rulesById;
  private final ImmutableMap<RuleId, int[]> casesById;
  private final ImmutableSet<String> headings;
  private final ImmutableList<RuleOutcome> notApplicable;

  /** Cached for each class, because testing every rule takes most of the time for small records. */
  private final Map<Class<?>, int[]> byClass = new ConcurrentHashMap<>();

  /** Creates an index of these cases. */
  RulesByType(ImmutableList<Rule<?>> cases) {
    this.cases = cases;
    this.rules = rulesOf(cases);
    this.casesById = casesById(cases);
    ImmutableMap.Builder<RuleId, Rule<?>> byId = ImmutableMap.builder();
    for (Rule<?> rule : rules) {
      byId.put(rule.id(), rule);
    }
    this.rulesById = byId.buildOrThrow();
    ImmutableSet.Builder<String> all = ImmutableSet.builder();
    ImmutableList.Builder<RuleOutcome> outcomes = ImmutableList.builder();
    for (Rule<?> one : cases) {
      all.add(one.id().heading());
      outcomes.add(notApplicable(one.id()));
    }
    this.headings = all.build();
    this.notApplicable = outcomes.build();
  }

  /**
   * {@return the rules that have these cases; a rule stands where its first case under its own
   * heading stands}
   */
  private static ImmutableList<Rule<?>> rulesOf(ImmutableList<Rule<?>> cases) {
    ListMultimap<RuleId, Rule<?>> byRule = ArrayListMultimap.create();
    for (Rule<?> one : cases) {
      if (one.caseOf().isPresent()) {
        byRule.put(one.caseOf().get(), one);
      }
    }
    Set<RuleId> open = new LinkedHashSet<>(byRule.keySet());
    ImmutableList.Builder<Rule<?>> rules = ImmutableList.builder();
    for (Rule<?> one : cases) {
      Optional<RuleId> rule = one.caseOf();
      if (rule.isEmpty()) {
        rules.add(one);
      } else if (rule.get().heading().equals(one.id().heading()) && open.remove(rule.get())) {
        rules.add(Rule.ofCases(rule.get(), byRule.get(rule.get())));
      }
    }
    checkArgument(open.isEmpty(), "these rules have no case under their heading: %s", open);
    return rules.build();
  }

  /** {@return the indices of the cases of each rule, and of each case} */
  private static ImmutableMap<RuleId, int[]> casesById(ImmutableList<Rule<?>> cases) {
    Map<RuleId, int[]> byId = new HashMap<>();
    for (int i = 0; i < cases.size(); i++) {
      int[] own = {i};
      byId.put(cases.get(i).id(), own);
      Optional<RuleId> rule = cases.get(i).caseOf();
      if (rule.isPresent()) {
        byId.put(rule.get(), Ints.concat(byId.getOrDefault(rule.get(), NONE), own));
      }
    }
    return ImmutableMap.copyOf(byId);
  }

  /** {@return the rules that have findings in a report, and the rules that these depend on} */
  RulesByType withFindings(ValidationReport report) {
    Set<RuleId> wanted = new HashSet<>();
    report.findings().forEach(finding -> addWithDependencies(finding.rule(), wanted));
    return new RulesByType(
        cases.stream()
            .filter(one -> wanted.contains(one.caseOf().orElse(one.id())))
            .collect(toImmutableList()));
  }

  private void addWithDependencies(RuleId id, Set<RuleId> wanted) {
    find(id)
        .map(Rule::id)
        .filter(wanted::add)
        .ifPresent(
            rule -> {
              for (int index : casesOf(rule)) {
                cases.get(index).dependsOn().forEach(other -> addWithDependencies(other, wanted));
              }
            });
  }

  /** {@return the cases of all rules, in the order in which they run} */
  ImmutableList<Rule<?>> cases() {
    return cases;
  }

  /** {@return all rules, in the order of the rulebook} */
  ImmutableList<Rule<?>> all() {
    return rules;
  }

  /** {@return the rule with this id, or the rule that has a case with this id} */
  Optional<Rule<?>> find(RuleId id) {
    int[] indices = casesOf(id);
    return indices.length == 0
        ? Optional.empty()
        : Optional.ofNullable(rulesById.get(cases.get(indices[0]).caseOf().orElse(id)));
  }

  /**
   * {@return the indices, among all cases, of the cases of a rule, or of one case; none if the
   * rulebook has no rule and no case with this id}
   */
  int[] casesOf(RuleId id) {
    int @Nullable [] indices = casesById.get(id);
    return indices == null ? NONE : indices;
  }

  /** {@return whether a choice is of a rule, a case or a heading of the rulebook} */
  boolean hasAny(RuleSelector selector) {
    return selector
        .rule()
        .map(id -> casesById.containsKey(id.current()))
        .orElseGet(() -> headings.contains(selector.value()));
  }

  /** {@return the ids of all rules and cases if a choice is an id; otherwise all headings} */
  Set<String> names(RuleSelector selector) {
    return selector.rule().isEmpty()
        ? headings
        : casesById.keySet().stream().map(RuleId::value).collect(toImmutableSet());
  }

  /** {@return the indices, among all cases, of the cases that apply to values of this class} */
  int[] indices(Class<?> type) {
    return byClass.computeIfAbsent(type, this::find);
  }

  /** {@return the outcome of the case with this index if it applies to no value of a record} */
  RuleOutcome notApplicable(int index) {
    return notApplicable.get(index);
  }

  private int[] find(Class<?> type) {
    int[] found = new int[cases.size()];
    int size = 0;
    for (int i = 0; i < found.length; i++) {
      if (cases.get(i).appliesTo(type)) {
        found[size++] = i;
      }
    }
    return Arrays.copyOf(found, size);
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
