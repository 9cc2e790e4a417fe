package org.unodc.cop.examples.programme.sessionprogramme;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.web.EntityNames;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;

/** Arranges the days of the programme, in one language. */
final class DayWriter {
  /** The number of rooms up to which a day is a grid unless the reader chooses otherwise. */
  private static final int MOST_COLUMNS = 8;

  private final Snapshot now;
  private final PageFormatter formatter;
  private final @Nullable ProgrammeView view;
  private final EntityNames names;
  private final EventCards cards;

  DayWriter(Snapshot now, PageFormatter formatter, @Nullable ProgrammeView view) {
    this.now = now;
    this.formatter = formatter;
    this.view = view;
    this.names = new EntityNames(now.conference(), formatter);
    this.cards = new EventCards(now.conference(), formatter, names);
  }

  /** {@return a day with what begins on it, as a grid or as a list} */
  DayProgramme day(LocalDate day, List<Booking> bookings) {
    String id = "day-" + day;
    String name = formatter.weekday(day);
    if (viewOf(bookings) == ProgrammeView.LIST) {
      return DayProgramme.list(id, name, groups(bookings));
    }
    ImmutableList<GridColumn> columns = columns(bookings);
    ImmutableList<GridEntry> entries =
        bookings.stream()
            .map(
                booking ->
                    new GridEntry(
                        booking.room().map(RoomId::value), booking.slot(), booking.card(cards)))
            .collect(toImmutableList());
    return new DayProgramme(
        id,
        name,
        view == null,
        columns,
        GridLayout.rows(entries, columns, formatter),
        ImmutableList.of());
  }

  /** {@return how a day is arranged: as the reader chose, else by the number of its rooms} */
  ProgrammeView viewOf(List<Booking> bookings) {
    if (view != null) {
      return view;
    }
    long rooms = bookings.stream().map(Booking::room).distinct().count();
    return rooms > 0 && rooms <= MOST_COLUMNS ? ProgrammeView.GRID : ProgrammeView.LIST;
  }

  private ImmutableList<DayProgramme.Group> groups(List<Booking> bookings) {
    ImmutableListMultimap<String, EventCard> byStart =
        bookings.stream()
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    booking -> formatter.clock(booking.slot().start()),
                    booking -> booking.card(cards)));
    return byStart.asMap().entrySet().stream()
        .map(
            entry ->
                new DayProgramme.Group(
                    Optional.of(entry.getKey()), ImmutableList.copyOf(entry.getValue())))
        .collect(toImmutableList());
  }

  /** {@return the events without a day, by the reason for which they have none} */
  ImmutableList<DayProgramme> undated(
      List<SideEvent> undated, Predicate<SideEvent> isPast, List<SideEvent> withdrawn) {
    return Stream.of(
            undated("unscheduled", undated.stream().filter(isPast.negate())),
            undated("unrecorded", undated.stream().filter(isPast)),
            undated("withdrawn", withdrawn.stream()))
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  private Optional<DayProgramme> undated(String reason, Stream<SideEvent> events) {
    ImmutableList<EventCard> all = events.map(cards::of).collect(toImmutableList());
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            DayProgramme.list(
                reason,
                formatter.message("programme." + reason),
                ImmutableList.of(new DayProgramme.Group(Optional.empty(), all))));
  }

  /**
   * The columns: used rooms of the venue in its order, then other rooms, then a column for entries
   * without a room.
   */
  private ImmutableList<GridColumn> columns(List<Booking> bookings) {
    ImmutableSet<Optional<RoomId>> used =
        bookings.stream().map(Booking::room).collect(ImmutableSet.toImmutableSet());
    Stream<GridColumn> ofVenue =
        now.session().venue().map(Venue::rooms).stream()
            .flatMap(ImmutableList::stream)
            .filter(room -> used.contains(Optional.of(room.id())))
            .map(this::column);
    Stream<GridColumn> others =
        used.stream()
            .flatMap(Optional::stream)
            .sorted()
            .map(
                room ->
                    new GridColumn(Optional.of(room.value()), names.of(room), Optional.empty()));
    Stream<GridColumn> none =
        used.contains(Optional.<RoomId>empty()) ? Stream.of(withoutRoom()) : Stream.empty();
    return Streams.concat(ofVenue, others, none)
        .collect(
            ImmutableMap.toImmutableMap(
                GridColumn::room, column -> column, (first, second) -> first))
        .values()
        .asList();
  }

  private GridColumn column(Room room) {
    return new GridColumn(
        Optional.of(room.id().value()),
        names.of(room.id()),
        room.capacity().isPresent() ? Optional.of(room.capacity().getAsInt()) : Optional.empty());
  }

  private GridColumn withoutRoom() {
    return new GridColumn(
        Optional.empty(), PageText.here(formatter.message("programme.no-room")), Optional.empty());
  }
}
