package org.unodc.cop.examples.programme.proceedings;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.deadline.Deadlines;
import org.unodc.cop.examples.programme.conference.PublicRecord;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PublicPage;

/** Shows what must be done before the session. */
@PublicPage
class DeadlinesController {
  private final PublicRecord record;
  private final Clock clock;

  DeadlinesController(PublicRecord record, Clock clock) {
    this.record = record;
    this.clock = clock;
  }

  @GetMapping("/deadlines")
  String deadlines(PageFormatter formatter, Model model) {
    Snapshot now = record.current();
    Conference conference = now.conference();
    LocalDate today = now.today(clock);
    Deadlines deadlines =
        Deadlines.of(
            now.session(),
            conference.rulesOfProcedure(),
            conference.sideEventPolicies(),
            conference.workingCalendar());
    model.addAttribute(
        "deadlines",
        deadlines.dates().stream()
            .map(due -> DeadlineLine.of(due, now, today, formatter))
            .toList());
    model.addAttribute("today", today);
    model.addAttribute("zone", formatter.zoneNote());
    return "proceedings/deadlines";
  }
}
