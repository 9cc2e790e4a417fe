package org.unodc.cop.examples.cli.output;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Streams;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.language.TextDirection;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.programme.Programme;
import org.unodc.cop.domain.programme.ScheduledEvent;
import org.unodc.cop.domain.session.AttendanceFormat;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
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
  private final TreeSet<SideEventId> clashingEvents = new TreeSet<>();
  private final DisplayNames names;
  private final OfficialLanguage language;
  private final CommandText labels;
  private final boolean hasGrid;

  private ProgrammeHtmlPage(
      Conference conference, Session session, LocalDate day, OfficialLanguage language) {
    this.session = session;
    this.programme = Programme.of(session, conference.sideEvents());
    conference.sideEvents().forEach(event -> events.putIfAbsent(event.id(), event));
    programme
        .roomClashes()
        .forEach(
            clash -> {
              clashingEvents.add(clash.earlier().event());
              clashingEvents.add(clash.later().event());
            });
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

  private EventCard cardWithRoom(SideEvent event) {
    return card(event, event.room().map(names::of).orElse(""));
  }

  private EventCard card(ScheduledEvent scheduled, boolean withRoom) {
    SideEvent event = Objects.requireNonNull(events.get(scheduled.event()));
    boolean shown = withRoom && (scheduled.room().isPresent() || !isOnline(scheduled));
    return card(event, shown ? nameOf(scheduled.room(), ImmutableList.of(scheduled)) : "");
  }

  /**
   * {@return an event with what the record says about it}
   *
   * @param room the name of the room; empty if the card is in a column of its room
   */
  private EventCard card(SideEvent event, String room) {
    Stream<String> organizers =
        Stream.concat(event.mainOrganizer().stream(), event.coOrganizers().stream()).map(names::of);
    Stream<String> facts =
        Stream.of(
                Stream.of(room),
                event.format().stream().map(format -> CodeLabels.of(format, language)),
                names.languagesOf(event).stream(),
                event.attendance().stream().map(count -> labels.of("programme.attended", count)))
            .flatMap(texts -> texts)
            .filter(text -> !text.isEmpty());
    return new EventCard(
        event.id().value(),
        ShownText.of(event.title(), event.id().value(), language),
        items(facts),
        items(organizers),
        names.moderatorOf(event).map(name -> labels.of("programme.moderatedBy", name)).orElse(""),
        event.onlineLink().flatMap(ProgrammeHtmlPage::webAddress).orElse(""),
        clashingEvents.contains(event.id()));
  }

  private static ImmutableList<Item> items(Stream<String> texts) {
    return Streams.mapWithIndex(texts, (text, index) -> new Item(text, index == 0))
        .collect(toImmutableList());
  }

  /** {@return the link, if it is one that a page can have: with http or https and a host} */
  private static Optional<String> webAddress(String link) {
    try {
      URI address = new URI(link);
      String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      return Optional.of(address.toASCIIString())
          .filter(text -> scheme.equals("http") || scheme.equals("https"))
          .filter(text -> address.getHost() != null);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
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
      ImmutableList<EventCard> undated) {
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
      ImmutableList<EventCard> withoutHours) {
    boolean hasRows() {
      return !rows.isEmpty();
    }

    boolean hasWithoutHours() {
      return !withoutHours.isEmpty();
    }
  }

  /** The events of a time slot, by room or, in a list, all of them. */
  record Row(
      String start, String end, ImmutableList<Cell> cells, ImmutableList<EventCard> events) {}

  /** The events of a time slot in a room. */
  record Cell(String room, ImmutableList<EventCard> events) {}

  /** An event. */
  record EventCard(
      String id,
      ShownText title,
      ImmutableList<Item> facts,
      ImmutableList<Item> organizers,
      String moderator,
      String link,
      boolean clash) {
    boolean hasFacts() {
      return !facts.isEmpty();
    }

    boolean hasOrganizers() {
      return !organizers.isEmpty();
    }

    boolean hasModerator() {
      return !moderator.isEmpty();
    }

    boolean hasLink() {
      return !link.isEmpty();
    }
  }

  /** A text of a line. All but the first follow a separator. */
  record Item(String text, boolean first) {}

  /** A text of the record, with its language if that is not the language of the page. */
  record ShownText(String text, String foreign) {
    static ShownText of(Optional<LocalizedText> text, String otherwise, OfficialLanguage language) {
      return new ShownText(
          text.map(known -> known.in(language)).orElse(otherwise),
          text.flatMap(known -> ForeignLanguage.of(known, language)).orElse(""));
    }

    boolean hasForeign() {
      return !foreign.isEmpty();
    }
  }
}
