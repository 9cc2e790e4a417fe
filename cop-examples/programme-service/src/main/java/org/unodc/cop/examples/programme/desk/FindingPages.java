package org.unodc.cop.examples.programme.desk;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.RecordFindings;
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

  @GetMapping(PageLanguage.PATH + "/desk/findings")
  String show(
      @ModelAttribute("filter") FindingFilter filter, PageFormatter formatter, Model model) {
    model.addAttribute("severities", Severity.values());
    show(rules.of(store.current()), filter, formatter, model);
    return "desk/findings";
  }

  /** Adds a page of the findings of a report to a model, grouped by rule. */
  public static void show(
      ValidationReport report, FindingFilter filter, PageFormatter formatter, Model model) {
    model.addAttribute("errors", report.count(Severity.ERROR));
    model.addAttribute("warnings", report.count(Severity.WARNING));
    model.addAttribute("notices", report.count(Severity.NOTICE));
    model.addAttribute("found", FindingGroups.of(report, filter, formatter));
  }
}
