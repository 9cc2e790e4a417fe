package org.unodc.cop.examples.programme.desk;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;
import org.unodc.cop.sdk.Cop;

/** What the rules find in the whole record. */
@Controller
class FindingPages {
  private final ConferenceStore store;
  private final Clock clock;

  FindingPages(ConferenceStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * A finding.
   *
   * @param event the side event that it is about; empty where it is about something else
   */
  record Row(
      Severity severity, String text, String hint, String rule, String place, String event) {}

  @GetMapping(PageLanguage.PATH + "/desk/findings")
  String show(
      @RequestParam(defaultValue = "") String severity, PageFormatter formatter, Model model) {
    Snapshot now = store.current();
    model.addAttribute("severity", severity);
    show(Cop.validate(now.conference(), now.today(clock)), severity, formatter, model);
    return "desk/findings";
  }

  /** Puts the findings of a report on a page, the gravest first. */
  static void show(ValidationReport report, String severity, PageFormatter formatter, Model model) {
    model.addAttribute("errors", report.count(Severity.ERROR));
    model.addAttribute("warnings", report.count(Severity.WARNING));
    model.addAttribute("notices", report.count(Severity.NOTICE));
    model.addAttribute(
        "rows",
        Arrays.stream(Severity.values())
            .filter(one -> severity.isEmpty() || one.name().equals(severity))
            .flatMap(one -> report.findings().stream().filter(is -> is.severity() == one))
            .map(finding -> row(finding, formatter))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Row row(Finding finding, PageFormatter formatter) {
    return new Row(
        finding.severity(),
        finding.message(formatter.language()),
        finding.hint(formatter.language()),
        finding.rule().value(),
        finding.place().pointer(),
        finding
            .entity()
            .map(label -> label.id())
            .filter(SideEventId.class::isInstance)
            .map(id -> id.value())
            .orElse(""));
  }
}
