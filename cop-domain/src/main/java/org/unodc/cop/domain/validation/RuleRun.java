package org.unodc.cop.domain.validation;

import static org.unodc.cop.domain.document.Certainty.GENERAL_KNOWLEDGE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rule.Skip;
import org.unodc.cop.domain.rule.SkipCause;
import org.unodc.cop.domain.rule.Trigger;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.Verdict;

/** One case of a rule in one validation, with its findings and its outcome. */
final class RuleRun implements FindingCollector {
  private static final Logger LOGGER = LoggerFactory.getLogger(RuleRun.class);

  private final Rule<?> rule;
  private final Optional<Trigger<Object>> trigger;
  private final RuleOutcome notApplicable;
  private final ConferenceIndex index;
  private final ValidationProfile profile;
  private final SuppressionTally suppressions;
  private final List<Found> found = new ArrayList<>(0);
  private int position;
  private long judged;
  private long suppressed;
  private Optional<Skip> skipped = Optional.empty();

  /**
   * Creates a run of a rule; the run is skipped if the profile disables the rule.
   *
   * @param notApplicable the outcome if the rule applies to no value
   * @param notAsked the reason to skip the rule if the profile disables it
   */
  RuleRun(
      Rule<?> rule,
      RuleOutcome notApplicable,
      Optional<Skip> notAsked,
      ConferenceIndex index,
      ValidationProfile profile,
      SuppressionTally suppressions) {
    this.rule = rule;
    this.trigger = trigger(rule);
    this.notApplicable = notApplicable;
    this.index = index;
    this.profile = profile;
    this.suppressions = suppressions;
    if (!profile.enables(rule)) {
      skipped = notAsked;
    }
  }

  /** {@return the rule} */
  Rule<?> rule() {
    return rule;
  }

  /** {@return the traits of a value that trigger the rule} */
  int traits() {
    return trigger.isPresent() ? trigger.get().traits() : 0;
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

  /** Skips the rule in this validation, because another one applies it. */
  void leaveOut(Optional<Skip> notAsked) {
    skipped = skipped.or(() -> notAsked);
  }

  /** Discards the findings about the record that are at places outside a share. */
  void keepOnly(SharePositions share) {
    found.removeIf(one -> one.position() == 0 && !share.havePlace(one.finding().place()));
  }

  /**
   * Adds the outcome of a validation of a part of the record, without its findings. A rule about
   * the record itself judges one value, however many parts there are.
   */
  void addOutcome(RuleOutcome part) {
    judged =
        rule.appliesTo() == Conference.class
            ? Math.max(judged, part.judged())
            : judged + part.judged();
    if (part.brokeDown()) {
      skipped = skipped.or(part::skip);
    }
  }

  /** Adds a finding of a validation of a part of the record. */
  void addFinding(Finding finding, int positionInOrder) {
    if (suppressions.covers(finding)) {
      suppressed++;
    } else {
      found.add(new Found(positionInOrder, finding));
    }
  }

  /** Applies the rule to some values of the record unless the rule is skipped. */
  void judge(ValueBlock block) {
    if (trigger.isPresent()) {
      judgeTriggered(block, trigger.get());
    } else {
      for (int i = 0; i < block.size(); i++) {
        judge(block.value(i), block.position(i));
      }
    }
  }

  /** Counts all values as judged, and applies the rule to values that may break it. */
  private void judgeTriggered(ValueBlock block, Trigger<Object> required) {
    int[] traits = block.traits(required.scan());
    for (int i = 0; i < block.size() && !isSkipped(); i++) {
      if ((traits[i] & required.traits()) == 0) {
        judged++;
      } else {
        judge(block.value(i), block.position(i));
      }
    }
  }

  /**
   * Applies the rule to a value unless the rule is skipped.
   *
   * @param value a value of a class to which the rule applies
   * @param positionOfValue the number of values that were visited before it
   */
  void judge(Object value, int positionOfValue) {
    if (isSkipped()) {
      return;
    }
    position = positionOfValue;
    try {
      if (applies(rule, value)) {
        judged++;
      }
    } catch (RuntimeException e) {
      // An exception in one rule must not stop the others. The outcome and the log report the
      // exception without its message, which may repeat personal data of the record.
      Place place = index.tree().place(position);
      LOGGER.warn(
          "Rule {} threw {} at \"{}\" and was skipped",
          rule.id(),
          e.getClass().getName(),
          place,
          RedactedException.of(e));
      skipped = Optional.of(Skip.brokeDown(place, e));
    }
  }

  /** Replaces the findings of a rule about what is still to be done by one for each session. */
  void count(ToDoCount toDos) {
    if (rule.toDo()) {
      List<Found> counted = toDos.counted(found);
      found.clear();
      found.addAll(counted);
    }
  }

  /** {@return the findings so far, without suppressed ones} */
  List<Found> found() {
    return found;
  }

  /** {@return the outcome of the rule} */
  RuleOutcome outcome() {
    Verdict verdict = verdict();
    return verdict == Verdict.NOT_APPLICABLE
        ? notApplicable
        : RuleOutcome.builder()
            .rule(rule.id())
            .verdict(verdict)
            .judged(judged)
            .findings(found.size())
            .suppressed(suppressed)
            .skip(skipped)
            .build();
  }

  @Override
  public void add(Place place, Object... arguments) {
    record(rule.severity(), place, Optional.empty(), arguments);
  }

  @Override
  public void addCiting(Optional<Citation> clause, Place place, Object... arguments) {
    record(rule.severity().atMost(limitFor(clause)), place, clause, arguments);
  }

  @Override
  public long value(Parameter parameter) {
    return profile.valueOf(rule, parameter);
  }

  @SuppressWarnings("unchecked") // the rule gets only values of classes to which it applies
  private static Optional<Trigger<Object>> trigger(Rule<?> rule) {
    return (Optional<Trigger<Object>>) (Optional<?>) rule.trigger();
  }

  @SuppressWarnings("unchecked") // the rule gets only values of classes to which it applies
  private <T> boolean applies(Rule<T> typedRule, Object value) {
    return typedRule.judge((T) value, index, this);
  }

  /** Creates a finding about the value that is being judged. */
  private void record(
      Severity severity, Place place, Optional<Citation> clause, Object... arguments) {
    Finding finding =
        Finding.builder()
            .rule(rule.caseOf().orElse(rule.id()))
            .ruleCase(rule.caseOf().map(whole -> rule.id()))
            .severity(profile.severityOf(rule).orElse(severity))
            .place(index.tree().place(position).plus(place))
            .entity(index.tree().entity(position))
            .citation(clause.isPresent() ? clause : rule.citation())
            .arguments(Arrays.stream(arguments).map(MessageArgument::of).toList())
            .texts(rule.texts())
            .build();
    addFinding(finding, position);
  }

  /**
   * {@return the highest severity that a clause allows: a warning without a clause, a notice if the
   * clause is known only from general knowledge, otherwise an error}
   */
  private static Severity limitFor(Optional<Citation> clause) {
    if (clause.isEmpty()) {
      return Severity.WARNING;
    }
    boolean verified =
        clause.flatMap(Citation::certainty).filter(GENERAL_KNOWLEDGE::equals).isEmpty();
    return verified ? Severity.ERROR : Severity.NOTICE;
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
}
