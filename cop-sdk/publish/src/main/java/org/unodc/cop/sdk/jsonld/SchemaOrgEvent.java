package org.unodc.cop.sdk.jsonld;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.session.AttendanceFormat;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.sdk.internal.event.LocalizedString;
import org.unodc.cop.sdk.internal.event.Occasion;
import org.unodc.cop.sdk.internal.event.Occasions;
import org.unodc.cop.sdk.internal.event.OrganizingBody;
import org.unodc.cop.sdk.internal.event.PublishedText;
import org.unodc.cop.sdk.internal.event.StableIds;

/** Makes the schema.org members of a session or a side event. */
final class SchemaOrgEvent {
  private static final String VOCABULARY = "https://schema.org/";

  private final ConferenceId conference;
  private final Occasions occasions;

  SchemaOrgEvent(ConferenceId conference, Occasions occasions) {
    this.conference = conference;
    this.occasions = occasions;
  }

  Map<String, Object> of(Occasion occasion) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("@type", "Event");
    members.put("identifier", "urn:uuid:" + id(occasion));
    members.put("name", occasion.title().text());
    put(members, "description", occasion.summary().map(LocalizedString::text));
    addTime(members, occasion);
    put(members, "eventStatus", occasion.status().flatMap(SchemaOrgEvent::status));
    put(members, "eventAttendanceMode", occasion.format().map(SchemaOrgEvent::mode));
    putSome(members, "location", locations(occasion));
    putSome(members, "organizer", occasion.organizers().stream().map(this::organizer).toList());
    putSome(members, "inLanguage", occasion.languages());
    put(members, "superEvent", superEvent(occasion));
    return members;
  }

  private String id(Occasion occasion) {
    return StableIds.of(conference, occasion.entity().identity());
  }

  private static void addTime(Map<String, Object> members, Occasion occasion) {
    occasion
        .slot()
        .ifPresent(
            slot -> {
              DateTimeFormatter form = DateTimeFormatter.ISO_OFFSET_DATE_TIME;
              members.put("startDate", form.format(slot.start()));
              members.put("endDate", form.format(slot.end()));
            });
    occasion
        .days()
        .ifPresent(
            days -> {
              members.put("startDate", days.first());
              members.put("endDate", days.last());
            });
  }

  /** {@return the IRI of the status; empty for an application} */
  static Optional<String> status(SideEventStatus status) {
    return switch (status) {
      case REQUESTED, DECLINED, WITHDRAWN -> Optional.empty();
      case ACCEPTED, HELD -> Optional.of(VOCABULARY + "EventScheduled");
      case CANCELLED, MERGED -> Optional.of(VOCABULARY + "EventCancelled");
    };
  }

  /** {@return the IRI of the attendance mode} */
  static String mode(AttendanceFormat format) {
    return VOCABULARY
        + switch (format) {
          case IN_PERSON -> "OfflineEventAttendanceMode";
          case HYBRID -> "MixedEventAttendanceMode";
          case ONLINE -> "OnlineEventAttendanceMode";
        };
  }

  private List<Map<String, Object>> locations(Occasion occasion) {
    Stream<Map<String, Object>> online =
        occasion.onlineLink().flatMap(PublishedText::webAddress).stream()
            .map(address -> ImmutableMap.of("@type", "VirtualLocation", "url", address));
    return Stream.concat(SchemaOrgPlace.of(occasion, occasions.language()).stream(), online)
        .toList();
  }

  private Map<String, Object> organizer(OrganizingBody body) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("@type", "Organization");
    members.put("name", body.name().in(occasions.language()));
    put(members, "url", body.website());
    return members;
  }

  private Optional<Map<String, Object>> superEvent(Occasion occasion) {
    return occasion
        .session()
        .filter(session -> !session.equals(occasion.entity()))
        .map((Session session) -> of(occasions.of(session)));
  }

  private static void put(Map<String, Object> members, String name, Optional<?> value) {
    value.ifPresent(present -> members.put(name, present));
  }

  private static void putSome(Map<String, Object> members, String name, List<?> values) {
    if (!values.isEmpty()) {
      members.put(name, ImmutableList.copyOf(values));
    }
  }
}
