package org.unodc.cop.domain;

import static org.unodc.cop.domain.document.Certainty.GENERAL_KNOWLEDGE;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unodc.cop.domain.rule.Argument;
import org.unodc.cop.domain.rule.Citation;
import org.unodc.cop.domain.rule.Faults;
import org.unodc.cop.domain.rule.Finding;
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

/** One rule in one validation: what it judged and found, and whether it broke down. */
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

  RuleRun(
      Rule<?> rule,
      ConferenceIndex index,
      ValidationProfile profile,
      SuppressionTally suppressions) {
    this.rule = rule;
    this.index = index;
    this.profile = profile;
    this.suppressions = suppressions;
    if (!profile.asks(rule.id())) {
      skipped = Optional.of(Skip.notAsked(profile.name()));
    }
  }

  Rule<?> rule() {
    return rule;
  }

  boolean isAsked() {
    return skipped.isEmpty();
  }

  /** {@return whether others may rest on it; one that the profile does not ask is taken to pass} */
  boolean canBeRestedOn() {
    return skipped.map(skip -> skip.cause() == SkipCause.NOT_ASKED).orElse(found.isEmpty())
        && suppressed == 0;
  }

  /** Takes its findings back: they may be wrong where a rule that it needs did not pass. */
  void skipFor(RuleId needed) {
    if (isAsked()) {
      skipped = Optional.of(Skip.neededRuleFailed(needed));
      found.clear();
      suppressed = 0;
    }
  }

  void judge(Node node) {
    if (skipped.isEmpty()) {
      judge(rule, node);
    }
  }

  ImmutableList<Found> found() {
    return ImmutableList.copyOf(found);
  }

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

  private <T> void judge(Rule<T> asked, Node node) {
    T value = asked.judges().cast(node.value());
    try {
      if (asked.judge(value, index, new Recorder(node))) {
        judged++;
      }
    } catch (RuntimeException e) {
      // A rule that breaks down must not take the others with it; its outcome says that it did, and
      // leaves out the message, which may repeat personal data of the record.
      LOG.debug("Rule {} broke down at {}", asked.id(), node.place(), e);
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
   * A finding with the position of its value in the walk.
   *
   * @param position how many values were visited before
   * @param finding what was found
   */
  record Found(int position, Finding finding) {}

  private final class Recorder implements Faults {
    private final Node node;

    Recorder(Node node) {
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
              .arguments(Arrays.stream(arguments).map(Argument::of).toList())
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
