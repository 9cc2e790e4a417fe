package org.unodc.cop.domain.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * The findings of two reports on one record. Findings match as in {@link
 * ValidationReport#newSince}.
 *
 * @param added the findings that only the later report has
 * @param remaining the findings of the later report that the earlier one has, too
 * @param solved the findings that only the earlier report has, of rules that the later validation
 *     checked
 * @param unchecked the findings that only the earlier report has, of rules that the later
 *     validation skipped or does not know, so that they may still hold
 */
public record ReportComparison(
    ImmutableList<Finding> added,
    ImmutableList<Finding> remaining,
    ImmutableList<Finding> solved,
    ImmutableList<Finding> unchecked) {
  public ReportComparison {
    requireNonNull(added, "added");
    requireNonNull(remaining, "remaining");
    requireNonNull(solved, "solved");
    requireNonNull(unchecked, "unchecked");
  }

  /** {@return the comparison of a report with a later one} */
  public static ReportComparison between(ValidationReport earlier, ValidationReport later) {
    requireNonNull(earlier, "earlier");
    requireNonNull(later, "later");
    ImmutableListMultimap<Boolean, Finding> known = new FindingBaseline(earlier).byMatch(later);
    ImmutableListMultimap<Boolean, Finding> gone =
        Multimaps.index(earlier.newSince(later).findings(), finding -> isChecked(finding, later));
    return new ReportComparison(known.get(false), known.get(true), gone.get(true), gone.get(false));
  }

  private static boolean isChecked(Finding finding, ValidationReport report) {
    return report
        .outcome(finding.caseOrRule())
        .filter(outcome -> outcome.verdict() != Verdict.SKIPPED)
        .isPresent();
  }

  @Override
  public String toString() {
    return new ValueOutline(this)
        .add("added", added)
        .add("remaining", remaining)
        .add("solved", solved)
        .add("unchecked", unchecked)
        .toString();
  }
}
