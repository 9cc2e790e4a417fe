package org.unodc.cop.domain;

import static org.unodc.cop.domain.document.Certainty.GENERAL_KNOWLEDGE;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unodc.cop.domain.rule.Citation;
import org.unodc.cop.domain.rule.Faults;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.Verdict;

/** One rule in one validation: what it judged and found, and whether it broke down. */
final class RuleRun {
  private static final Logger LOG = LoggerFactory.getLogger(RuleRun.class);

  private final Rule<?> rule;
  private final ConferenceIndex index;
  private final ValidationProfile profile;
  private final List<Found> found = new ArrayList<>();
  private long judged;
  private long suppressed;
  private Optional<String> skipped = Optional.empty();

  RuleRun(Rule<?> rule, ConferenceIndex index, ValidationProfile profile) {
    this.rule = rule;
    this.index = index;
    this.profile = profile;
    if (profile.excludedRules().contains(rule.id())) {
      skipped = Optional.of("The profile " + profile.name() + " leaves this rule out.");
    }
  }

  boolean judges(Class<?> type) {
    return rule.judges().isAssignableFrom(type);
  }

  void judge(Node node, int position) {
    if (skipped.isEmpty()) {
      judge(rule, node, position);
    }
  }

  ImmutableList<Found> found() {
    return ImmutableList.copyOf(found);
  }

  RuleOutcome outcome() {
    return new RuleOutcome(rule.id(), verdict(), judged, found.size(), suppressed, skipped);
  }

  private <T> void judge(Rule<T> asked, Node node, int position) {
    T value = asked.judges().cast(node.value());
    try {
      if (asked.judge(value, index, new Recorder(node, position))) {
        judged++;
      }
    } catch (RuntimeException e) {
      // A rule that breaks down must not take the others with it; its outcome says that it did, and
      // leaves out the message, which may repeat personal data of the record.
      LOG.debug("Rule {} broke down at {}", asked.id(), node.place(), e);
      skipped =
          Optional.of(
              "The rule broke down at \""
                  + node.place()
                  + "\" with "
                  + e.getClass().getName()
                  + ".");
    }
  }

  private Verdict verdict() {
    if (skipped.isPresent()) {
      return Verdict.SKIPPED;
    }
    if (!found.isEmpty()) {
      return Verdict.FAILED;
    }
    if (suppressed > 0) {
      return Verdict.SUPPRESSED;
    }
    return judged > 0 ? Verdict.PASSED : Verdict.NOT_APPLICABLE;
  }

  /**
   * A finding with the position of its value in the walk.
   *
   * @param position how many values were visited before
   * @param finding what was found
   */
  record Found(int position, Finding finding) {}

  private final class Recorder implements Faults {
    private final Node node;
    private final int position;

    Recorder(Node node, int position) {
      this.node = node;
      this.position = position;
    }

    @Override
    public void add(Place place, Object... arguments) {
      record(rule.severity(), place, Optional.empty(), arguments);
    }

    @Override
    public void addCiting(Optional<Citation> clause, Place place, Object... arguments) {
      record(rule.severity().atMost(limitFor(clause)), place, clause, arguments);
    }

    private void record(
        Severity severity, Place place, Optional<Citation> clause, Object... arguments) {
      Finding finding =
          Finding.of(
              rule,
              node.place().plus(place),
              node.entity(),
              clause,
              ImmutableList.copyOf(arguments));
      Finding levelled =
          finding.withSeverity(profile.severities().getOrDefault(rule.id(), severity));
      if (profile.suppressions().stream().anyMatch(one -> one.covers(levelled, index.day()))) {
        suppressed++;
      } else {
        found.add(new Found(position, levelled));
      }
    }

    /** A text that nobody verified, or that is not named, cannot forbid or demand. */
    private static Severity limitFor(Optional<Citation> clause) {
      if (clause.isEmpty()) {
        return Severity.WARNING;
      }
      boolean verified =
          clause.flatMap(Citation::certainty).filter(GENERAL_KNOWLEDGE::equals).isEmpty();
      return verified ? Severity.ERROR : Severity.NOTICE;
    }
  }
}
