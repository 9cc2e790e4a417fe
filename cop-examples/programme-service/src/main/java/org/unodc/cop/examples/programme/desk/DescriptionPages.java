package org.unodc.cop.examples.programme.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.ConcurrentChangeException;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.form.EventChoices;
import org.unodc.cop.examples.programme.form.EventEntries;
import org.unodc.cop.examples.programme.form.EventFields;
import org.unodc.cop.examples.programme.form.FormEntries;
import org.unodc.cop.examples.programme.form.FormReader;
import org.unodc.cop.examples.programme.form.FormVersion;
import org.unodc.cop.examples.programme.form.FormView;
import org.unodc.cop.examples.programme.form.LateFormStore;
import org.unodc.cop.examples.programme.form.LateFormStore.LateForm;
import org.unodc.cop.examples.programme.form.ReasonFields;
import org.unodc.cop.examples.programme.form.RecordNames;
import org.unodc.cop.examples.programme.sideevent.ApplicationChecks;
import org.unodc.cop.examples.programme.sideevent.InvalidStepException;
import org.unodc.cop.examples.programme.sideevent.SideEventDesk;
import org.unodc.cop.examples.programme.sideevent.StepForbiddenException;
import org.unodc.cop.examples.programme.sideevent.StepNeedsReasonException;
import org.unodc.cop.examples.programme.sideevent.StepReason;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;

/**
 * The page with the form that changes the description of an event, for its organizer and for the
 * secretariat.
 */
@Controller
@RequestMapping({
  PageLanguage.PATH + "/{part:my-events}/{id}/description",
  PageLanguage.PATH + "/{part:desk}/side-events/{id}/description"
})
class DescriptionPages {
  private static final String REASON = "override";

  private final ConferenceStore store;
  private final SideEventDesk desk;
  private final LateFormStore lateForms;
  private final HistoryLines history;

  DescriptionPages(
      ConferenceStore store, SideEventDesk desk, LateFormStore lateForms, HistoryLines history) {
    this.store = store;
    this.desk = desk;
    this.lateForms = lateForms;
    this.history = history;
  }

  /** The event that is described, with the path of its page. */
  private record DescribedEvent(SideEvent event, String page, Snapshot now, Account account) {}

  @GetMapping
  String show(
      @PathVariable String id,
      PageFormatter formatter,
      Account account,
      HttpServletRequest request,
      Model model) {
    DescribedEvent described = described(id, account, request);
    RecordNames names = RecordNames.of(described.now().conference());
    Optional<FormEntries> stored = lateForms.take(request).map(LateForm::entered);
    FormEntries entered =
        stored.orElseGet(() -> EventEntries.of(described.event(), names, formatter.language()));
    FormReader reader = new FormReader(entered, formatter);
    if (!entered.asksForMore()) {
      new EventFields(reader, described.now(), account).event(described.event());
    }
    model.addAttribute("late", stored.isPresent());
    FormView form = new FormView(entered, reader.remarksWith(desk.look(described.event())));
    return page(form, described, formatter, model);
  }

  @PostMapping
  String describe(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> values,
      PageFormatter formatter,
      Account account,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    DescribedEvent described = described(id, account, request);
    FormEntries entered = FormEntries.of(values);
    if (entered.asksForMore()) {
      return page(FormView.of(entered), described, formatter, model);
    }
    FormReader reader = new FormReader(entered, formatter);
    SideEvent changed = new EventFields(reader, described.now(), account).event(described.event());
    reader.add(ApplicationChecks.of(changed, described.event(), account));
    Optional<StepReason> reason =
        account.isSecretariat() ? ReasonFields.read(reader, REASON, false) : Optional.empty();
    FormView form = new FormView(entered, reader.remarksWith(desk.look(changed)));
    if (reader.hasProblems() || form.isToBeConfirmed()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(form, described, formatter, model);
    }
    try {
      return save(changed, reason, form, described, formatter, response, model);
    } catch (StepNeedsReasonException unconfirmed) {
      response.setStatus(HttpStatus.CONFLICT.value());
      reader.problem(REASON + ".text." + formatter.language().tag(), "reason-for-warnings");
      FormView unreasoned = new FormView(entered, reader.remarksWith(desk.look(changed)));
      return page(unreasoned, described, formatter, model);
    }
  }

  private String save(
      SideEvent changed,
      Optional<StepReason> reason,
      FormView form,
      DescribedEvent described,
      PageFormatter formatter,
      HttpServletResponse response,
      Model model) {
    OptionalLong version = FormVersion.of(form.value("version"));
    try {
      desk.describe(changed.id(), changed, reason, version, described.account());
      String said = described.account().isSecretariat() ? "?done=description" : "?changed";
      return "redirect:" + described.page() + said;
    } catch (ConcurrentChangeException meanwhile) {
      response.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute("meanwhile", history.since(changed.id(), version, formatter));
    } catch (InvalidStepException wrong) {
      response.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute("refused", "desk.step." + wrong.code());
    } catch (StepForbiddenException forbidden) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
    return page(form, described, formatter, model);
  }

  private DescribedEvent described(String id, Account account, HttpServletRequest request) {
    Snapshot now = store.current();
    String path = request.getRequestURI().substring(request.getContextPath().length());
    String page = path.substring(0, path.lastIndexOf('/'));
    return new DescribedEvent(EventFinder.find(id, account, now), page, now, account);
  }

  private String page(
      FormView form, DescribedEvent described, PageFormatter formatter, Model model) {
    Snapshot now = store.current();
    model.addAttribute("form", form);
    model.addAttribute("choices", EventChoices.of(now, formatter));
    model.addAttribute("version", now.versionOf(described.event().id()));
    model.addAttribute("page", described.page());
    model.addAttribute(
        "heading",
        new EventTexts(now, formatter)
            .title(Optional.of(described.event()), described.event().id()));
    model.addAttribute("secretariat", described.account().isSecretariat());
    return "desk/description";
  }
}
