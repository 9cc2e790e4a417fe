package org.unodc.cop.examples.programme.web.programme;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.web.Names;
import org.unodc.cop.examples.programme.web.Phrase;
import org.unodc.cop.examples.programme.web.Wording;

/** Writes the cards of one record in one language. */
final class EventCards {
  private final Conference record;
  private final Wording wording;
  private final Names names;

  EventCards(Conference record, Wording wording, Names names) {
    this.record = record;
    this.wording = wording;
    this.names = names;
  }

  EventCard of(SideEvent event) {
    OrganizerKind kind = OrganizerKind.of(event, record);
    return new EventCard(
        Optional.of(event.id().value()),
        wording.phrase(event.title(), event.id()),
        event.slot().map(wording::hours),
        event.room().map(names::of),
        event.mainOrganizer().map(names::of),
        wording.word("organizer-kind", kind),
        kind.style(),
        languages(event),
        event.themes().stream().map(wording::phrase).collect(ImmutableList.toImmutableList()),
        event.status().filter(status -> !event.takesPlace()).map(SideEventStatus::name),
        event.mergedInto().map(other -> new Choice(other.value(), names.of(other))));
  }

  EventCard of(Meeting meeting) {
    return new EventCard(
        Optional.empty(),
        title(meeting),
        meeting.slot().map(wording::hours),
        meeting.room().map(names::of),
        Optional.empty(),
        wording.word("programme.meeting"),
        "kind-meeting",
        ImmutableList.of(),
        ImmutableList.of(),
        Optional.empty(),
        Optional.empty());
  }

  private Phrase title(Meeting meeting) {
    if (meeting.title().isPresent()) {
      return wording.phrase(meeting.title().get());
    }
    String kind =
        meeting
            .kind()
            .map(one -> wording.word("meeting-kind", one))
            .orElseGet(() -> wording.word("programme.meeting"));
    String number =
        meeting.number().isPresent() ? " " + wording.number(meeting.number().getAsInt()) : "";
    return Phrase.here(kind + number);
  }

  private ImmutableList<Choice> languages(SideEvent event) {
    return event.languages().stream()
        .map(
            tag -> new Choice(tag.toUpperCase(Locale.ROOT), Phrase.here(wording.languageName(tag))))
        .collect(ImmutableList.toImmutableList());
  }
}
