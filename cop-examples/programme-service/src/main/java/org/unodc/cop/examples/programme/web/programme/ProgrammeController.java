package org.unodc.cop.examples.programme.web.programme;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.unodc.cop.examples.programme.conference.PublicRecord;
import org.unodc.cop.examples.programme.web.PublicPage;
import org.unodc.cop.examples.programme.web.Wording;

/** The programme by day and room. */
@PublicPage
class ProgrammeController {
  private final PublicRecord record;

  ProgrammeController(PublicRecord record) {
    this.record = record;
  }

  @GetMapping({"", "/programme"})
  String programme(@ModelAttribute("filter") ProgrammeFilter filter, Wording wording, Model model) {
    model.addAttribute("programme", new SessionProgramme(record.current(), wording, filter).page());
    model.addAttribute("zone", wording.zoneName());
    return "programme";
  }
}
