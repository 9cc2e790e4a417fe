package org.unodc.cop.examples.programme.sessionprogramme;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.text.ServiceTexts;
import org.unodc.cop.examples.programme.web.EntityNames;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;

/**
 * Creates the cards of the events and meetings of a record, in one language. Shared parts of cards
 * are written once.
 */
final class EventCards {
  private final OrganizerKinds kinds;
  private final PageFormatter formatter;
  private final EntityNames names;
  private final Map<TimeSlot, String> hours = new HashMap<>();
  private final Map<OrganizerKind, String> labels = new EnumMap<>(OrganizerKind.class);
  private final Map<String, NamedValue> languages = new HashMap<>();

  EventCards(Conference record, PageFormatter formatter, EntityNames names) {
    this.kinds = OrganizerKinds.of(record);
    this.formatter = formatter;
    this.names = names;
  }

  EventCard of(SideEvent event) {
    OrganizerKind kind = kinds.of(event);
    return new EventCard(
        Optional.of(event.id().value()),
        formatter.text(event.title(), event.id()),
        event.slot().map(this::hours),
        event.room().map(names::of),
        event.mainOrganizer().map(names::of),
        labels.computeIfAbsent(kind, unknown -> unknown.label(formatter)),
        kind.style(),
        languages(event),
        event.themes().stream().map(formatter::text).collect(ImmutableList.toImmutableList()),
        event.status().filter(status -> !event.takesPlace()).map(formatter::label),
        event.mergedInto().map(target -> new NamedValue(target.value(), names.of(target))));
  }

  EventCard of(Meeting meeting) {
    return new EventCard(
        Optional.empty(),
        title(meeting),
        meeting.slot().map(this::hours),
        meeting.room().map(names::of),
        Optional.empty(),
        formatter.message("programme.meeting"),
        "kind-meeting",
        ImmutableList.of(),
        ImmutableList.of(),
        Optional.empty(),
        Optional.empty());
  }

  private PageText title(Meeting meeting) {
    if (meeting.title().isPresent()) {
      return formatter.text(meeting.title().get());
    }
    Translatable kind =
        meeting
            .kind()
            .map(known -> Message.capitalized(MessageArgument.of(known)))
            .orElseGet(() -> ServiceTexts.message("programme.meeting"));
    Translatable title =
        meeting.number().isPresent() ? Message.numbered(kind, meeting.number().getAsInt()) : kind;
    return PageText.here(title.in(formatter.language()));
  }

  private String hours(TimeSlot slot) {
    return hours.computeIfAbsent(slot, formatter::hours);
  }

  private ImmutableList<NamedValue> languages(SideEvent event) {
    return event.languages().stream()
        .map(tag -> languages.computeIfAbsent(tag, this::language))
        .collect(ImmutableList.toImmutableList());
  }

  private NamedValue language(String tag) {
    return new NamedValue(tag.toUpperCase(Locale.ROOT), PageText.here(formatter.languageName(tag)));
  }
}
