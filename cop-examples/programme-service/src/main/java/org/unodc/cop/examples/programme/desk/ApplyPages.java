package org.unodc.cop.examples.programme.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.desk.form.EventChoices;
import org.unodc.cop.examples.programme.desk.form.EventFields;
import org.unodc.cop.examples.programme.desk.form.FormEntries;
import org.unodc.cop.examples.programme.desk.form.FormReader;
import org.unodc.cop.examples.programme.desk.form.FormView;
import org.unodc.cop.examples.programme.desk.form.RecordNames;
import org.unodc.cop.examples.programme.sideevent.EventApplication;
import org.unodc.cop.examples.programme.sideevent.SideEventDesk;
import org.unodc.cop.examples.programme.sideevent.StepForbiddenException;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;

/** The form with which an organization applies for a side event. */
@Controller
@RequestMapping(PageLanguage.PATH + "/apply")
class ApplyPages {
  private final ConferenceStore store;
  private final SideEventDesk desk;
  private final LateFormStore late;
  private final SubmittedForms taken;

  ApplyPages(ConferenceStore store, SideEventDesk desk, LateFormStore late, SubmittedForms taken) {
    this.store = store;
    this.desk = desk;
    this.late = late;
    this.taken = taken;
  }

  @GetMapping
  String show(PageFormatter formatter, Account account, HttpServletRequest request, Model model) {
    Optional<FormEntries> kept = late.take(request);
    model.addAttribute("late", kept.isPresent());
    return page(FormView.of(kept.orElseGet(() -> blank(formatter))), formatter, account, model);
  }

  private static FormEntries blank(PageFormatter formatter) {
    return FormEntries.of("original", formatter.language().tag());
  }

  @PostMapping
  String apply(
      @RequestParam MultiValueMap<String, String> values,
      PageFormatter formatter,
      Account account,
      Model model,
      HttpServletResponse response) {
    FormEntries entered = FormEntries.of(values);
    if (entered.asksForMore()) {
      return page(FormView.of(entered), formatter, account, model);
    }
    FormReader reader = new FormReader(entered, formatter);
    EventApplication application = new EventFields(reader, store.current(), account).application();
    FormView form = new FormView(entered, reader.remarksWith(desk.look(application, account)));
    if (form.isToBeShown()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(form, formatter, account, model);
    }
    try {
      SideEventId event =
          taken.take(entered.first("form"), () -> desk.apply(application, account).event().id());
      return "redirect:/" + formatter.language().tag() + "/my-events/" + event + "?submitted";
    } catch (StepForbiddenException refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      FormView late = new FormView(entered, reader.remarksWith(refused.findings()));
      return page(late, formatter, account, model);
    }
  }

  private String page(FormView form, PageFormatter formatter, Account account, Model model) {
    Snapshot now = store.current();
    String formId = form.value("form");
    model.addAttribute("form", form);
    model.addAttribute("formId", formId.isEmpty() ? UUID.randomUUID().toString() : formId);
    model.addAttribute("choices", EventChoices.of(now, formatter));
    model.addAttribute(
        "applicant",
        account
            .actsFor()
            .map(one -> RecordNames.of(now.conference()).nameOf(one, formatter.language()))
            .orElse(null));
    model.addAttribute("secretariat", account.isSecretariat());
    return "desk/apply";
  }
}
