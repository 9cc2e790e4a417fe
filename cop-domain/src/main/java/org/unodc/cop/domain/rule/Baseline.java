package org.unodc.cop.domain.rule;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.stream.Collectors;

/** The findings of a former report, each of which is known once. */
final class Baseline {
  private final Multiset<String> left = HashMultiset.create();
  private final Multiset<RuleId> met = HashMultiset.create();

  Baseline(Iterable<Finding> findings) {
    findings.forEach(finding -> left.add(key(finding)));
  }

  boolean knows(Finding finding) {
    boolean known = left.remove(key(finding));
    if (known) {
      met.add(finding.rule());
    }
    return known;
  }

  RuleOutcome applyTo(RuleOutcome outcome) {
    return outcome.withKnown(met.count(outcome.rule()));
  }

  /** What stays the same about a finding although names and the record around it have changed. */
  private static String key(Finding finding) {
    String where = finding.entity().map(Baseline::id).orElseGet(() -> finding.place().pointer());
    String arguments =
        finding.arguments().stream().map(Baseline::key).collect(Collectors.joining(" "));
    return finding.rule() + " " + where + " " + arguments;
  }

  private static String key(Argument argument) {
    return argument instanceof Argument.Thing thing ? id(thing.label()) : argument.toString();
  }

  private static String id(EntityLabel label) {
    return label.id().toString();
  }
}
