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
import org.unodc.cop.examples.programme.desk.form.Entered;
import org.unodc.cop.examples.programme.desk.form.EventChoices;
import org.unodc.cop.examples.programme.desk.form.EventFields;
import org.unodc.cop.examples.programme.desk.form.FormReading;
import org.unodc.cop.examples.programme.desk.form.FormView;
import org.unodc.cop.examples.programme.desk.form.RecordNames;
import org.unodc.cop.examples.programme.sideevent.EventApplication;
import org.unodc.cop.examples.programme.sideevent.NotAllowed;
import org.unodc.cop.examples.programme.sideevent.SideEventDesk;
import org.unodc.cop.examples.programme.web.PageLanguage;
import org.unodc.cop.examples.programme.web.Wording;

/** The form with which an organization applies for a side event. */
@Controller
@RequestMapping(PageLanguage.PATH + "/apply")
class ApplyPages {
  private final ConferenceStore store;
  private final SideEventDesk desk;
  private final LateForms late;
  private final TakenForms taken;

  ApplyPages(ConferenceStore store, SideEventDesk desk, LateForms late, TakenForms taken) {
    this.store = store;
    this.desk = desk;
    this.late = late;
    this.taken = taken;
  }

  @GetMapping
  String show(Wording wording, Account account, HttpServletRequest request, Model model) {
    Optional<Entered> kept = late.take(request);
    model.addAttribute("late", kept.isPresent());
    return page(FormView.of(kept.orElseGet(() -> blank(wording))), wording, account, model);
  }

  private static Entered blank(Wording wording) {
    return Entered.of("original", wording.language().tag());
  }

  @PostMapping
  String apply(
      @RequestParam MultiValueMap<String, String> values,
      Wording wording,
      Account account,
      Model model,
      HttpServletResponse response) {
    Entered entered = Entered.of(values);
    if (entered.asksForMore()) {
      return page(FormView.of(entered), wording, account, model);
    }
    FormReading reading = new FormReading(entered, wording);
    EventApplication application = new EventFields(reading, store.current(), account).application();
    FormView form = new FormView(entered, reading.remarksWith(desk.look(application, account)));
    if (form.isToBeShown()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(form, wording, account, model);
    }
    try {
      SideEventId event =
          taken.take(entered.first("form"), () -> desk.apply(application, account).event().id());
      return "redirect:/" + wording.language().tag() + "/my-events/" + event + "?submitted";
    } catch (NotAllowed refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      FormView late = new FormView(entered, reading.remarksWith(refused.findings()));
      return page(late, wording, account, model);
    }
  }

  private String page(FormView form, Wording wording, Account account, Model model) {
    Snapshot now = store.current();
    String formId = form.value("form");
    model.addAttribute("form", form);
    model.addAttribute("formId", formId.isEmpty() ? UUID.randomUUID().toString() : formId);
    model.addAttribute("choices", EventChoices.of(now, wording));
    model.addAttribute(
        "applicant",
        account
            .actsFor()
            .map(one -> RecordNames.of(now.conference()).nameOf(one, wording.language()))
            .orElse(null));
    model.addAttribute("secretariat", account.isSecretariat());
    return "desk/apply";
  }
}
