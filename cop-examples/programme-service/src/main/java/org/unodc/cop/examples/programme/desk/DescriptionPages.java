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
import org.unodc.cop.examples.programme.conference.ChangedMeanwhile;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.desk.form.Entered;
import org.unodc.cop.examples.programme.desk.form.EventChoices;
import org.unodc.cop.examples.programme.desk.form.EventEntries;
import org.unodc.cop.examples.programme.desk.form.EventFields;
import org.unodc.cop.examples.programme.desk.form.FormReading;
import org.unodc.cop.examples.programme.desk.form.FormView;
import org.unodc.cop.examples.programme.desk.form.RecordNames;
import org.unodc.cop.examples.programme.sideevent.NotAllowed;
import org.unodc.cop.examples.programme.sideevent.SideEventDesk;
import org.unodc.cop.examples.programme.sideevent.WrongStep;
import org.unodc.cop.examples.programme.web.PageLanguage;
import org.unodc.cop.examples.programme.web.Wording;

/** The form that changes what an event is about: for its organizer, and for the secretariat. */
@Controller
@RequestMapping({
  PageLanguage.PATH + "/{part:my-events}/{id}/description",
  PageLanguage.PATH + "/{part:desk}/side-events/{id}/description"
})
class DescriptionPages {
  private final ConferenceStore store;
  private final SideEventDesk desk;
  private final LateForms late;
  private final HistoryLines history;

  DescriptionPages(
      ConferenceStore store, SideEventDesk desk, LateForms late, HistoryLines history) {
    this.store = store;
    this.desk = desk;
    this.late = late;
    this.history = history;
  }

  /** The event that is described, and where its page is. */
  private record Described(SideEvent event, String page, Snapshot now, Account account) {}

  @GetMapping
  String show(
      @PathVariable String id,
      Wording wording,
      Account account,
      HttpServletRequest request,
      Model model) {
    Described described = described(id, account, request);
    RecordNames names = RecordNames.of(described.now().conference());
    Optional<Entered> kept = late.take(request);
    Entered entered =
        kept.orElseGet(() -> EventEntries.of(described.event(), names, wording.language()));
    FormReading reading = new FormReading(entered, wording);
    if (!entered.asksForMore()) {
      new EventFields(reading, described.now(), account).event(described.event());
    }
    model.addAttribute("late", kept.isPresent());
    FormView form = new FormView(entered, reading.remarksWith(desk.look(described.event())));
    return page(form, described, wording, model);
  }

  @PostMapping
  String describe(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> values,
      Wording wording,
      Account account,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Described described = described(id, account, request);
    Entered entered = Entered.of(values);
    if (entered.asksForMore()) {
      return page(FormView.of(entered), described, wording, model);
    }
    FormReading reading = new FormReading(entered, wording);
    SideEvent changed = new EventFields(reading, described.now(), account).event(described.event());
    FormView form = new FormView(entered, reading.remarksWith(desk.look(changed)));
    if (reading.hasProblems() || form.isToBeConfirmed()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(form, described, wording, model);
    }
    return keep(changed, form, described, wording, response, model);
  }

  private String keep(
      SideEvent changed,
      FormView form,
      Described described,
      Wording wording,
      HttpServletResponse response,
      Model model) {
    OptionalLong version = Versions.of(form.value("version"));
    try {
      desk.describe(changed.id(), changed, version, described.account());
      return "redirect:" + described.page() + "?changed";
    } catch (ChangedMeanwhile meanwhile) {
      response.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute("meanwhile", history.since(changed.id(), version, wording));
    } catch (WrongStep wrong) {
      response.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute("refused", "desk.step." + wrong.code());
    } catch (NotAllowed forbidden) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
    return page(form, described, wording, model);
  }

  private Described described(String id, Account account, HttpServletRequest request) {
    Snapshot now = store.current();
    String path = request.getRequestURI().substring(request.getContextPath().length());
    String page = path.substring(0, path.lastIndexOf('/'));
    return new Described(EventFinder.find(id, account, now), page, now, account);
  }

  private String page(FormView form, Described described, Wording wording, Model model) {
    Snapshot now = store.current();
    model.addAttribute("form", form);
    model.addAttribute("choices", EventChoices.of(now, wording));
    model.addAttribute("version", now.versionOf(described.event().id()));
    model.addAttribute("page", described.page());
    model.addAttribute(
        "heading",
        new EventTexts(now, wording).title(Optional.of(described.event()), described.event().id()));
    model.addAttribute("secretariat", described.account().isSecretariat());
    return "desk/description";
  }
}
