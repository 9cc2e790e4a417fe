package org.unodc.cop.examples.programme.accreditation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import jakarta.servlet.http.HttpServletResponse;
import java.text.Collator;
import java.util.Comparator;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unodc.cop.domain.stakeholder.AccreditationStepKind;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.accreditation.AccreditationRefusedException.Reason;
import org.unodc.cop.examples.programme.conference.CheckedElements;
import org.unodc.cop.examples.programme.conference.ConcurrentChangeException;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.NewFindingsException;
import org.unodc.cop.examples.programme.conference.NumberedList;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.form.FieldRemark;
import org.unodc.cop.examples.programme.form.FormEntries;
import org.unodc.cop.examples.programme.form.FormReader;
import org.unodc.cop.examples.programme.form.FormView;
import org.unodc.cop.examples.programme.web.EntityNames;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;
import org.unodc.cop.examples.programme.web.PageNotFoundException;
import org.unodc.cop.examples.programme.web.PageText;
import org.unodc.cop.examples.programme.web.Section;

/** The list of accreditations on the desk, and the page of each with its steps. */
@Controller
@RequestMapping(PageLanguage.PATH + "/desk/accreditations")
class AccreditationPages {
  private static final ImmutableSet<AccreditationStepKind> STANDINGS =
      ImmutableSet.of(
          AccreditationStepKind.NOTIFIED,
          AccreditationStepKind.APPLIED,
          AccreditationStepKind.LISTED,
          AccreditationStepKind.OBJECTED,
          AccreditationStepKind.OBJECTION_DECIDED,
          AccreditationStepKind.ADMITTED,
          AccreditationStepKind.REFUSED,
          AccreditationStepKind.WITHDRAWN);

  private final ConferenceStore store;
  private final AccreditationDesk desk;
  private final AccreditationHistory history;
  private final CheckedElements elements;

  AccreditationPages(
      ConferenceStore store,
      AccreditationDesk desk,
      AccreditationHistory history,
      CheckedElements elements) {
    this.store = store;
    this.desk = desk;
    this.history = history;
    this.elements = elements;
  }

  @Bean
  static Section accreditationSection() {
    return Section.ofDesk(17, "accreditations", "accreditation.nav");
  }

  /** An option of a choice. */
  record Choice(String value, PageText name) {}

  @GetMapping
  String list(
      @ModelAttribute("filter") AccreditationFilter filter, PageFormatter formatter, Model model) {
    ImmutableList<AccreditationRow> all =
        AccreditationRow.Rows.of(store.current(), formatter).all();
    AccreditationList list = AccreditationList.of(all, filter, formatter.language());
    model.addAttribute("filter", list.filter());
    model.addAttribute("list", list);
    model.addAttribute("total", all.size());
    model.addAttribute("columns", AccreditationColumn.values());
    model.addAttribute("standings", STANDINGS);
    return "accreditation/accreditations";
  }

  @GetMapping("/{index:[0-9]+}")
  String show(@PathVariable int index, PageFormatter formatter, Model model) {
    return page(index, FormView.of(FormEntries.nothing()), formatter, model);
  }

  @PostMapping("/{index:[0-9]+}/" + AccreditationForm.PATTERN)
  String step(
      @PathVariable int index,
      @PathVariable String action,
      @RequestParam MultiValueMap<String, String> values,
      PageFormatter formatter,
      Account account,
      HttpServletResponse response,
      Model model) {
    FormReader form = new FormReader(FormEntries.of(values), formatter);
    response.setStatus(HttpStatus.CONFLICT.value());
    try {
      AccreditationForm.of(action)
          .read(form, store.current(), desk, AccreditationForm.subject(index, form, account));
      if (!form.hasProblems()) {
        return "redirect:/%s/desk/accreditations/%d?done=%s"
            .formatted(formatter.language().tag(), index, action);
      }
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    } catch (ConcurrentChangeException meanwhile) {
      model.addAttribute("refused", "MEANWHILE");
    } catch (AccreditationRefusedException refused) {
      model.addAttribute("refused", refused.reason().name());
    } catch (NewFindingsException added) {
      model.addAttribute("refused", added.isForbidden() ? "FORBIDDEN" : "TO_BE_CONFIRMED");
      model.addAttribute("reasons", FieldRemark.of(added.findings(), formatter));
      model.addAttribute("step", action);
    }
    return page(index, FormView.of(form.entered(), form), formatter, model);
  }

  private String page(int index, FormView form, PageFormatter formatter, Model model) {
    Snapshot now = store.current();
    NumberedAccreditation one =
        NumberedAccreditation.find(index, now).orElseThrow(PageNotFoundException::new);
    AccreditationRow.Rows rows = AccreditationRow.Rows.of(now, formatter);
    model.addAttribute("form", form);
    model.addAttribute("row", rows.of(one));
    model.addAttribute("version", now.versionOf(NumberedList.ACCREDITATIONS, index));
    model.addAttribute("steps", one.steps());
    model.addAttribute("objections", objections(one, rows.names()));
    model.addAttribute("open", !one.openObjections().isEmpty());
    model.addAttribute("obstacle", one.obstacle(now).map(Reason::name).orElse(null));
    model.addAttribute("states", states(now, rows, formatter));
    model.addAttribute(
        "findings",
        FieldRemark.of(elements.findings(NumberedList.ACCREDITATIONS, index, now), formatter));
    model.addAttribute("history", history.of(index, formatter));
    return "accreditation/accreditation";
  }

  private static ImmutableList<Choice> objections(NumberedAccreditation one, EntityNames names) {
    return one.openObjections().stream()
        .map(
            index ->
                new Choice(
                    String.valueOf(index),
                    one.steps()
                        .get(index)
                        .by()
                        .map(names::of)
                        .orElseGet(() -> PageText.here(String.valueOf(index + 1)))))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Choice> states(
      Snapshot now, AccreditationRow.Rows rows, PageFormatter formatter) {
    Collator collator = Collator.getInstance(formatter.language().locale());
    return now.conference().participants().stream()
        .map(state -> new Choice(state.id().value(), rows.names().of(state.id())))
        .sorted(Comparator.comparing(choice -> choice.name().text(), collator::compare))
        .collect(ImmutableList.toImmutableList());
  }
}
