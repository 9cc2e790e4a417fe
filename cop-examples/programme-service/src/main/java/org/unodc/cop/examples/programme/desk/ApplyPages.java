package org.unodc.cop.examples.programme.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
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
import org.unodc.cop.examples.programme.form.EventChoices;
import org.unodc.cop.examples.programme.form.EventFields;
import org.unodc.cop.examples.programme.form.FormEntries;
import org.unodc.cop.examples.programme.form.FormReader;
import org.unodc.cop.examples.programme.form.FormView;
import org.unodc.cop.examples.programme.form.LateFormStore;
import org.unodc.cop.examples.programme.form.LateFormStore.LateForm;
import org.unodc.cop.examples.programme.form.ReasonFields;
import org.unodc.cop.examples.programme.form.RecordNames;
import org.unodc.cop.examples.programme.sideevent.ApplicationChecks;
import org.unodc.cop.examples.programme.sideevent.ApplicationPeriod;
import org.unodc.cop.examples.programme.sideevent.EventApplication;
import org.unodc.cop.examples.programme.sideevent.OrganizerQuota;
import org.unodc.cop.examples.programme.sideevent.OutsidePolicyException;
import org.unodc.cop.examples.programme.sideevent.SideEventDesk;
import org.unodc.cop.examples.programme.sideevent.StepForbiddenException;
import org.unodc.cop.examples.programme.sideevent.StepReason;
import org.unodc.cop.examples.programme.sideevent.Submissions;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;

/** The page with the form on which an organization applies for a side event. */
@Controller
@RequestMapping(PageLanguage.PATH + "/apply")
class ApplyPages {
  private static final String REASON = "override";

  private final ConferenceStore store;
  private final SideEventDesk desk;
  private final LateFormStore lateForms;
  private final Submissions submissions;
  private final Clock clock;

  ApplyPages(
      ConferenceStore store,
      SideEventDesk desk,
      LateFormStore lateForms,
      Submissions submissions,
      Clock clock) {
    this.clock = clock;
    this.store = store;
    this.desk = desk;
    this.lateForms = lateForms;
    this.submissions = submissions;
  }

  @GetMapping
  String show(PageFormatter formatter, Account account, HttpServletRequest request, Model model) {
    Optional<FormEntries> stored = lateForms.take(request).map(LateForm::entered);
    model.addAttribute("late", stored.isPresent());
    return page(FormView.of(stored.orElseGet(() -> blank(formatter))), formatter, account, model);
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
    Optional<SideEventId> former = submissions.ofForm(formId(entered), account);
    if (former.isPresent()) {
      return pageOf(former.get(), formatter, account);
    }
    if (!account.isSecretariat() && refusal(store.current(), account, formatter).isPresent()) {
      response.setStatus(HttpStatus.CONFLICT.value());
      return page(FormView.of(entered), formatter, account, model);
    }
    FormReader reader = new FormReader(entered, formatter);
    EventApplication application = new EventFields(reader, store.current(), account).application();
    reader.add(ApplicationChecks.of(application, account));
    Optional<StepReason> reason =
        account.isSecretariat() ? ReasonFields.read(reader, REASON, false) : Optional.empty();
    FormView form = new FormView(entered, reader.remarksWith(desk.look(application, account)));
    if (form.isToBeShown()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(form, formatter, account, model);
    }
    try {
      SideEventId event = submissions.applyByForm(formId(entered), application, reason, account);
      return pageOf(event, formatter, account);
    } catch (StepForbiddenException refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      FormView refusedForm = new FormView(entered, reader.remarksWith(refused.findings()));
      return page(refusedForm, formatter, account, model);
    } catch (OutsidePolicyException outside) {
      response.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute("outside", outside.sentence().in(formatter.language()));
      return page(form, formatter, account, model);
    }
  }

  private static String pageOf(SideEventId event, PageFormatter formatter, Account account) {
    String page =
        account.isSecretariat()
            ? "/desk/side-events/" + event + "?done=application"
            : "/my-events/" + event + "?submitted";
    return "redirect:/" + formatter.language().tag() + page;
  }

  /** The id that the page gave to the form, so that a button pressed twice creates one event. */
  private static UUID formId(FormEntries entered) {
    try {
      return UUID.fromString(entered.first("form"));
    } catch (IllegalArgumentException missing) {
      return UUID.randomUUID();
    }
  }

  /** {@return why the policy of the session allows the account no application at the moment} */
  private Optional<String> refusal(Snapshot now, Account account, PageFormatter formatter) {
    return ApplicationPeriod.of(now, clock)
        .sentence()
        .or(() -> account.actsFor().flatMap(actor -> OrganizerQuota.exhausted(actor, now)))
        .map(sentence -> sentence.in(formatter.language()));
  }

  private String page(FormView form, PageFormatter formatter, Account account, Model model) {
    Snapshot now = store.current();
    Optional<String> refusal = refusal(now, account, formatter);
    model.addAttribute("form", form);
    model.addAttribute("refusal", refusal.orElse(null));
    model.addAttribute("canApply", refusal.isEmpty() || account.isSecretariat());
    model.addAttribute("formId", formId(form.entered()));
    model.addAttribute("choices", EventChoices.of(now, formatter));
    model.addAttribute(
        "applicant",
        account
            .actsFor()
            .map(actor -> RecordNames.of(now.conference()).nameOf(actor, formatter.language()))
            .orElse(null));
    model.addAttribute("secretariat", account.isSecretariat());
    return "desk/apply";
  }
}
