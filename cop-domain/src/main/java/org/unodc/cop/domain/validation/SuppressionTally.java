package org.unodc.cop.domain.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.Suppression;
import org.unodc.cop.domain.rule.SuppressionUse;
import org.unodc.cop.domain.rule.ValidationProfile;

/** Counts the findings that each suppression of a profile removes in one validation. */
final class SuppressionTally {
  private final LocalDate day;
  private final ImmutableListMultimap<RuleId, Entry> byRule;
  private final ImmutableList<Entry> entries;

  /**
   * Starts a count for the suppressions of a profile.
   *
   * @param day the day that the rules treat as today; suppressions may expire before it
   */
  SuppressionTally(ValidationProfile profile, LocalDate day) {
    this.day = day;
    this.entries =
        profile.suppressions().stream().map(Entry::new).collect(ImmutableList.toImmutableList());
    this.byRule = Multimaps.index(entries, entry -> entry.suppression.rule().current());
  }

  /**
   * {@return whether a suppression covers a finding}
   *
   * <p>The finding is counted for every suppression that covers it.
   */
  boolean covers(Finding finding) {
    boolean covered = covers(finding.rule(), finding);
    return finding.ruleCase().filter(named -> covers(named, finding)).isPresent() || covered;
  }

  private boolean covers(RuleId named, Finding finding) {
    boolean covered = false;
    for (Entry entry : byRule.get(named)) {
      if (entry.suppression.covers(finding, day)) {
        entry.covered++;
        covered = true;
      }
    }
    return covered;
  }

  /**
   * {@return the use of each suppression, in the order of the profile}
   *
   * @param ruleRan returns whether a rule was not skipped
   */
  ImmutableList<SuppressionUse> uses(Predicate<RuleId> ruleRan) {
    return entries.stream()
        .map(entry -> entry.use(day, ruleRan.test(entry.suppression.rule())))
        .collect(ImmutableList.toImmutableList());
  }

  /** A suppression with its count. */
  private static final class Entry {
    private final Suppression suppression;
    private long covered;

    Entry(Suppression suppression) {
      this.suppression = suppression;
    }

    SuppressionUse use(LocalDate day, boolean ruleRan) {
      boolean expired = suppression.until().filter(day::isAfter).isPresent();
      return new SuppressionUse(suppression, expired, ruleRan, covered);
    }
  }
}
