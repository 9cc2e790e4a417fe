package org.unodc.cop.domain.initiative;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.unodc.cop.domain.calendar.PartialDate;
import org.unodc.cop.domain.calendar.When;
import org.unodc.cop.domain.rule.EntityLabel;
import org.unodc.cop.domain.rule.Faults;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;

/** What should hold of initiatives, as far as this room and those below it can tell. */
final class InitiativeRules {
  private static final Rule<NationalPilot> ROADMAP_STEPS_ASCEND =
      Rule.of("initiative.roadmap-steps-ascend", Severity.WARNING, NationalPilot.class)
          .when(pilot -> pilot.roadmap().stream().anyMatch(step -> step.due().isPresent()))
          .check(InitiativeRules::checkSteps);

  static final ImmutableList<Rule<?>> ALL = ImmutableList.of(ROADMAP_STEPS_ASCEND);

  private InitiativeRules() {}

  /** A step is late in its list only where the dates, partial as they may be, leave no doubt. */
  private static void checkSteps(NationalPilot pilot, RecordView record, Faults faults) {
    LocalDate reached = pilot.start().map(When::earliest).orElse(LocalDate.MIN);
    for (int i = 0; i < pilot.roadmap().size(); i++) {
      for (PartialDate due : pilot.roadmap().get(i).due().stream().toList()) {
        if (due.latest().isBefore(reached)) {
          faults.add(
              Place.of("roadmap").at(i).at("due"),
              i + 1,
              EntityLabel.of(pilot.participant(), record),
              due.latest(),
              reached);
        } else if (due.earliest().isAfter(reached)) {
          reached = due.earliest();
        }
      }
    }
  }
}
