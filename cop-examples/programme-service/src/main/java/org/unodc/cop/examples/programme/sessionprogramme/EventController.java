package org.unodc.cop.examples.programme.sessionprogramme;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Lists;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventSubject;
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
    model.addAttribute("event", event);
    model.addAttribute("jsonLd", jsonLd);
    model.addAttribute("kind", OrganizerKinds.of(now.conference()).of(event));
    model.addAttribute("roles", roles(event));
    model.addAttribute("subjects", subjects(event));
    event
        .summary()
        .ifPresent(text -> model.addAttribute("description", formatter.text(text).text()));
    model.addAttribute(
        "open", SessionEvents.of(now).isPast(event, now.today(clock)) ? "unrecorded" : "open");
    return "sessionprogramme/side-event";
  }

  /** The members of each role, by the key of its text. */
  private static ImmutableListMultimap<String, Object> roles(SideEvent event) {
    return ImmutableListMultimap.<String, Object>builder()
        .putAll("event.main-organizer", event.mainOrganizer().stream().toList())
        .putAll("event.co-organizers", event.coOrganizers())
        .putAll("event.sponsors", event.sponsors())
        .putAll("event.supporters", event.supporters())
        .putAll("event.moderator", event.moderator().stream().toList())
        .putAll("event.speakers", event.speakers())
        .build();
  }

  /** What the event is about, by the key of its text. */
  private static ImmutableListMultimap<String, EntityId> subjects(SideEvent event) {
    return ImmutableListMultimap.<String, EntityId>builder()
        .putAll("event.agenda-items", event.agendaItems())
        .putAll("event.presents", Lists.transform(event.presents(), EventController::subject))
        .putAll("event.follows-up", Lists.transform(event.followsUp(), EventController::subject))
        .build();
  }

  private static EntityId subject(SideEventSubject subject) {
    if (subject instanceof SideEventSubject.DeclarationSubject declaration) {
      return declaration.declaration();
    }
    return subject instanceof SideEventSubject.ConsultationSubject consultation
        ? consultation.consultation()
        : ((SideEventSubject.InitiativeSubject) subject).initiative();
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
