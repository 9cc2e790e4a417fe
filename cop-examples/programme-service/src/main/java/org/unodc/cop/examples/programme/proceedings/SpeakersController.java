package org.unodc.cop.examples.programme.proceedings;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.unodc.cop.examples.programme.conference.PublicRecord;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PublicPage;

/** Shows the lists of speakers: who has spoken and who is waiting. */
@PublicPage
class SpeakersController {
  private final PublicRecord record;

  SpeakersController(PublicRecord record) {
    this.record = record;
  }

  @GetMapping("/speakers")
  String speakers(PageFormatter formatter, Model model) {
    model.addAttribute("speakers", SpeakersPage.of(record.current().conference(), formatter));
    model.addAttribute("zone", formatter.zoneNote());
    return "proceedings/speakers";
  }
}
