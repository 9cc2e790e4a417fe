package org.unodc.cop.domain.validation;

import static org.unodc.cop.domain.document.Certainty.GENERAL_KNOWLEDGE;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.rule.Citation;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rule.Skip;
import org.unodc.cop.domain.rule.SkipCause;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.Verdict;

/** One rule in one validation, with its findings and its outcome. */
final class RuleRun {
  private static final Logger LOG = LoggerFactory.getLogger(RuleRun.class);

  private final Rule<?> rule;
  private final ConferenceIndex index;
  private final ValidationProfile profile;
  private final SuppressionTally suppressions;
  private final List<Found> found = new ArrayList<>();
  private long judged;
  private long suppressed;
  private Optional<Skip> skipped = Optional.empty();

  /** Creates a run of a rule; the run is skipped if the profile disables the rule. */
  RuleRun(
      Rule<?> rule,
      ConferenceIndex index,
      ValidationProfile profile,
      SuppressionTally suppressions) {
    this.rule = rule;
    this.index = index;
    this.profile = profile;
    this.suppressions = suppressions;
    if (!profile.enables(rule.id())) {
      skipped = Optional.of(Skip.notAsked(profile.name()));
    }
  }

  /** {@return the rule} */
  Rule<?> rule() {
    return rule;
  }

  /** {@return whether the rule is skipped} */
  boolean isSkipped() {
    return skipped.isPresent();
  }

  /**
   * {@return whether dependent rules may run; a rule that the profile disables counts as passed}
   */
  boolean allowsDependents() {
    return skipped.map(skip -> skip.cause() == SkipCause.NOT_ASKED).orElse(found.isEmpty())
        && suppressed == 0;
  }

  /**
   * Skips the rule and discards its findings, which may be wrong because another rule did not pass.
   * Does nothing if the rule is already skipped.
   *
   * @param dependency the rule that did not pass
   */
  void skipFor(RuleId dependency) {
    if (!isSkipped()) {
      skipped = Optional.of(Skip.neededRuleFailed(dependency));
      found.clear();
      suppressed = 0;
    }
  }

  /** Applies the rule to a value unless the rule is skipped. */
  void judge(RecordNode node) {
    if (skipped.isEmpty()) {
      judge(rule, node);
    }
  }

  /** {@return the findings so far, without suppressed ones} */
  ImmutableList<Found> found() {
    return ImmutableList.copyOf(found);
  }

  /** {@return the outcome of the rule} */
  RuleOutcome outcome() {
    return RuleOutcome.builder()
        .rule(rule.id())
        .verdict(verdict())
        .judged(judged)
        .findings(found.size())
        .suppressed(suppressed)
        .skip(skipped)
        .build();
  }

  private <T> void judge(Rule<T> typedRule, RecordNode node) {
    T value = typedRule.appliesTo().cast(node.value());
    try {
      if (typedRule.judge(value, index, new Recorder(node))) {
        judged++;
      }
    } catch (RuntimeException e) {
      // An exception in one rule must not stop the others. The outcome reports the exception
      // without
      // its message, which may repeat personal data of the record.
      LOG.debug("Rule {} threw an exception at {}", typedRule.id(), node.place(), e);
      skipped = Optional.of(Skip.brokeDown(node.place(), e));
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
   * A finding with the position of its value in the record.
   *
   * @param position the number of values that were visited before the value
   * @param finding the finding
   */
  record Found(int position, Finding finding) {}

  /** Creates a finding for each fault that the rule reports about a value. */
  private final class Recorder implements FindingCollector {
    private final RecordNode node;

    Recorder(RecordNode node) {
      this.node = node;
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
          Finding.builder()
              .rule(rule.id())
              .severity(profile.severityOf(rule.id()).orElse(severity))
              .place(node.place().plus(place))
              .entity(node.entity())
              .citation(clause.or(rule::citation))
              .arguments(Arrays.stream(arguments).map(MessageArgument::of).toList())
              .texts(rule.texts())
              .build();
      if (suppressions.covers(finding)) {
        suppressed++;
      } else {
        found.add(new Found(node.position(), finding));
      }
    }

    @Override
    public long value(Parameter parameter) {
      return profile.valueOf(rule.id(), parameter);
    }

    /**
     * {@return the highest severity that a clause allows: a warning without a clause, a notice if
     * the clause is known only from general knowledge, otherwise an error}
     */
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
