package org.unodc.cop.examples.programme.desk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
import org.unodc.cop.domain.id.MeetingId;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
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
import org.unodc.cop.examples.programme.sideevent.OrganizerQuota;
import org.unodc.cop.examples.programme.sideevent.SideEventDecisions;
import org.unodc.cop.examples.programme.sideevent.StepForbiddenException;
import org.unodc.cop.examples.programme.sideevent.StepKind;
import org.unodc.cop.examples.programme.sideevent.StepNeedsReasonException;
import org.unodc.cop.examples.programme.sideevent.StepReason.StandardReason;
import org.unodc.cop.examples.programme.sideevent.StepReasons;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;

/** The page of an event on the desk, with the steps that the secretariat can take. */
@Controller
@RequestMapping(PageLanguage.PATH + "/desk/side-events/{id}")
class DeskEventPages {
  private static final ImmutableSet<String> DONE =
      ImmutableSet.of(
          "application",
          "acceptance",
          "refusal",
          "schedule",
          "unscheduling",
          "merger",
          "cancellation",
          "reopening",
          "reopening-restored",
          "reopening-without-room",
          "description");

  private final ConferenceStore store;
  private final SideEventDecisions decisions;
  private final HistoryLines history;
  private final StepReasons reasons;
  private final EventPanels panels;
  private final EventFindings rules;
  private final EventIndex index;

  DeskEventPages(
      ConferenceStore store,
      SideEventDecisions decisions,
      HistoryLines history,
      StepReasons reasons,
      EventPanels panels,
      EventFindings rules,
      EventIndex index) {
    this.store = store;
    this.decisions = decisions;
    this.history = history;
    this.reasons = reasons;
    this.panels = panels;
    this.rules = rules;
    this.index = index;
  }

  /** A meeting that has a room, with its time. */
  record MeetingLine(String name, String time) {}

  @GetMapping
  String show(
      @PathVariable String id,
      @RequestParam Optional<String> done,
      PageFormatter formatter,
      Account account,
      Model model) {
    model.addAttribute("done", done.filter(DONE::contains).orElse(null));
    SideEvent event = EventFinder.find(id, account, store.current());
    return page(event, FormView.of(FormEntries.nothing()), formatter, account, model);
  }

  @PostMapping("/{step:acceptance|refusal|schedule|unscheduling|merger|cancellation|reopening}")
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
    Optional<? extends EventStep> chosen = StepFields.read(step, reader, event, store.current());
    if (chosen.isEmpty()) {
      if (reader.entered().has("override", step)) {
        model.addAttribute("toConfirm", step);
      }
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(event, FormView.of(reader.entered(), reader), formatter, account, model);
    }
    OptionalLong version = FormVersion.of(reader.entered().first("version"));
    try {
      chosen.get().take(decisions, event.id(), version, account);
      return "redirect:/"
          + formatter.language().tag()
          + "/desk/side-events/"
          + id
          + "?done="
          + done(step, event);
    } catch (ConcurrentChangeException meanwhile) {
      model.addAttribute("meanwhile", history.since(event.id(), version, formatter));
    } catch (InvalidStepException wrong) {
      model.addAttribute("refused", "desk.step." + wrong.code());
    } catch (StepForbiddenException forbidden) {
      model.addAttribute("forbidden", EventSheet.remarks(forbidden.findings(), formatter));
    } catch (StepNeedsReasonException unconfirmed) {
      model.addAttribute("unconfirmed", EventSheet.remarks(unconfirmed.warnings(), formatter));
      model.addAttribute("toConfirm", step);
    } catch (RoomTakenException taken) {
      model.addAttribute("taken", clashingEvents(chosen.get(), event, formatter));
      model.addAttribute("meeting", taken.meeting().flatMap(with -> meeting(with, formatter)));
    }
    response.setStatus(HttpStatus.CONFLICT.value());
    SideEvent now = EventFinder.find(id, account, store.current());
    return page(now, FormView.of(reader.entered(), reader), formatter, account, model);
  }

  /**
   * {@return the name of what a step did: a cancellation that is taken back says what is missing}
   */
  private String done(String step, SideEvent before) {
    if (!step.equals("reopening")
        || !before.status().equals(Optional.of(SideEventStatus.CANCELLED))) {
      return step;
    }
    boolean isPlaced = store.current().sideEvent(before.id()).flatMap(SideEvent::slot).isPresent();
    return before.slot().isPresent() && !isPlaced ? "reopening-without-room" : "reopening-restored";
  }

  private Optional<MeetingLine> meeting(MeetingId id, PageFormatter formatter) {
    return store.current().conference().sessions().stream()
        .flatMap(session -> session.meetings().stream())
        .filter(meeting -> meeting.id().equals(id))
        .findFirst()
        .map(
            meeting ->
                new MeetingLine(
                    EntityLabel.of(meeting).in(formatter.language()),
                    meeting.slot().map(formatter::when).orElse("")));
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
    model.addAttribute(
        "quota",
        OrganizerQuota.exceededWith(event, now)
            .map(sentence -> sentence.in(formatter.language()))
            .orElse(null));
    model.addAttribute("reasons", reasons.of(event.id()));
    model.addAttribute("refusalReasons", StandardReason.offeredFor(StepKind.DECLINED));
    model.addAttribute("cancellationReasons", StandardReason.offeredFor(StepKind.CANCELLED));
    model.addAttribute("history", history.of(event.id(), formatter));
    model.addAttribute("panels", panels.onDesk(event, account, formatter));
    return "desk/event";
  }
}
