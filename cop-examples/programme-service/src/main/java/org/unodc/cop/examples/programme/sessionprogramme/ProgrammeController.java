package org.unodc.cop.examples.programme.sessionprogramme;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.unodc.cop.examples.programme.conference.PublicRecord;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PublicPage;
import org.unodc.cop.examples.programme.web.Section;

/** Shows the programme by day and room. */
@PublicPage
class ProgrammeController {
  private final PublicRecord record;
  private final RenderedDays rendered;
  private final Clock clock;

  ProgrammeController(PublicRecord record, RenderedDays rendered, Clock clock) {
    this.record = record;
    this.rendered = rendered;
    this.clock = clock;
  }

  @Bean
  static Section programmeSection() {
    return Section.ofPublic(10, "programme", "section.programme");
  }

  @GetMapping({"", "/programme"})
  String programme(
      @ModelAttribute("filter") ProgrammeFilter filter,
      PageFormatter formatter,
      HttpServletRequest request,
      Model model) {
    Snapshot now = record.current();
    String here = request.getContextPath() + "/" + formatter.language().tag();
    model.addAttribute(
        "programme",
        new SessionProgramme(now, now.today(clock), formatter, filter, here, rendered).page());
    model.addAttribute("zone", formatter.zoneNote());
    return "sessionprogramme/programme";
  }
}
