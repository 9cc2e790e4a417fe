package org.unodc.cop.domain.rule;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.message.MessageArgument;

/**
 * The findings of an earlier report, which are used to recognize known findings. Each earlier
 * finding matches at most one new finding.
 */
final class FindingBaseline {
  private static final Pattern FIRST_INDEX = Pattern.compile("^(/[^/]+/)\\d+");

  private final Multiset<String> unmatched = HashMultiset.create();
  private final Multiset<RuleId> matchedByRule = HashMultiset.create();

  FindingBaseline(Iterable<Finding> findings) {
    findings.forEach(finding -> unmatched.add(key(finding)));
  }

  /** {@return whether an earlier finding that was not matched before matches a finding} */
  boolean removeMatch(Finding finding) {
    boolean known = unmatched.remove(key(finding));
    if (known) {
      matchedByRule.add(finding.rule());
    }
    return known;
  }

  RuleOutcome applyTo(RuleOutcome outcome) {
    return outcome.withKnown(matchedByRule.count(outcome.rule()));
  }

  /** Returns a key that does not change if names in the record or positions in its lists change. */
  private static String key(Finding finding) {
    String entity = finding.entity().map(FindingBaseline::id).orElse("");
    String detail =
        finding.arguments().isEmpty()
            ? place(finding)
            : finding.arguments().stream()
                .map(FindingBaseline::key)
                .collect(Collectors.joining(" "));
    return finding.rule() + " " + entity + " " + detail;
  }

  /**
   * Returns the pointer of a finding. If the finding belongs to an entity other than the
   * conference, the first index is replaced by a hyphen, so that the position of the entity in its
   * list does not matter.
   */
  private static String place(Finding finding) {
    String pointer = finding.place().pointer();
    boolean hasOwnEntity =
        finding.entity().filter(label -> !(label.id() instanceof ConferenceId)).isPresent();
    return hasOwnEntity ? FIRST_INDEX.matcher(pointer).replaceFirst("$1-") : pointer;
  }

  private static String key(MessageArgument argument) {
    return argument instanceof MessageArgument.EntityName named
        ? id(named.label())
        : argument.toString();
  }

  private static String id(EntityLabel label) {
    return label.id().kind() + " " + label.id();
  }
}
