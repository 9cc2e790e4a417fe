package org.unodc.cop.sdk.jsonld;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.Day;
import org.unodc.cop.domain.calendar.PartialDate;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.engagement.Engagement;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.youth.YouthConsultation;
import org.unodc.cop.sdk.internal.event.Occasions;
import org.unodc.cop.sdk.internal.event.PublishedText;
import org.unodc.cop.sdk.publication.Omission.Cause;

/** Sessions, meetings, side events and other events as linked data. */
final class LinkedEvents {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

  private final LinkedGraph graph;
  private final Occasions occasions;
  private final LocalDate day;

  /**
   * The events of a record.
   *
   * @param day the day on which persons must have a basis for being named
   */
  LinkedEvents(LinkedGraph graph, Occasions occasions, LocalDate day) {
    this.graph = graph;
    this.occasions = occasions;
    this.day = day;
  }

  void add(Conference conference) {
    conference.sessions().forEach(session -> add(session, conference));
    conference.sideEvents().forEach(this::add);
    conference.engagements().forEach(this::add);
    conference.youthConsultations().forEach(this::add);
  }

  private void add(Session session, Conference conference) {
    graph
        .node(session, "Event")
        .ifPresent(
            node -> {
              addTime(node, session.days());
              node.put("eventAttendanceMode", session.format().map(SchemaOrgEvent::mode))
                  .put("location", session.venue().flatMap(LinkedEvents::place).stream())
                  .put("superEvent", graph.link(conference.id()))
                  .texts("keywords", session.themes().stream())
                  .documents(session.documents(), session.sources());
            });
    session
        .meetings()
        .forEach(
            meeting ->
                graph
                    .node(meeting, "Event")
                    .ifPresent(
                        node -> {
                          addTime(node, meeting.slot());
                          node.put("superEvent", graph.link(session.id()));
                        }));
  }

  private void add(SideEvent event) {
    if (event.isApplication()) {
      graph.leaveOut(event, Cause.NOT_ACCEPTED);
      return;
    }
    graph
        .node(event, "Event")
        .ifPresent(
            node -> {
              addTime(
                  node, event.slot().map(Timing.class::cast).or(() -> event.day().map(Day::new)));
              node.text("description", event.summary())
                  .put("eventStatus", event.status().flatMap(SchemaOrgEvent::status))
                  .put("eventAttendanceMode", event.format().map(SchemaOrgEvent::mode))
                  .put("location", online(event))
                  .put("superEvent", event.session().flatMap(graph::link))
                  .put(
                      "organizer",
                      graph.links(
                          Stream.concat(
                              event.mainOrganizer().stream(), event.coOrganizers().stream())))
                  .put("sponsor", graph.links(event.sponsors().stream()))
                  .put(
                      "performer",
                      occasions.of(event).persons(day).stream().map(LinkedEvents::person))
                  .texts("keywords", event.themes().stream())
                  .put("inLanguage", occasions.of(event).languages().stream())
                  .documents(ImmutableList.of(), event.sources());
            });
  }

  private void add(Engagement engagement) {
    graph
        .node(engagement, "Event")
        .ifPresent(
            node -> {
              addTime(node, engagement.when());
              node.text("description", engagement.summary())
                  .put("about", engagement.session().flatMap(graph::link))
                  .put("organizer", graph.links(engagement.hosts().stream()))
                  .texts("keywords", engagement.topics().stream())
                  .documents(engagement.documents(), engagement.sources());
            });
  }

  private void add(YouthConsultation consultation) {
    graph
        .node(consultation, "Event")
        .ifPresent(
            node -> {
              addTime(node, consultation.when());
              node.put("eventAttendanceMode", consultation.format().map(SchemaOrgEvent::mode))
                  .put("about", consultation.session().flatMap(graph::link))
                  .put("organizer", graph.links(consultation.organizers().stream()))
                  .documents(ImmutableList.of(), consultation.sources());
            });
  }

  private static void addTime(LinkedNode node, Optional<? extends Timing> when) {
    if (when.isEmpty()) {
      return;
    }
    Timing time = when.get();
    if (time instanceof TimeSlot slot) {
      node.put("startDate", Optional.of(TIME.format(slot.start())))
          .put("endDate", Optional.of(TIME.format(slot.end())));
    } else if (time instanceof DateRange days) {
      node.put("startDate", Optional.of(days.first())).put("endDate", Optional.of(days.last()));
    } else if (time instanceof Day known) {
      node.put("startDate", Optional.of(known.date())).put("endDate", Optional.of(known.date()));
    } else if (time instanceof PartialDate partial) {
      node.put("startDate", Optional.of(iso(partial)));
    }
  }

  /** {@return as much of a date as is known, in the form of ISO 8601} */
  private static String iso(PartialDate date) {
    StringBuilder iso = new StringBuilder(String.format(Locale.ROOT, "%04d", date.year()));
    date.month().ifPresent(month -> iso.append(String.format(Locale.ROOT, "-%02d", month)));
    date.day().ifPresent(known -> iso.append(String.format(Locale.ROOT, "-%02d", known)));
    return iso.toString();
  }

  private static Stream<Map<String, Object>> online(SideEvent event) {
    return event.onlineLink().flatMap(PublishedText::webAddress).stream()
        .map(link -> LinkedNode.of("VirtualLocation").put("url", Optional.of(link)).members());
  }

  private static Optional<Map<String, Object>> place(Venue venue) {
    LinkedNode address =
        LinkedNode.of("PostalAddress")
            .text("addressLocality", venue.city())
            .put("addressCountry", venue.state().flatMap(States::find).map(State::alpha2));
    LinkedNode place = LinkedNode.of("Place").text("name", venue.name());
    if (address.members().size() > 1) {
      place.put("address", Optional.of(address.members()));
    }
    return place.members().size() > 1 ? Optional.of(place.members()) : Optional.empty();
  }

  private static Map<String, Object> person(String name) {
    return LinkedNode.of("Person").put("name", Optional.of(name)).members();
  }
}
