package org.unodc.cop.examples.programme.sessionprogramme;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.web.EntityNames;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;

/** Creates the programme page from the side events and meetings of the session and a filter. */
final class SessionProgramme {
  private final Snapshot now;
  private final PageFormatter formatter;
  private final EntityNames names;
  private final EventCards cards;
  private final ProgrammeFilter filter;
  private final ImmutableList<SideEvent> events;
  private final ImmutableList<SideEvent> shownEvents;

  SessionProgramme(Snapshot now, PageFormatter formatter, ProgrammeFilter filter) {
    this.now = now;
    this.formatter = formatter;
    this.filter = filter;
    this.names = new EntityNames(now.conference(), formatter);
    this.cards = new EventCards(now.conference(), formatter, names);
    this.events =
        now.conference().sideEvents().stream()
            .filter(event -> event.session().equals(Optional.of(now.session().id())))
            .collect(toImmutableList());
    this.shownEvents = events.stream().filter(this::matchesFilter).collect(toImmutableList());
  }

  SessionProgrammePage page() {
    return new SessionProgrammePage(
        days(),
        withoutSlot(true),
        withoutSlot(false),
        kinds(),
        new ProgrammeChoices(now, formatter, names, events).all(sessionDays()),
        shownEvents.size());
  }

  private boolean matchesFilter(SideEvent event) {
    return filter.isOn(day(event))
        && filter.isIn(event.room().map(RoomId::value))
        && filter.isAbout(event, names.of(organizers(event)));
  }

  private static ImmutableList<Actor> organizers(SideEvent event) {
    return Streams.concat(event.mainOrganizer().stream(), event.coOrganizers().stream())
        .collect(toImmutableList());
  }

  private Optional<LocalDate> day(SideEvent event) {
    return event.slot().map(slot -> formatter.dayOf(slot.start()));
  }

  private ImmutableList<DayGrid> days() {
    ImmutableList<GridEntry> entries =
        Stream.concat(sideEvents(), meetings()).collect(toImmutableList());
    ImmutableList<GridColumn> columns = columns(entries);
    return sessionDays().stream()
        .filter(day -> filter.isOn(Optional.of(day)))
        .map(day -> GridLayout.of(day, on(day, entries), columns, formatter))
        .filter(grid -> filter.isEmpty() || !grid.rows().isEmpty())
        .collect(toImmutableList());
  }

  private ImmutableList<GridEntry> on(LocalDate day, ImmutableList<GridEntry> entries) {
    return entries.stream()
        .filter(entry -> formatter.dayOf(entry.slot().start()).equals(day))
        .collect(toImmutableList());
  }

  /** The days of the session and of its events, independent of the filter. */
  private ImmutableList<LocalDate> sessionDays() {
    return Stream.concat(
            now.session().days().stream().flatMap(SessionProgramme::days),
            events.stream().flatMap(event -> day(event).stream()))
        .distinct()
        .sorted()
        .collect(toImmutableList());
  }

  private static Stream<LocalDate> days(DateRange days) {
    return days.first().datesUntil(days.last().plusDays(1));
  }

  private Stream<GridEntry> sideEvents() {
    return shownEvents.stream()
        .flatMap(
            event ->
                event.slot().stream()
                    .map(
                        slot ->
                            new GridEntry(event.room().map(RoomId::value), slot, cards.of(event))));
  }

  /**
   * The meetings of the session, which show when rooms are occupied. A filter for a theme, a
   * language or words hides them.
   */
  private Stream<GridEntry> meetings() {
    return now.session().meetings().stream()
        .filter(meeting -> !filter.isAboutContent())
        .filter(meeting -> filter.isIn(meeting.room().map(RoomId::value)))
        .flatMap(
            meeting ->
                meeting.slot().stream()
                    .map(
                        slot ->
                            new GridEntry(
                                meeting.room().map(RoomId::value), slot, cards.of(meeting))));
  }

  /**
   * The columns: used rooms of the venue in its order, then other rooms, then a column for entries
   * without a room.
   */
  private ImmutableList<GridColumn> columns(ImmutableList<GridEntry> entries) {
    ImmutableList<String> used =
        entries.stream()
            .flatMap(entry -> entry.room().stream())
            .distinct()
            .sorted()
            .collect(toImmutableList());
    Stream<GridColumn> ofVenue =
        now.session().venue().map(Venue::rooms).stream()
            .flatMap(ImmutableList::stream)
            .filter(room -> used.contains(room.id().value()))
            .map(
                room ->
                    new GridColumn(
                        Optional.of(room.id().value()),
                        names.of(room.id()),
                        room.capacity().isPresent()
                            ? Optional.of(room.capacity().getAsInt())
                            : Optional.empty()));
    Stream<GridColumn> others =
        used.stream()
            .map(
                room ->
                    new GridColumn(Optional.of(room), names.of(RoomId.of(room)), Optional.empty()));
    Stream<GridColumn> none =
        entries.stream()
            .filter(entry -> entry.room().isEmpty())
            .limit(1)
            .map(
                entry ->
                    new GridColumn(
                        Optional.empty(),
                        PageText.here(formatter.message("programme.no-room")),
                        Optional.empty()));
    return Streams.concat(ofVenue, others, none)
        .collect(
            ImmutableMap.toImmutableMap(
                GridColumn::room, column -> column, (first, second) -> first))
        .values()
        .asList();
  }

  private ImmutableList<EventCard> withoutSlot(boolean takesPlace) {
    return shownEvents.stream()
        .filter(event -> event.slot().isEmpty() && event.takesPlace() == takesPlace)
        .sorted(Comparator.comparing(SideEvent::id))
        .map(cards::of)
        .collect(toImmutableList());
  }

  private ImmutableList<SessionProgrammePage.Kind> kinds() {
    ImmutableList<OrganizerKind> used =
        shownEvents.stream()
            .map(event -> OrganizerKind.of(event, now.conference()))
            .collect(toImmutableList());
    return Arrays.stream(OrganizerKind.values())
        .filter(used::contains)
        .map(kind -> new SessionProgrammePage.Kind(kind.style(), kind.label(formatter)))
        .collect(toImmutableList());
  }
}
