package org.unodc.cop.domain.rules.initiative;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.PartialDate;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.initiative.Initiative;
import org.unodc.cop.domain.initiative.NationalPilot;
import org.unodc.cop.domain.initiative.RoadmapStep;
import org.unodc.cop.domain.initiative.RoadmapStepStatus;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.status.TreatyStatus;

/** Rules about initiatives. */
public final class InitiativeRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("initiative.roadmap-steps-ascend", NationalPilot.class)
              .reading(Scope.NAMES)
              .when(pilot -> pilot.roadmap().stream().anyMatch(step -> step.due().isPresent()))
              .check(InitiativeRules::checkSteps),
          Rule.notice("initiative.no-step-is-overdue", NationalPilot.class)
              .asToDo()
              .reading(Scope.NAMES)
              .when(pilot -> pilot.roadmap().stream().anyMatch(InitiativeRules::canBeOverdue))
              .check(InitiativeRules::checkOverdue),
          Rule.warning("initiative.pilots-begin-with-it-or-later", Initiative.class)
              .reading(Scope.NAMES)
              .when(
                  initiative ->
                      initiative.start().isPresent()
                          && initiative.pilots().stream()
                              .anyMatch(pilot -> pilot.start().isPresent()))
              .check(InitiativeRules::checkStarts),
          Rule.notice("initiative.done-step-is-not-due-later", NationalPilot.class)
              .asCaseOf("source.nothing-done-lies-in-the-future")
              .reading(Scope.NAMES)
              .when(pilot -> pilot.roadmap().stream().anyMatch(InitiativeRules::isDone))
              .check(InitiativeRules::checkDone),
          Rule.notice("initiative.pilot-state-is-party", NationalPilot.class)
              .asCaseOf("quorum.parties-are-parties")
              .reading(Scope.TREATIES)
              .when(
                  (pilot, record) ->
                      statusIn(record)
                          .filter(status -> status.isKnownOn(dayOf(pilot, record)))
                          .isPresent())
              .check(InitiativeRules::checkPilot));

  private InitiativeRules() {}

  private static boolean canBeOverdue(RoadmapStep step) {
    return step.due().isPresent()
        && step.status()
            .filter(
                status ->
                    status == RoadmapStepStatus.PLANNED || status == RoadmapStepStatus.UNDER_WAY)
            .isPresent();
  }

  private static void checkOverdue(
      NationalPilot pilot, RecordView record, FindingCollector findings) {
    for (int i = 0; i < pilot.roadmap().size(); i++) {
      RoadmapStep step = pilot.roadmap().get(i);
      if (canBeOverdue(step) && step.due().orElseThrow().latest().isBefore(record.day())) {
        findings.add(
            Place.of("roadmap").at(i).at("status"),
            i + 1,
            record.label(pilot.participant()),
            step.due().orElseThrow().latest());
      }
    }
  }

  private static boolean isDone(RoadmapStep step) {
    return step.due().isPresent()
        && step.status().filter(RoadmapStepStatus.DONE::equals).isPresent();
  }

  private static void checkDone(NationalPilot pilot, RecordView record, FindingCollector findings) {
    for (int i = 0; i < pilot.roadmap().size(); i++) {
      RoadmapStep step = pilot.roadmap().get(i);
      if (isDone(step) && step.due().orElseThrow().earliest().isAfter(record.day())) {
        findings.add(
            Place.of("roadmap").at(i).at("status"),
            i + 1,
            record.label(pilot.participant()),
            step.due().orElseThrow().earliest());
      }
    }
  }

  private static void checkStarts(
      Initiative initiative, RecordView record, FindingCollector findings) {
    LocalDate start = initiative.start().orElseThrow().earliest();
    for (int i = 0; i < initiative.pilots().size(); i++) {
      NationalPilot pilot = initiative.pilots().get(i);
      Optional<LocalDate> latest = pilot.start().map(PartialDate::latest);
      if (latest.filter(start::isAfter).isPresent()) {
        findings.add(
            Place.of("pilots").at(i).at("start"),
            record.label(pilot.participant()),
            latest.get(),
            start);
      }
    }
  }

  /**
   * Reports a step only if its date is certainly before that of a preceding step: dates can be
   * partial.
   */
  private static void checkSteps(
      NationalPilot pilot, RecordView record, FindingCollector findings) {
    LocalDate reached = pilot.start().map(Timing::earliest).orElse(LocalDate.MIN);
    int last = 0;
    for (int i = 0; i < pilot.roadmap().size(); i++) {
      for (PartialDate due : pilot.roadmap().get(i).due().stream().toList()) {
        if (due.latest().isBefore(reached)) {
          findings.add(
              Place.of("roadmap").at(i).at("due"),
              i + 1,
              record.label(pilot.participant()),
              due.latest(),
              reached,
              last == 0 ? "start" : "step",
              last);
        } else if (due.earliest().isAfter(reached)) {
          reached = due.earliest();
          last = i + 1;
        }
      }
    }
  }

  private static void checkPilot(
      NationalPilot pilot, RecordView record, FindingCollector findings) {
    LocalDate day = dayOf(pilot, record);
    ParticipantId state = pilot.participant();
    if (statusIn(record).orElseThrow().statusOf(state, day).isParty() == Answer.NO) {
      findings.add(Place.of("participant"), record.label(state), day);
    }
  }

  private static Optional<TreatyStatus> statusIn(RecordView record) {
    Optional<ConventionId> convention = record.all(Conference.class).get(0).convention();
    return convention.flatMap(id -> TreatyStatus.in(record, id));
  }

  /**
   * {@return the latest possible first day of a pilot; the day of validation if none is recorded}
   */
  private static LocalDate dayOf(NationalPilot pilot, RecordView record) {
    return pilot.start().map(Timing::latest).orElse(record.day());
  }
}
