package org.unodc.cop.examples.cli.list;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.timetable.Programme;
import org.unodc.cop.domain.timetable.ScheduledEvent;
import org.unodc.cop.examples.cli.output.DisplayNames;
import org.unodc.cop.examples.cli.text.CommandText;

/** The list of the side events of a session, in the order of the programme. */
public final class ProgrammeList {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Session session;
  private final Programme programme;
  private final TreeMap<SideEventId, SideEvent> events = new TreeMap<>();
  private final DisplayNames names;
  private final OfficialLanguage language;
  private final CommandText labels;

  /**
   * Creates the list.
   *
   * @param day the day on which persons are named, because a consent can end
   */
  public ProgrammeList(
      Conference conference, Session session, LocalDate day, OfficialLanguage language) {
    this.session = session;
    this.programme = Programme.of(session, conference.sideEvents());
    conference.sideEvents().forEach(event -> events.putIfAbsent(event.id(), event));
    this.names = new DisplayNames(conference, day, language);
    this.language = language;
    this.labels = CommandText.in(language);
  }

  /** {@return the day and, if known, the hours and the room of each event, for a terminal} */
  public ListTable brief() {
    ListTable.Builder list = builder();
    Stream.of("day", "from", "to", "room", "event").forEach(key -> list.column(key, label(key)));
    Stream.concat(programme.days().stream(), unscheduled().flatMap(event -> event.day().stream()))
        .distinct()
        .sorted()
        .forEach(day -> addDay(day, list));
    clashes().forEach(list::remark);
    return list.build();
  }

  /** {@return all facts of the record about each event, including events without a known time} */
  public ListTable full() {
    ListTable.Builder list = builder();
    Stream.of(
            "day",
            "weekday",
            "from",
            "to",
            "room",
            "id",
            "event",
            "status",
            "format",
            "languages",
            "organizers",
            "moderator",
            "link",
            "attendance")
        .forEach(key -> list.column(key, label(key)));
    programme.events().forEach(event -> addRow(event.event(), Optional.of(event), list));
    programme.unscheduled().forEach(event -> addRow(event, Optional.empty(), list));
    clashes().forEach(list::remark);
    return list.build();
  }

  /** {@return a sentence about each two events that need one room at the same time} */
  public Stream<String> clashes() {
    return programme.roomClashes().stream()
        .map(
            clash ->
                labels.of(
                    "programme.bothNeed",
                    names.of(clash.room()),
                    names.of(clash.earlier().event()),
                    names.of(clash.later().event())));
  }

  /** Adds the events of a day: first by time, then the events without a known time. */
  private void addDay(LocalDate day, ListTable.Builder list) {
    for (ScheduledEvent event : programme.on(day)) {
      list.row(
          new ListCell.Day(event.day(), language),
          ListCell.text(MINUTE.format(event.slot().start())),
          ListCell.text(MINUTE.format(event.slot().end())),
          room(event.room()),
          title(event.event()));
    }
    unscheduled()
        .filter(event -> event.day().equals(Optional.of(day)))
        .forEach(
            event ->
                list.row(
                    ListCell.day(event.day(), language),
                    ListCell.NOTHING,
                    ListCell.NOTHING,
                    room(event.room()),
                    title(event.id())));
  }

  private Stream<SideEvent> unscheduled() {
    return programme.unscheduled().stream().map(this::event);
  }

  private ListTable.Builder builder() {
    return ListTable.titled(label("title"), language, nothing())
        .subtitle(SessionLine.title(session, language))
        .subtitle(SessionLine.days(session, language));
  }

  /** {@return that there is no event to list, and how many events name no session} */
  private String nothing() {
    long without = events.values().stream().filter(event -> event.session().isEmpty()).count();
    return without == 0
        ? label("none")
        : labels.sentences(List.of(label("none"), labels.of("programme.withoutSession", without)));
  }

  private void addRow(SideEventId id, Optional<ScheduledEvent> scheduled, ListTable.Builder list) {
    SideEvent event = event(id);
    Optional<LocalDate> date = scheduled.map(ScheduledEvent::day).or(event::day);
    list.row(
        ListCell.day(date, language),
        date.map(this::weekday).orElse(ListCell.NOTHING),
        ListCell.text(scheduled.map(known -> MINUTE.format(known.slot().start())).orElse("")),
        ListCell.text(scheduled.map(known -> MINUTE.format(known.slot().end())).orElse("")),
        room(event.room()),
        ListCell.id(id),
        title(id),
        ListCell.code(event.status(), language),
        ListCell.code(event.format(), language),
        languages(event),
        organizers(event),
        ListCell.text(names.moderatorOf(event).orElse("")),
        ListCell.text(event.onlineLink().orElse("")),
        attendance(event));
  }

  private SideEvent event(SideEventId id) {
    return Optional.ofNullable(events.get(id))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "the programme has an event that the record does not have"));
  }

  private ListCell weekday(LocalDate date) {
    return new ListCell.Code(
        date.getDayOfWeek().name(), Message.of(date.getDayOfWeek()).in(language));
  }

  private ListCell title(SideEventId id) {
    return Optional.ofNullable(events.get(id))
        .flatMap(SideEvent::title)
        .map(title -> ListCell.text(title, language))
        .orElseGet(() -> ListCell.id(id));
  }

  private ListCell room(Optional<RoomId> room) {
    return room.<ListCell>map(id -> new ListCell.Code(id.value(), names.of(id)))
        .orElse(ListCell.NOTHING);
  }

  private ListCell languages(SideEvent event) {
    return ListCell.codes(event.languages(), names.languagesOf(event), language);
  }

  private ListCell attendance(SideEvent event) {
    return event
        .attendance()
        .<ListCell>map(
            count ->
                new ListCell.Code(
                    count.qualifier().name() + " " + count.value(),
                    MessageArgument.of(count).in(language)))
        .orElse(ListCell.NOTHING);
  }

  private ListCell organizers(SideEvent event) {
    Stream<Actor> actors =
        Stream.concat(event.mainOrganizer().stream(), event.coOrganizers().stream());
    return ListCell.texts(actors.map(names::of).toList(), language);
  }

  private String label(String key) {
    return labels.of("programme." + key);
  }
}
