package org.unodc.cop.examples.programme.proceedings;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.unodc.cop.examples.programme.conference.PublicRecord;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PublicPage;

/** Shows the statistics of participation. */
@PublicPage
class StatisticsController {
  private final PublicRecord record;

  StatisticsController(PublicRecord record) {
    this.record = record;
  }

  @GetMapping("/statistics")
  String statistics(PageFormatter formatter, Model model) {
    model.addAttribute("statistics", StatisticsPage.of(record.current(), formatter));
    return "proceedings/statistics";
  }
}
