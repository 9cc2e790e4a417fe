package org.unodc.cop.examples.programme.desk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
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
import org.unodc.cop.examples.programme.conference.RoomTakenException;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.form.FormEntries;
import org.unodc.cop.examples.programme.form.FormReader;
import org.unodc.cop.examples.programme.form.FormVersion;
import org.unodc.cop.examples.programme.form.FormView;
import org.unodc.cop.examples.programme.sideevent.EventFindings;
import org.unodc.cop.examples.programme.sideevent.InvalidStepException;
import org.unodc.cop.examples.programme.sideevent.SideEventDesk;
import org.unodc.cop.examples.programme.sideevent.StepForbiddenException;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;

/** The page of an event on the desk, with the steps that the secretariat can take. */
@Controller
@RequestMapping(PageLanguage.PATH + "/desk/side-events/{id}")
class DeskEventPages {
  private final ConferenceStore store;
  private final SideEventDesk desk;
  private final HistoryLines history;
  private final EventPanels panels;
  private final EventFindings rules;
  private final EventIndex index;

  DeskEventPages(
      ConferenceStore store,
      SideEventDesk desk,
      HistoryLines history,
      EventPanels panels,
      EventFindings rules,
      EventIndex index) {
    this.store = store;
    this.desk = desk;
    this.history = history;
    this.panels = panels;
    this.rules = rules;
    this.index = index;
  }

  @GetMapping
  String show(@PathVariable String id, PageFormatter formatter, Account account, Model model) {
    SideEvent event = EventFinder.find(id, account, store.current());
    return page(event, FormView.of(FormEntries.nothing()), formatter, account, model);
  }

  @PostMapping("/{step:acceptance|schedule|merger|cancellation}")
  String step(
      @PathVariable String id,
      @PathVariable String step,
      @RequestParam MultiValueMap<String, String> values,
      PageFormatter formatter,
      Account account,
      HttpServletResponse response,
      Model model) {
    SideEvent event = EventFinder.find(id, account, store.current());
    FormReader reader = new FormReader(FormEntries.of(values), formatter);
    Optional<EventStep> chosen = EventStep.read(step, reader, store.current());
    if (chosen.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(event, FormView.of(reader.entered(), reader), formatter, account, model);
    }
    OptionalLong version = FormVersion.of(reader.entered().first("version"));
    try {
      chosen.get().take(desk, event.id(), version, account);
      return "redirect:/"
          + formatter.language().tag()
          + "/desk/side-events/"
          + id
          + "?done="
          + step;
    } catch (ConcurrentChangeException meanwhile) {
      model.addAttribute("meanwhile", history.since(event.id(), version, formatter));
    } catch (InvalidStepException wrong) {
      model.addAttribute("refused", "desk.step." + wrong.code());
    } catch (StepForbiddenException forbidden) {
      model.addAttribute(
          "forbidden",
          EventSheet.of(ImmutableListMultimap.of(), forbidden.findings(), formatter).remarks());
    } catch (RoomTakenException taken) {
      model.addAttribute("taken", clashingEvents(chosen.get(), event, formatter));
    }
    response.setStatus(HttpStatus.CONFLICT.value());
    SideEvent now = EventFinder.find(id, account, store.current());
    return page(now, FormView.of(reader.entered(), reader), formatter, account, model);
  }

  private ImmutableList<EventRows.Row> clashingEvents(
      EventStep step, SideEvent event, PageFormatter formatter) {
    Snapshot now = store.current();
    EventRows rows = new EventRows(now, index.of(now), formatter);
    return now.conference().sideEvents().stream()
        .filter(other -> !other.id().equals(event.id()) && step.clashesWith(other))
        .map(rows::of)
        .collect(ImmutableList.toImmutableList());
  }

  private String page(
      SideEvent event, FormView form, PageFormatter formatter, Account account, Model model) {
    Snapshot now = store.current();
    EventTexts texts = new EventTexts(now, formatter);
    model.addAttribute("id", event.id().value());
    model.addAttribute("form", form);
    model.addAttribute("heading", texts.title(Optional.of(event), event.id()));
    model.addAttribute("status", event.status().orElse(null));
    model.addAttribute("version", now.versionOf(event.id()));
    model.addAttribute("steps", AvailableSteps.of(event, now, formatter));
    model.addAttribute(
        "sheet",
        EventSheet.of(
            texts.of(event, EventFinder.applicationFor(event, now)),
            rules.of(event.id(), now),
            formatter));
    model.addAttribute("history", history.of(event.id(), formatter));
    model.addAttribute("panels", panels.onDesk(event, account, formatter));
    return "desk/event";
  }
}
