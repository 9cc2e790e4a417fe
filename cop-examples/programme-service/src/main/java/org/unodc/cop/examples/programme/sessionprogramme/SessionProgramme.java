package org.unodc.cop.examples.programme.sessionprogramme;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.sessionprogramme.SessionProgrammePage.ViewLink;
import org.unodc.cop.examples.programme.web.EntityNames;
import org.unodc.cop.examples.programme.web.PageFormatter;

/**
 * Creates the programme page: a day, all days, or what matches the criteria of the reader on any
 * day.
 */
final class SessionProgramme {
  /** The maximum number of found events on a page; the page also states the number of all. */
  private static final int MOST_FOUND = 200;

  private final Snapshot now;
  private final LocalDate today;
  private final PageFormatter formatter;
  private final ProgrammeFilter filter;
  private final String here;
  private final RenderedDays rendered;
  private final SessionEvents events;
  private final EntityNames names;
  private final DayWriter writer;

  SessionProgramme(
      Snapshot now,
      LocalDate today,
      PageFormatter formatter,
      ProgrammeFilter filter,
      String here,
      RenderedDays rendered) {
    this.now = now;
    this.today = today;
    this.formatter = formatter;
    this.filter = filter;
    this.here = here;
    this.rendered = rendered;
    this.events = SessionEvents.of(now);
    this.names = new EntityNames(now.conference(), formatter);
    this.writer = new DayWriter(now, formatter, filter.view());
  }

  SessionProgrammePage page() {
    return filter.isSet() ? found() : chosen();
  }

  /** The chosen day, or the one with which the programme opens. */
  private SessionProgrammePage chosen() {
    DayChoice choice = filter.day() == null ? events.opening(today) : filter.day();
    boolean isAll = choice.equals(DayChoice.ALL);
    ImmutableList<DayChoice> shown =
        isAll
            ? Stream.concat(events.days().stream().map(DayChoice::of), Stream.of(DayChoice.NONE))
                .collect(toImmutableList())
            : ImmutableList.of(choice);
    ImmutableList<SideEvent> shownEvents =
        isAll ? events.all() : shown.stream().flatMap(this::eventsOf).collect(toImmutableList());
    return page(
        shown.stream()
            .map(day -> rendered.of(key(day), () -> write(day)))
            .filter(html -> !html.isEmpty())
            .collect(toImmutableList()),
        shownEvents,
        choice,
        count(choice, shownEvents),
        Optional.empty());
  }

  private RenderedDays.Key key(DayChoice day) {
    return new RenderedDays.Key(
        now.revision(), today, formatter.language(), here, day, filter.view());
  }

  private ImmutableList<DayProgramme> write(DayChoice choice) {
    return choice
        .date()
        .map(day -> ImmutableList.of(writer.day(day, events.on(day))))
        .orElseGet(
            () ->
                writer.undated(
                    events.withoutTime(true),
                    event -> events.isPast(event, today),
                    events.withoutTime(false)));
  }

  private Stream<SideEvent> eventsOf(DayChoice choice) {
    return choice.date().isPresent()
        ? choice.date().stream()
            .flatMap(day -> events.on(day).stream())
            .flatMap(booking -> booking.event().stream())
        : Stream.of(true, false).flatMap(takesPlace -> events.withoutTime(takesPlace).stream());
  }

  private String count(DayChoice choice, ImmutableList<SideEvent> shown) {
    long all = events.takingPlace();
    long off = events.all().size() - all;
    String count =
        choice.date().isPresent()
            ? formatter.message(
                "programme.count.day", shown.stream().filter(SideEvent::takesPlace).count(), all)
            : formatter.message("programme.count", all);
    return off == 0 ? count : count + " · " + formatter.message("programme.count.off", off);
  }

  /** What matches the criteria, on all days unless the reader chose one. */
  private SessionProgrammePage found() {
    DayChoice choice = filter.day() == null ? DayChoice.ALL : filter.day();
    ImmutableList<SideEvent> matching =
        events
            .inOrder()
            .filter(event -> choice.equals(DayChoice.ALL) || isOn(event, choice))
            .filter(this::matchesFilter)
            .collect(toImmutableList());
    ImmutableList<SideEvent> shown = matching.stream().limit(MOST_FOUND).collect(toImmutableList());
    return page(
        matching.isEmpty() ? ImmutableList.of() : foundDays(choice, shown),
        shown,
        choice,
        formatter.message("programme.count.found", matching.size()),
        matching.size() == shown.size()
            ? Optional.empty()
            : Optional.of(formatter.message("programme.cut", shown.size())));
  }

  private ImmutableList<String> foundDays(DayChoice choice, ImmutableList<SideEvent> shown) {
    ImmutableSortedSet<SideEventId> ids =
        shown.stream()
            .map(SideEvent::id)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    Stream<DayProgramme> days =
        events.days().stream()
            .filter(day -> choice.equals(DayChoice.ALL) || choice.equals(DayChoice.of(day)))
            .flatMap(day -> foundOn(day, ids));
    Stream<DayProgramme> undated =
        writer
            .undated(
                events.withoutTime(true).stream()
                    .filter(event -> ids.contains(event.id()))
                    .toList(),
                event -> events.isPast(event, today),
                events.withoutTime(false).stream()
                    .filter(event -> ids.contains(event.id()))
                    .toList())
            .stream();
    return ImmutableList.of(
        rendered.render(Stream.concat(days, undated).toList(), formatter.language(), here));
  }

  /**
   * A day with found events. Meetings show when a room is occupied, if a room is the only
   * criterion.
   */
  private Stream<DayProgramme> foundOn(LocalDate day, Set<SideEventId> shown) {
    ImmutableList<Booking> bookings =
        events.on(day).stream()
            .filter(
                booking ->
                    booking
                        .event()
                        .map(event -> shown.contains(event.id()))
                        .orElse(
                            !filter.isAboutContent()
                                && filter.isIn(booking.room().map(RoomId::value))))
            .collect(toImmutableList());
    return bookings.isEmpty() ? Stream.empty() : Stream.of(writer.day(day, bookings));
  }

  private boolean isOn(SideEvent event, DayChoice choice) {
    return event.slot().map(slot -> formatter.dayOf(slot.start())).equals(choice.date());
  }

  private boolean matchesFilter(SideEvent event) {
    return filter.isIn(event.room().map(RoomId::value))
        && filter.isAbout(event, names.of(organizers(event)));
  }

  private static ImmutableList<Actor> organizers(SideEvent event) {
    return Streams.concat(event.mainOrganizer().stream(), event.coOrganizers().stream())
        .collect(toImmutableList());
  }

  private SessionProgrammePage page(
      ImmutableList<String> days,
      ImmutableList<SideEvent> shown,
      DayChoice choice,
      String count,
      Optional<String> cut) {
    return new SessionProgrammePage(
        days,
        dayLinks(choice),
        viewLinks(choice),
        kinds(shown, choice),
        new ProgrammeChoices(now, formatter, names, events).all(),
        count,
        cut);
  }

  private ImmutableList<ViewLink> dayLinks(DayChoice choice) {
    ImmutableSortedSet<LocalDate> days = events.days();
    boolean oneMonth = days.stream().map(YearMonth::from).distinct().count() <= 1;
    Stream<ViewLink> dated =
        days.stream()
            .map(
                day ->
                    dayLink(
                        DayChoice.of(day),
                        choice,
                        oneMonth ? formatter.dayOfMonth(day) : formatter.shortDay(day),
                        formatter.weekday(day)));
    boolean hasUndated = eventsOf(DayChoice.NONE).findAny().isPresent();
    Stream<ViewLink> undated =
        hasUndated
            ? Stream.of(dayLink(DayChoice.NONE, choice, "programme.no-day"))
            : Stream.empty();
    ImmutableList<ViewLink> links =
        Streams.concat(
                dated, undated, Stream.of(dayLink(DayChoice.ALL, choice, "programme.all-days")))
            .collect(toImmutableList());
    boolean hasOne = days.size() + (hasUndated ? 1 : 0) < 2;
    return hasOne ? ImmutableList.of() : links;
  }

  private ViewLink dayLink(DayChoice day, DayChoice current, String key) {
    String text = formatter.message(key);
    return dayLink(day, current, text, text);
  }

  private ViewLink dayLink(DayChoice day, DayChoice current, String text, String name) {
    return new ViewLink(filter.query(day, filter.view()), text, name, day.equals(current));
  }

  private ImmutableList<ViewLink> viewLinks(DayChoice choice) {
    List<Booking> bookings = choice.date().map(events::on).orElseGet(() -> ImmutableList.of());
    boolean isList = writer.viewOf(bookings) == ProgrammeView.LIST;
    if (events.days().isEmpty() || choice.equals(DayChoice.NONE)) {
      return ImmutableList.of();
    }
    return Arrays.stream(ProgrammeView.values())
        .map(
            view -> {
              String name = formatter.message("programme.view." + view);
              boolean isCurrent =
                  view == filter.view()
                      || (filter.view() == null
                          && choice.date().isPresent()
                          && isList
                          && view == ProgrammeView.LIST);
              return new ViewLink(filter.query(filter.day(), view), name, name, isCurrent);
            })
        .collect(toImmutableList());
  }

  /** The legend of colours: the kinds of organizers, and meetings if the days have any. */
  private ImmutableList<SessionProgrammePage.Kind> kinds(
      ImmutableList<SideEvent> shown, DayChoice choice) {
    OrganizerKinds kinds = OrganizerKinds.of(now.conference());
    ImmutableSet<OrganizerKind> used =
        shown.stream().map(kinds::of).collect(ImmutableSet.toImmutableSet());
    boolean hasMeeting =
        (choice.equals(DayChoice.ALL) ? events.days().stream() : choice.date().stream())
            .flatMap(day -> events.on(day).stream())
            .anyMatch(booking -> booking.meeting().isPresent());
    return Stream.concat(
            Arrays.stream(OrganizerKind.values())
                .filter(used::contains)
                .map(kind -> new SessionProgrammePage.Kind(kind.style(), kind.label(formatter))),
            Stream.of(
                    new SessionProgrammePage.Kind(
                        "kind-meeting", formatter.message("programme.meeting")))
                .filter(meeting -> hasMeeting))
        .collect(toImmutableList());
  }
}
