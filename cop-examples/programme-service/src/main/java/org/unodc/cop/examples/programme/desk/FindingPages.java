package org.unodc.cop.examples.programme.desk;

import com.google.common.collect.ImmutableList;
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
import org.unodc.cop.examples.programme.conference.RecordFindings;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;

/** The page with the findings of the rules in the whole record. */
@Controller
public class FindingPages {
  private final ConferenceStore store;
  private final RecordFindings rules;

  FindingPages(ConferenceStore store, RecordFindings rules) {
    this.store = store;
    this.rules = rules;
  }

  /**
   * A finding.
   *
   * @param event the id of the side event that it is about; empty if it is about something else
   */
  public record Row(
      Severity severity, String text, String hint, String rule, String place, String event) {}

  @GetMapping(PageLanguage.PATH + "/desk/findings")
  String show(
      @RequestParam(defaultValue = "") String severity, PageFormatter formatter, Model model) {
    Snapshot now = store.current();
    model.addAttribute("severity", severity);
    model.addAttribute("severities", Severity.values());
    show(rules.of(now), severity, formatter, model);
    return "desk/findings";
  }

  /**
   * Adds the findings of a report to a model, the most severe first.
   *
   * @param severity the name of the severity to show; empty for all
   */
  public static void show(
      ValidationReport report, String severity, PageFormatter formatter, Model model) {
    model.addAttribute("errors", report.count(Severity.ERROR));
    model.addAttribute("warnings", report.count(Severity.WARNING));
    model.addAttribute("notices", report.count(Severity.NOTICE));
    model.addAttribute(
        "rows",
        Arrays.stream(Severity.values())
            .filter(level -> severity.isEmpty() || level.name().equals(severity))
            .flatMap(
                level -> report.findings().stream().filter(finding -> finding.severity() == level))
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
