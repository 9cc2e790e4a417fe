package org.unodc.cop.domain.rule;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;

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

  /** What stays the same about a finding although the record around it has changed. */
  private static String key(Finding finding) {
    String where =
        finding.entity().map(EntityLabel::toString).orElseGet(() -> finding.place().pointer());
    return finding.rule() + " " + where + " " + finding.arguments();
  }
}
