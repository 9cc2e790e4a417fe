package org.unodc.cop.benchmarks.measure;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
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
  private static final ValidationProfile NO_RULE = noRule();

  private final Conference record;
  private final LongSupplier meter;
  private final Map<String, Double> leastAlone = new LinkedHashMap<>();
  private final Map<String, Double> leastWithout = new LinkedHashMap<>();
  private double leastOfAll = Double.MAX_VALUE;
  private double leastOfNone = Double.MAX_VALUE;

  /**
   * Prepares the measurements of a record.
   *
   * @param meter what the calling thread has used until now, such as its CPU time
   */
  RuleCosts(Conference record, LongSupplier meter) {
    this.record = record;
    this.meter = meter;
  }

  /**
   * Validates the record this number of times with all rules, so that the compiler has compiled
   * them.
   */
  void warmUp(int records) {
    for (int i = 0; i < records; i++) {
      cost(ValidationProfile.full());
    }
  }

  /**
   * Measures the cost of all rules together, of no rule, and of each rule, in turn, and more often
   * the rules that take more than a share of the cost.
   */
  void measure(int rounds, double share) {
    measure(rounds, Rulebook.standard().cases().stream().map(rule -> rule.id().value()).toList());
    List<String> expensive =
        Maps.filterValues(ofRules(), cost -> cost > share * leastOfAll).keySet().stream().toList();
    measure(10 * rounds, expensive);
    measureWithout(5 * rounds, expensive);
  }

  private void measure(int rounds, List<String> rules) {
    Map<String, ValidationProfile> profiles = new LinkedHashMap<>();
    rules.forEach(rule -> profiles.put(rule, only(rule)));
    for (int round = 0; round < rounds; round++) {
      leastOfAll = Math.min(leastOfAll, cost(ValidationProfile.full()));
      leastOfNone = Math.min(leastOfNone, cost(NO_RULE));
      profiles.forEach((rule, profile) -> leastAlone.merge(rule, cost(profile), Math::min));
    }
  }

  private void measureWithout(int rounds, List<String> rules) {
    Map<String, ValidationProfile> profiles = new LinkedHashMap<>();
    rules.forEach(rule -> profiles.put(rule, without(rule)));
    for (int round = 0; round < rounds; round++) {
      leastOfAll = Math.min(leastOfAll, cost(ValidationProfile.full()));
      profiles.forEach((rule, profile) -> leastWithout.merge(rule, cost(profile), Math::min));
    }
  }

  /** {@return the cost of all rules together} */
  double ofAll() {
    return leastOfAll;
  }

  /** {@return the cost that each rule adds} */
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

  private double cost(ValidationProfile profile) {
    return cost(meter, () -> Rulebook.standard().validate(record, GeneratedRecord.DAY, profile));
  }

  /** {@return what the work in the calling thread costs} */
  static double cost(LongSupplier meter, Supplier<Object> work) {
    long start = meter.getAsLong();
    Object result = work.get();
    double cost = meter.getAsLong() - start;
    checkNotNull(result); // so that the compiler cannot remove the work
    return cost;
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
