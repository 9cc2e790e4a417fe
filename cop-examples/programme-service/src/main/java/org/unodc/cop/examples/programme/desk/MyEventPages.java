package org.unodc.cop.examples.programme.desk;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.sideevent.EventFinding;
import org.unodc.cop.examples.programme.sideevent.EventFindings;
import org.unodc.cop.examples.programme.web.PageLanguage;
import org.unodc.cop.examples.programme.web.Wording;

/** The events for which an organization applied. */
@Controller
@RequestMapping(PageLanguage.PATH + "/my-events")
class MyEventPages {
  private final ConferenceStore store;
  private final Clock clock;

  MyEventPages(ConferenceStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @GetMapping
  String list(Wording wording, Account account, Model model) {
    Snapshot now = store.current();
    EventRows rows = new EventRows(now, wording, now.today(clock));
    model.addAttribute(
        "events",
        now.conference().applications().stream()
            .filter(one -> account.actsFor().isPresent())
            .filter(one -> one.applicant().equals(account.actsFor()))
            .flatMap(one -> one.sideEvent().flatMap(now::sideEvent).stream())
            .distinct()
            .map(rows::of)
            .collect(ImmutableList.toImmutableList()));
    return "desk/my-events";
  }

  @GetMapping("/{id}")
  String show(@PathVariable String id, Wording wording, Account account, Model model) {
    Snapshot now = store.current();
    SideEvent event = EventFinder.find(id, account, now);
    Optional<Application> application = EventFinder.applicationFor(event, now);
    ImmutableList<EventFinding> findings =
        EventFindings.of(event.id(), now.conference(), now.today(clock));
    EventTexts texts = new EventTexts(now, wording);
    model.addAttribute("id", id);
    model.addAttribute("heading", texts.title(Optional.of(event), id));
    model.addAttribute("sheet", EventSheet.of(texts.of(event, application), findings, wording));
    model.addAttribute("status", event.status().map(Enum::name).orElse(""));
    model.addAttribute(
        "open", event.status().filter(SideEventStatus.REQUESTED::equals).isPresent());
    return "desk/my-event";
  }
}
