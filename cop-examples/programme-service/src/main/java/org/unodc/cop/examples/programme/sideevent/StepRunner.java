package org.unodc.cop.examples.programme.sideevent;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.ConcurrentChangeException;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.RecordEdit;
import org.unodc.cop.examples.programme.conference.RecordList;
import org.unodc.cop.examples.programme.conference.Snapshot;

/**
 * Takes one step of a side event in one transaction: finds the event, changes it, checks it by the
 * rules, keeps the reason, and publishes what happened.
 */
@Component
class StepRunner {
  private final ConferenceStore store;
  private final EventFindings rules;
  private final StepReasons reasons;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  StepRunner(
      ConferenceStore store,
      EventFindings rules,
      StepReasons reasons,
      Clock clock,
      ApplicationEventPublisher events) {
    this.store = store;
    this.rules = rules;
    this.reasons = reasons;
    this.clock = clock;
    this.events = events;
  }

  /** Which warnings the secretariat has to confirm with a reason. */
  enum ToConfirm {
    NOTHING,
    NEW_WARNINGS,
    ALL_WARNINGS
  }

  /**
   * A step to take.
   *
   * @param version the version that the caller read; if empty, the version is not checked
   */
  record Step(
      StepKind kind,
      SideEventId id,
      Optional<StepReason> reason,
      OptionalLong version,
      Account account,
      ToConfirm toConfirm) {

    /** {@return a step that needs no confirmation} */
    static Step of(
        StepKind kind,
        SideEventId id,
        Optional<StepReason> reason,
        OptionalLong version,
        Account account) {
      return new Step(kind, id, reason, version, account, ToConfirm.NOTHING);
    }
  }

  SideEventDesk.Outcome take(Step step, BiFunction<SideEvent, Snapshot, SideEvent> work) {
    validate(step, work);
    return store.change(
        step.account().id(),
        edit -> {
          Snapshot before = edit.before();
          SideEvent event = find(step, before);
          checkVersion(step, before);
          SideEvent changed = work.apply(event, before);
          // A taken room is reported as such, and not as a warning of a rule.
          edit.put(RecordList.SIDE_EVENTS, changed);
          ImmutableList<EventFinding> findings = allowed(step.id(), edit);
          checkConfirmed(step, before, findings);
          if (!changed.equals(event)) {
            finish(step, Optional.of(event), changed, findings, edit);
          }
          long written = changed.equals(event) ? before.versionOf(step.id()) : edit.revision();
          return new SideEventDesk.Outcome(changed, written, findings);
        });
  }

  /**
   * Validates the record with the step before the step is taken, when no other step has to wait. If
   * the record does not change in between, the step finds the report ready.
   */
  private void validate(Step step, BiFunction<SideEvent, Snapshot, SideEvent> work) {
    Snapshot now = store.current();
    SideEvent event = find(step, now);
    checkVersion(step, now);
    validate(step.id(), RecordList.SIDE_EVENTS.put(now.conference(), work.apply(event, now)), now);
  }

  /** Validates a record with a change, so that {@link #allowed} finds the report ready. */
  void validate(SideEventId id, Conference after, Snapshot now) {
    rules.of(id, after, now.today(clock));
  }

  /**
   * {@return the findings in an event after the changes of an edit}
   *
   * @throws StepForbiddenException if a change causes a new error
   */
  ImmutableList<EventFinding> allowed(SideEventId id, RecordEdit edit) {
    Snapshot before = edit.before();
    return rules.allowed(
        id, before.conference(), edit.after().orElseThrow().conference(), before.today(clock));
  }

  /** Keeps the reason of a step and publishes what happened. */
  void finish(
      Step step,
      Optional<SideEvent> before,
      SideEvent after,
      ImmutableList<EventFinding> findings,
      RecordEdit edit) {
    StepTaken taken =
        new StepTaken(
            step.kind(), before, after, edit.after().orElseThrow(), step.account(), step.reason());
    step.reason().ifPresent(reason -> reasons.add(taken, reason, warnings(findings)));
    events.publishEvent(taken);
  }

  private static SideEvent find(Step step, Snapshot before) {
    Account account = step.account();
    return before
        .sideEvent(step.id())
        .filter(found -> account.isSecretariat() || SideEventDesk.isOf(account, found, before))
        .orElseThrow(() -> new UnknownEventException(step.id()));
  }

  private static void checkVersion(Step step, Snapshot before) {
    long current = before.versionOf(step.id());
    if (step.version().isPresent() && step.version().getAsLong() != current) {
      throw new ConcurrentChangeException(current);
    }
  }

  private void checkConfirmed(Step step, Snapshot before, ImmutableList<EventFinding> findings) {
    if (step.toConfirm() == ToConfirm.NOTHING
        || !step.account().isSecretariat()
        || step.reason().isPresent()
        || findings.stream().noneMatch(EventFinding::isWarning)) {
      return;
    }
    ImmutableList<EventFinding> unconfirmed =
        step.toConfirm() == ToConfirm.ALL_WARNINGS
            ? unknown(step.id(), findings)
            : added(step.id(), findings, before);
    if (!unconfirmed.isEmpty()) {
      throw new StepNeedsReasonException(unconfirmed);
    }
  }

  private ImmutableList<EventFinding> unknown(
      SideEventId id, ImmutableList<EventFinding> findings) {
    ImmutableSet<String> known = reasons.warningsKnownFor(id);
    return findings.stream()
        .filter(finding -> finding.isWarning() && !known.contains(finding.key()))
        .collect(toImmutableList());
  }

  private ImmutableList<EventFinding> added(
      SideEventId id, ImmutableList<EventFinding> findings, Snapshot before) {
    ImmutableList<EventFinding> former = rules.of(id, before);
    return findings.stream()
        .filter(finding -> finding.isWarning() && !former.contains(finding))
        .collect(toImmutableList());
  }

  private static ImmutableSet<String> warnings(ImmutableList<EventFinding> findings) {
    return findings.stream()
        .filter(EventFinding::isWarning)
        .map(EventFinding::key)
        .collect(toImmutableSet());
  }
}
