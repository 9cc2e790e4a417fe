package org.unodc.cop.examples.programme.desk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.ConcurrentChangeException;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.form.FormEntries;
import org.unodc.cop.examples.programme.form.FormReader;
import org.unodc.cop.examples.programme.form.FormVersion;
import org.unodc.cop.examples.programme.form.FormView;
import org.unodc.cop.examples.programme.form.ReasonFields;
import org.unodc.cop.examples.programme.sideevent.EventFinding;
import org.unodc.cop.examples.programme.sideevent.EventFindings;
import org.unodc.cop.examples.programme.sideevent.InvalidStepException;
import org.unodc.cop.examples.programme.sideevent.SideEventDesk;
import org.unodc.cop.examples.programme.sideevent.StepReason;
import org.unodc.cop.examples.programme.sideevent.StepReasons;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;

/**
 * The pages of the events for which an organization applied. It can withdraw an application until
 * it is decided on.
 */
@Controller
@RequestMapping(PageLanguage.PATH + "/my-events")
class MyEventPages {
  private final ConferenceStore store;
  private final SideEventDesk desk;
  private final HistoryLines history;
  private final StepReasons reasons;
  private final EventPanels panels;
  private final EventFindings rules;
  private final EventIndex index;
  private final ImmutableList<AccountNotice> notices;

  MyEventPages(
      ConferenceStore store,
      SideEventDesk desk,
      HistoryLines history,
      StepReasons reasons,
      EventPanels panels,
      EventFindings rules,
      EventIndex index,
      ObjectProvider<AccountNotice> notices) {
    this.store = store;
    this.desk = desk;
    this.history = history;
    this.reasons = reasons;
    this.panels = panels;
    this.rules = rules;
    this.index = index;
    this.notices = notices.orderedStream().collect(ImmutableList.toImmutableList());
  }

  @GetMapping
  String list(PageFormatter formatter, Account account, Model model) {
    Snapshot now = store.current();
    EventRows rows = new EventRows(now, index.of(now), formatter);
    ImmutableListMultimap<SideEventId, EventFinding> findings = rules.byEvent(now);
    model.addAttribute(
        "events",
        now.conference().applications().stream()
            .filter(application -> account.actsFor().isPresent())
            .filter(application -> application.applicant().equals(account.actsFor()))
            .flatMap(application -> application.sideEvent().flatMap(now::sideEvent).stream())
            .distinct()
            .map(
                event ->
                    rows.of(event)
                        .counting(EventFindings.forOrganizer(event, findings.get(event.id()))))
            .collect(ImmutableList.toImmutableList()));
    model.addAttribute(
        "notices",
        notices.stream()
            .flatMap(notice -> notice.notice(account, formatter).stream())
            .collect(ImmutableList.toImmutableList()));
    return "desk/my-events";
  }

  @GetMapping("/{id}")
  String show(@PathVariable String id, PageFormatter formatter, Account account, Model model) {
    SideEvent event = EventFinder.find(id, account, store.current());
    return page(event, FormView.of(FormEntries.nothing()), formatter, account, model);
  }

  @PostMapping("/{id}/withdrawal")
  String withdraw(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> values,
      PageFormatter formatter,
      Account account,
      HttpServletResponse response,
      Model model) {
    SideEvent event = EventFinder.find(id, account, store.current());
    FormReader reader = new FormReader(FormEntries.of(values), formatter);
    Optional<StepReason> reason = ReasonFields.read(reader, "withdrawal", false);
    if (reader.hasProblems()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(event, FormView.of(reader.entered(), reader), formatter, account, model);
    }
    OptionalLong seen = FormVersion.of(reader.entered().first("version"));
    try {
      desk.withdraw(event.id(), reason, seen, account);
      return "redirect:/" + formatter.language().tag() + "/my-events/" + id + "?withdrawn";
    } catch (ConcurrentChangeException meanwhile) {
      model.addAttribute("meanwhile", history.since(event.id(), seen, formatter));
    } catch (InvalidStepException wrong) {
      model.addAttribute("refused", "desk.step." + wrong.code());
    }
    response.setStatus(HttpStatus.CONFLICT.value());
    SideEvent now = EventFinder.find(id, account, store.current());
    return page(now, FormView.of(reader.entered(), reader), formatter, account, model);
  }

  private String page(
      SideEvent event, FormView form, PageFormatter formatter, Account account, Model model) {
    Snapshot now = store.current();
    Optional<Application> application = EventFinder.applicationFor(event, now);
    ImmutableList<EventFinding> findings =
        EventFindings.forOrganizer(event, rules.of(event.id(), now));
    EventTexts texts = new EventTexts(now, formatter);
    model.addAttribute("form", form);
    model.addAttribute("reasons", reasons.of(event.id()));
    model.addAttribute("id", event.id().value());
    model.addAttribute("version", now.versionOf(event.id()));
    model.addAttribute("heading", texts.title(Optional.of(event), event.id()));
    model.addAttribute("sheet", EventSheet.of(texts.of(event, application), findings, formatter));
    model.addAttribute("status", event.status().orElse(null));
    model.addAttribute(
        "open", event.status().filter(SideEventStatus.REQUESTED::equals).isPresent());
    model.addAttribute("panels", panels.onMyEvents(event, account, formatter));
    return "desk/my-event";
  }
}
