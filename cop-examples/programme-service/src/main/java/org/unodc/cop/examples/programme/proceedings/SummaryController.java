package org.unodc.cop.examples.programme.proceedings;

import java.time.Clock;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.unodc.cop.domain.document.Certainty;
import org.unodc.cop.examples.programme.conference.PublicRecord;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PublicPage;

/** Shows the account of the session. */
@PublicPage
class SummaryController {
  private final PublicRecord record;
  private final Clock clock;

  SummaryController(PublicRecord record, Clock clock) {
    this.record = record;
    this.clock = clock;
  }

  @GetMapping("/summary")
  String summary(PageFormatter formatter, Model model) {
    Snapshot now = record.current();
    model.addAttribute("summary", SummaryPage.of(now, now.today(clock), formatter));
    model.addAttribute("computed", formatter.label(Certainty.COMPUTED));
    return "proceedings/summary";
  }
}
