package org.unodc.cop.examples.programme.desk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Arrays;
import java.util.List;
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
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;

/** The page with the findings of the rules in the whole record. */
@Controller
public class FindingPages {
  private static final int PAGE_SIZE = 100;

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
      @RequestParam(defaultValue = "") String severity,
      @RequestParam(defaultValue = "1") int page,
      PageFormatter formatter,
      Model model) {
    model.addAttribute("severities", Severity.values());
    show(rules.of(store.current()), severity, page, formatter, model);
    return "desk/findings";
  }

  /**
   * Adds a page of the findings of a report to a model, the most severe first.
   *
   * @param severity the name of the severity to show; empty for all
   * @param page the number of the page, counted from 1
   */
  public static void show(
      ValidationReport report, String severity, int page, PageFormatter formatter, Model model) {
    model.addAttribute("severity", severity);
    model.addAttribute("errors", report.count(Severity.ERROR));
    model.addAttribute("warnings", report.count(Severity.WARNING));
    model.addAttribute("notices", report.count(Severity.NOTICE));
    ImmutableList<Finding> shown =
        Arrays.stream(Severity.values())
            .filter(level -> severity.isEmpty() || level.name().equals(severity))
            .flatMap(
                level -> report.findings().stream().filter(finding -> finding.severity() == level))
            .collect(ImmutableList.toImmutableList());
    List<List<Finding>> pages = Lists.partition(shown, PAGE_SIZE);
    int number = Math.max(1, Math.min(page, pages.size()));
    model.addAttribute("page", number);
    model.addAttribute("pages", pages.size());
    model.addAttribute(
        "rows",
        pages.stream()
            .skip(number - 1L)
            .limit(1)
            .flatMap(List::stream)
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
