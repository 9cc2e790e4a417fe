package org.unodc.cop.examples.cli.output;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
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
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.language.TextDirection;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.programme.Programme;
import org.unodc.cop.domain.programme.ScheduledEvent;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.cli.text.CommandText;

/**
 * The side events of a session as one HTML page without other files.
 *
 * <p>The page has a table for each day, with a row for each time slot and a column for each room.
 * The template is {@code programme.html.mustache}; the records of this class are its model.
 */
public final class ProgrammeHtmlPage {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /** Orders rooms by id. Events without a room come last. */
  private static final Comparator<Optional<RoomId>> BY_ID =
      Comparator.comparing(room -> room.map(RoomId::value).orElse("\uffff"));

  private final Session session;
  private final Programme programme;
  private final TreeMap<SideEventId, SideEvent> events = new TreeMap<>();
  private final TreeSet<SideEventId> clashingEvents = new TreeSet<>();
  private final DisplayNames names;
  private final OfficialLanguage language;
  private final CommandText labels;

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
    return new Page(
        language.tag(),
        language.direction() == TextDirection.RIGHT_TO_LEFT ? "rtl" : "ltr",
        labels.topic("programme"),
        session.label().map(label -> label.in(language)).orElse(session.id().value()),
        programme.days().stream().map(this::day).collect(toImmutableList()),
        undatedEvents());
  }

  private Day day(LocalDate day) {
    ImmutableList<ScheduledEvent> all = programme.on(day);
    ImmutableList<Optional<RoomId>> rooms =
        all.stream().map(ScheduledEvent::room).distinct().sorted(BY_ID).collect(toImmutableList());
    return new Day(
        MessageArgument.of(day).in(language),
        rooms.stream()
            .map(room -> room.map(names::of).orElseGet(() -> labels.of("programme.room.unknown")))
            .collect(toImmutableList()),
        all.stream()
            .map(ScheduledEvent::slot)
            .distinct()
            .map(slot -> row(slot, rooms, all))
            .collect(toImmutableList()));
  }

  private Row row(
      TimeSlot slot, ImmutableList<Optional<RoomId>> rooms, ImmutableList<ScheduledEvent> all) {
    return new Row(
        HOUR.format(slot.start()),
        HOUR.format(slot.end()),
        rooms.stream()
            .map(
                room ->
                    all.stream()
                        .filter(event -> event.slot().equals(slot) && event.room().equals(room))
                        .map(event -> card(Objects.requireNonNull(events.get(event.event())))))
            .map(cards -> new Cell(cards.collect(toImmutableList())))
            .collect(toImmutableList()));
  }

  private ImmutableList<EventCard> undatedEvents() {
    return events.values().stream()
        .filter(event -> event.session().equals(Optional.of(session.id())))
        .filter(event -> event.takesPlace() && event.slot().isEmpty())
        .map(this::card)
        .collect(toImmutableList());
  }

  private EventCard card(SideEvent event) {
    Stream<String> organizers =
        Stream.concat(event.mainOrganizer().stream(), event.coOrganizers().stream()).map(names::of);
    return new EventCard(
        event.id().value(),
        event.title().map(title -> title.in(language)).orElse(event.id().value()),
        Streams.mapWithIndex(organizers, (name, index) -> new Organizer(name, index == 0))
            .collect(toImmutableList()),
        clashingEvents.contains(event.id()));
  }

  /** The whole page. */
  record Page(
      String language,
      String direction,
      ImmutableMap<String, String> labels,
      String session,
      ImmutableList<Day> days,
      ImmutableList<EventCard> undated) {
    boolean hasUndated() {
      return !undated.isEmpty();
    }
  }

  /** The table of a day. */
  record Day(String date, ImmutableList<String> rooms, ImmutableList<Row> rows) {}

  /** The events of a time slot. */
  record Row(String start, String end, ImmutableList<Cell> cells) {}

  /** The events of a time slot in a room. */
  record Cell(ImmutableList<EventCard> events) {}

  /** An event, in a table or below the tables. */
  record EventCard(String id, String title, ImmutableList<Organizer> organizers, boolean clash) {
    boolean hasOrganizers() {
      return !organizers.isEmpty();
    }
  }

  /** An organizer of an event. All but the first follow a separator. */
  record Organizer(String name, boolean first) {}
}
