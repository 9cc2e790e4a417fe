package org.unodc.cop.examples.programme.sessionprogramme;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.unodc.cop.examples.programme.conference.PublicRecord;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PublicPage;

/** Shows the programme by day and room. */
@PublicPage
class ProgrammeController {
  private final PublicRecord record;

  ProgrammeController(PublicRecord record) {
    this.record = record;
  }

  @GetMapping({"", "/programme"})
  String programme(
      @ModelAttribute("filter") ProgrammeFilter filter, PageFormatter formatter, Model model) {
    model.addAttribute(
        "programme", new SessionProgramme(record.current(), formatter, filter).page());
    model.addAttribute("zone", formatter.zoneName());
    return "sessionprogramme/programme";
  }
}
