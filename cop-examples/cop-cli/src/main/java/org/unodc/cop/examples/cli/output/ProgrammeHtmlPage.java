package org.unodc.cop.examples.cli.output;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.language.TextDirection;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.session.AttendanceFormat;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.timetable.Programme;
import org.unodc.cop.domain.timetable.ScheduledEvent;
import org.unodc.cop.examples.cli.text.CommandText;

/**
 * The side events of a session as one HTML page without other files.
 *
 * <p>The page has a table for each day, with a row for each time slot and a column for each room;
 * if the session uses more than five rooms, it has a list for each day instead. The template is
 * {@code programme.html.mustache}; the records of this class are its model.
 */
public final class ProgrammeHtmlPage {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /** Orders rooms by id. Events without a room come last. */
  private static final Comparator<Optional<RoomId>> BY_ID =
      Comparator.comparing(room -> room.map(RoomId::value).orElse("\uffff"));

  /** With more rooms, the columns of a table would be too narrow to read or print. */
  private static final int MOST_ROOMS_OF_A_TABLE = 5;

  private final Session session;
  private final Programme programme;
  private final TreeMap<SideEventId, SideEvent> events = new TreeMap<>();
  private final DisplayNames names;
  private final OfficialLanguage language;
  private final CommandText labels;
  private final boolean hasGrid;

  private ProgrammeHtmlPage(
      Conference conference, Session session, LocalDate day, OfficialLanguage language) {
    this.session = session;
    this.programme = Programme.of(session, conference.sideEvents());
    conference.sideEvents().forEach(event -> events.putIfAbsent(event.id(), event));
    this.names = new DisplayNames(conference, day, language);
    this.language = language;
    this.labels = CommandText.in(language);
    this.hasGrid =
        programme.events().stream().map(ScheduledEvent::room).distinct().count()
            <= MOST_ROOMS_OF_A_TABLE;
  }

  /**
   * {@return the page}
   *
   * @param day the day on which persons are named, because a consent can end
   */
  public static String of(
      Conference conference, Session session, LocalDate day, OfficialLanguage language) {
    ProgrammeHtmlPage page = new ProgrammeHtmlPage(conference, session, day, language);
    return MarkupTemplate.render("programme.html.mustache", page.page());
  }

  private Page page() {
    ImmutableList<Day> days =
        Stream.concat(
                programme.days().stream(), unscheduled().flatMap(event -> event.day().stream()))
            .distinct()
            .sorted()
            .map(this::day)
            .collect(toImmutableList());
    return new Page(
        language.tag(),
        language.direction() == TextDirection.RIGHT_TO_LEFT ? "rtl" : "ltr",
        hasGrid ? "grid" : "list",
        labels.topic("programme"),
        ShownText.of(session.label(), session.id().value(), language),
        days,
        days.size() > 1,
        unscheduled()
            .filter(event -> event.day().isEmpty())
            .map(this::cardWithRoom)
            .collect(toImmutableList()));
  }

  private Day day(LocalDate day) {
    ImmutableList<ScheduledEvent> all = programme.on(day);
    ImmutableList<Optional<RoomId>> rooms =
        hasGrid
            ? all.stream()
                .map(ScheduledEvent::room)
                .distinct()
                .sorted(BY_ID)
                .collect(toImmutableList())
            : ImmutableList.of();
    ImmutableListMultimap<TimeSlot, ScheduledEvent> bySlot =
        Multimaps.index(all, ScheduledEvent::slot);
    return new Day(
        "day-" + day,
        labels.of("programme.dayTitle", Message.of(day.getDayOfWeek()), MessageArgument.of(day)),
        hasGrid,
        rooms.stream().map(room -> nameOf(room, all)).collect(toImmutableList()),
        bySlot.keySet().stream()
            .map(slot -> row(slot, rooms, bySlot.get(slot), all))
            .collect(toImmutableList()),
        unscheduled()
            .filter(event -> event.day().equals(Optional.of(day)))
            .map(this::cardWithRoom)
            .collect(toImmutableList()));
  }

  private Row row(
      TimeSlot slot,
      ImmutableList<Optional<RoomId>> rooms,
      ImmutableList<ScheduledEvent> events,
      ImmutableList<ScheduledEvent> all) {
    return new Row(
        HOUR.format(slot.start()),
        HOUR.format(slot.end()),
        rooms.stream()
            .map(
                room ->
                    new Cell(
                        nameOf(room, all),
                        events.stream()
                            .filter(event -> event.room().equals(room))
                            .map(event -> card(event, false))
                            .collect(toImmutableList())))
            .collect(toImmutableList()),
        hasGrid
            ? ImmutableList.of()
            : events.stream().map(event -> card(event, true)).collect(toImmutableList()));
  }

  /**
   * {@return the name of a room; "online" if no event of the day without a room needs one}
   *
   * @param all the events of the day
   */
  private String nameOf(Optional<RoomId> room, ImmutableList<ScheduledEvent> all) {
    if (room.isEmpty()
        && all.stream().filter(event -> event.room().isEmpty()).allMatch(this::isOnline)) {
      return CodeLabels.of(AttendanceFormat.ONLINE, language);
    }
    return room.map(names::of).orElseGet(() -> labels.of("programme.room.unknown"));
  }

  private boolean isOnline(ScheduledEvent scheduled) {
    SideEvent event = Objects.requireNonNull(events.get(scheduled.event()));
    return event.format().equals(Optional.of(AttendanceFormat.ONLINE));
  }

  /** {@return the events whose hours are not known} */
  private Stream<SideEvent> unscheduled() {
    return events.values().stream()
        .filter(event -> event.session().equals(Optional.of(session.id())))
        .filter(event -> event.takesPlace() && event.slot().isEmpty());
  }

  private ProgrammeEventCard cardWithRoom(SideEvent event) {
    return cardIn(event, event.room().map(names::of).orElse(""));
  }

  private ProgrammeEventCard card(ScheduledEvent scheduled, boolean withRoom) {
    SideEvent event = Objects.requireNonNull(events.get(scheduled.event()));
    boolean shown = withRoom && (scheduled.room().isPresent() || !isOnline(scheduled));
    return cardIn(event, shown ? nameOf(scheduled.room(), ImmutableList.of(scheduled)) : "");
  }

  private ProgrammeEventCard cardIn(SideEvent event, String room) {
    return ProgrammeEventCard.of(event, room, names, language);
  }

  /** The whole page. */
  record Page(
      String language,
      String direction,
      String layout,
      ImmutableMap<String, String> labels,
      ShownText session,
      ImmutableList<Day> days,
      boolean severalDays,
      ImmutableList<ProgrammeEventCard> undated) {
    boolean hasUndated() {
      return !undated.isEmpty();
    }
  }

  /** A day, as a table with a column for each room, or as a list; then events without hours. */
  record Day(
      String anchor,
      String date,
      boolean grid,
      ImmutableList<String> rooms,
      ImmutableList<Row> rows,
      ImmutableList<ProgrammeEventCard> withoutHours) {
    boolean hasRows() {
      return !rows.isEmpty();
    }

    boolean hasWithoutHours() {
      return !withoutHours.isEmpty();
    }
  }

  /** The events of a time slot, by room or, in a list, all of them. */
  record Row(
      String start,
      String end,
      ImmutableList<Cell> cells,
      ImmutableList<ProgrammeEventCard> events) {}

  /** The events of a time slot in a room. */
  record Cell(String room, ImmutableList<ProgrammeEventCard> events) {}
}
