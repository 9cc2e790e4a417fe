package org.unodc.cop.domain.rule;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.unodc.cop.domain.id.ConferenceId;

/** The findings of a former report, each of which is known once. */
final class Baseline {
  private static final Pattern FIRST_INDEX = Pattern.compile("^(/[^/]+/)\\d+");

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
    String thing = finding.entity().map(Baseline::id).orElse("");
    String what =
        finding.arguments().isEmpty()
            ? place(finding)
            : finding.arguments().stream().map(Baseline::key).collect(Collectors.joining(" "));
    return finding.rule() + " " + thing + " " + what;
  }

  /** Where it is; within a thing that has an id, whatever place that has in its list. */
  private static String place(Finding finding) {
    String pointer = finding.place().pointer();
    boolean isPlaced =
        finding.entity().filter(thing -> !(thing.id() instanceof ConferenceId)).isPresent();
    return isPlaced ? FIRST_INDEX.matcher(pointer).replaceFirst("$1-") : pointer;
  }

  private static String key(Argument argument) {
    return argument instanceof Argument.Thing thing ? id(thing.label()) : argument.toString();
  }

  private static String id(EntityLabel label) {
    return label.id().getClass().getSimpleName() + " " + label.id();
  }
}
