package org.unodc.cop.examples.programme.sessionprogramme;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.conference.PublicRecord;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageNotFoundException;
import org.unodc.cop.examples.programme.web.PublicAddress;
import org.unodc.cop.examples.programme.web.PublicPage;
import org.unodc.cop.sdk.jsonld.EventJsonLd;

/** Shows the page of a side event. */
@PublicPage
class EventController {
  private final PublicRecord record;
  private final PublicAddress addresses;
  private final Clock clock;

  EventController(PublicRecord record, PublicAddress addresses, Clock clock) {
    this.record = record;
    this.addresses = addresses;
    this.clock = clock;
  }

  @GetMapping("/side-events/{id}")
  String event(
      @PathVariable String id, PageFormatter formatter, HttpServletRequest request, Model model) {
    Snapshot now = record.current();
    SideEvent event = find(now, id);
    String jsonLd =
        EventJsonLd.of(now.conference(), formatter.language())
            .sideEvent(event.id(), addresses.ofPage(request));
    EventPage page = new EventPageWriter(now.conference(), formatter).of(event, jsonLd);
    model.addAttribute("event", page);
    page.summary().ifPresent(summary -> model.addAttribute("description", summary.text()));
    model.addAttribute(
        "open", SessionEvents.of(now).isPast(event, now.today(clock)) ? "unrecorded" : "open");
    model.addAttribute("zone", formatter.zoneNote());
    return "sessionprogramme/side-event";
  }

  /**
   * Finds a side event of the public record, which does not have events that are only applied for.
   *
   * @throws PageNotFoundException if the public record does not have the event
   */
  static SideEvent find(Snapshot now, String id) {
    return now.conference().sideEvents().stream()
        .filter(event -> event.id().value().equals(id))
        .findFirst()
        .orElseThrow(PageNotFoundException::new);
  }
}
