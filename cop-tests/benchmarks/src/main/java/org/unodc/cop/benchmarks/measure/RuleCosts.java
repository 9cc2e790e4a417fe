package org.unodc.cop.benchmarks.measure;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.unodc.cop.benchmarks.record.GeneratedRecord;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.validation.Rulebook;

/**
 * Measures the cost of each rule in one record: what it adds to a validation without any rule, or,
 * if that is much, to a validation by all others, whichever is less. So a fact that several rules
 * need counts for none of them. Each figure is the least of all rounds, because other load of the
 * machine only adds to a cost.
 */
final class RuleCosts {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final ValidationProfile NO_RULE = noRule();

  private final Conference record;
  private final Map<String, Double> leastAlone = new LinkedHashMap<>();
  private final Map<String, Double> leastWithout = new LinkedHashMap<>();
  private double leastOfAll = Double.MAX_VALUE;
  private double leastOfNone = Double.MAX_VALUE;

  /** Prepares the measurements of a record. */
  RuleCosts(Conference record) {
    this.record = record;
  }

  /**
   * Validates the record this number of times with all rules, so that the compiler has compiled
   * them.
   */
  void warmUp(int records) {
    for (int i = 0; i < records; i++) {
      nanos(ValidationProfile.full());
    }
  }

  /**
   * Measures the cost of all rules together, of no rule, and of each rule, in turn, and more often
   * the rules that take more than a share of the cost.
   */
  void measure(int rounds, double share) {
    measure(rounds, Rulebook.standard().rules().stream().map(rule -> rule.id().value()).toList());
    List<String> expensive =
        Maps.filterValues(ofRules(), nanos -> nanos > share * leastOfAll).keySet().stream()
            .toList();
    measure(10 * rounds, expensive);
    measureWithout(5 * rounds, expensive);
  }

  private void measure(int rounds, List<String> rules) {
    Map<String, ValidationProfile> profiles = new LinkedHashMap<>();
    rules.forEach(rule -> profiles.put(rule, only(rule)));
    for (int round = 0; round < rounds; round++) {
      leastOfAll = Math.min(leastOfAll, nanos(ValidationProfile.full()));
      leastOfNone = Math.min(leastOfNone, nanos(NO_RULE));
      profiles.forEach((rule, profile) -> leastAlone.merge(rule, nanos(profile), Math::min));
    }
  }

  private void measureWithout(int rounds, List<String> rules) {
    Map<String, ValidationProfile> profiles = new LinkedHashMap<>();
    rules.forEach(rule -> profiles.put(rule, without(rule)));
    for (int round = 0; round < rounds; round++) {
      leastOfAll = Math.min(leastOfAll, nanos(ValidationProfile.full()));
      profiles.forEach((rule, profile) -> leastWithout.merge(rule, nanos(profile), Math::min));
    }
  }

  /** {@return the CPU time of all rules together, in nanoseconds} */
  double ofAll() {
    return leastOfAll;
  }

  /** {@return the CPU time that each rule adds, in nanoseconds} */
  ImmutableMap<String, Double> ofRules() {
    ImmutableMap.Builder<String, Double> costs = ImmutableMap.builder();
    leastAlone.forEach(
        (rule, alone) ->
            costs.put(
                rule,
                Math.max(
                    0,
                    Math.min(
                        alone - leastOfNone, leastOfAll - leastWithout.getOrDefault(rule, 0.0)))));
    return costs.buildOrThrow();
  }

  private double nanos(ValidationProfile profile) {
    return nanos(() -> Rulebook.standard().validate(record, GeneratedRecord.DAY, profile));
  }

  /** {@return the CPU time of work in the calling thread, in nanoseconds} */
  static double nanos(Supplier<Object> work) {
    long start = THREADS.getCurrentThreadCpuTime();
    Object result = work.get();
    double nanos = THREADS.getCurrentThreadCpuTime() - start;
    checkNotNull(result); // so that the compiler cannot remove the work
    return nanos;
  }

  private static ValidationProfile only(String rule) {
    return ValidationProfile.builder().name(rule).include(rule).build();
  }

  private static ValidationProfile without(String rule) {
    return ValidationProfile.builder().name("without " + rule).exclude(rule).build();
  }

  private static ValidationProfile noRule() {
    ValidationProfile.Builder profile = ValidationProfile.builder().name("no rule");
    for (Rule<?> rule : Rulebook.standard().rules()) {
      profile.exclude(rule.id().value());
    }
    return profile.build();
  }
}
