package org.unodc.cop.domain.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.rule.CommonCauseKind;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;

/**
 * The mistakes that people make in all side events or meetings of a session at once, undone one by
 * one.
 */
final class SessionRepairs {
  /** The number of side events from which a column can be called shifted. */
  private static final int LEAST_ROWS = 5;

  private final Conference record;
  private final int index;
  private final Session session;
  private final List<Repair> repairs = new ArrayList<>();

  private SessionRepairs(Conference record, int index) {
    this.record = record;
    this.index = index;
    this.session = record.sessions().get(index);
  }

  /**
   * {@return all repairs of a session that change the record}
   *
   * @param index the index of the session
   */
  static ImmutableList<Repair> of(Conference record, int index) {
    SessionRepairs of = new SessionRepairs(record, index);
    of.session.venue().flatMap(Venue::zone).ifPresent(of::addZones);
    of.addDays();
    of.addRooms();
    of.addNumbers();
    return ImmutableList.copyOf(of.repairs);
  }

  private void addZones(ZoneId zone) {
    addTimes(
        CommonCauseKind.LOCAL_TIMES_MARKED_AS_UTC,
        time ->
            time.getOffset().equals(ZoneOffset.UTC)
                ? time.toLocalDateTime().atZone(zone).toOffsetDateTime()
                : time,
        day -> day);
    addTimes(
        CommonCauseKind.UTC_TIMES_MARKED_AS_LOCAL,
        time ->
            time.getOffset().equals(zone.getRules().getOffset(time.toLocalDateTime()))
                ? time.toLocalDateTime()
                    .atOffset(ZoneOffset.UTC)
                    .atZoneSameInstant(zone)
                    .toOffsetDateTime()
                : time,
        day -> day);
  }

  private void addDays() {
    addTimes(CommonCauseKind.DAYS_ONE_TOO_EARLY, time -> time.plusDays(1), day -> day.plusDays(1));
    addTimes(CommonCauseKind.DAYS_ONE_TOO_LATE, time -> time.minusDays(1), day -> day.minusDays(1));
  }

  /** Adds repairs of the times of side events, of meetings, and of both. */
  private void addTimes(
      CommonCauseKind kind, UnaryOperator<OffsetDateTime> times, UnaryOperator<LocalDate> days) {
    Conference events =
        withEvents(
            event ->
                event.toBuilder()
                    .slot(event.slot().map(slot -> corrected(slot, times)))
                    .day(event.day().map(days))
                    .build());
    UnaryOperator<Meeting> meeting =
        value -> value.toBuilder().slot(value.slot().map(slot -> corrected(slot, times))).build();
    add(kind, events);
    add(kind, withMeetings(record, meeting));
    add(kind, withMeetings(events, meeting));
  }

  private static TimeSlot corrected(TimeSlot slot, UnaryOperator<OffsetDateTime> times) {
    OffsetDateTime start = times.apply(slot.start());
    OffsetDateTime end = times.apply(slot.end());
    return start.isBefore(end) ? TimeSlot.of(start, end) : slot;
  }

  /** Adds two repairs that give each side event the room of its neighbour, if it has one. */
  private void addRooms() {
    List<SideEvent> rows = record.sideEvents().stream().filter(this::isOfSession).toList();
    if (rows.size() >= LEAST_ROWS) {
      addRooms(rows, 1);
      addRooms(rows, -1);
    }
  }

  private void addRooms(List<SideEvent> rows, int shift) {
    Iterator<Integer> neighbours = IntStream.range(shift, rows.size() + shift).iterator();
    add(
        CommonCauseKind.ROOMS_SHIFTED_BY_ONE_ROW,
        withEvents(
            event -> {
              int neighbour = neighbours.next();
              return event.toBuilder()
                  .room(
                      neighbour < 0 || neighbour >= rows.size()
                          ? Optional.empty()
                          : rows.get(neighbour).room())
                  .build();
            }));
  }

  private void addNumbers() {
    List<Meeting> numbered =
        session.meetings().stream().filter(meeting -> meeting.number().isPresent()).toList();
    for (Meeting meeting : numbered) {
      List<Meeting> sameKind =
          numbered.stream().filter(other -> other.kind().equals(meeting.kind())).toList();
      IntStream.concat(numbers(meeting, numbered), numbers(meeting, sameKind))
          .filter(number -> number > 0)
          .distinct()
          .forEach(number -> addNumber(meeting, number));
    }
  }

  private void addNumber(Meeting meeting, int number) {
    add(
        CommonCauseKind.MEETING_NUMBER,
        withMeetings(
            record, other -> other == meeting ? meeting.toBuilder().number(number).build() : other),
        EntityLabel.of(meeting),
        number);
  }

  /** {@return the numbers that would follow or precede those of the neighbours of a meeting} */
  private static IntStream numbers(Meeting meeting, List<Meeting> numbered) {
    int row = numbered.indexOf(meeting);
    IntStream.Builder numbers = IntStream.builder();
    if (row > 0) {
      numbers.add(numbered.get(row - 1).number().orElseThrow() + 1);
    }
    if (row + 1 < numbered.size()) {
      numbers.add(numbered.get(row + 1).number().orElseThrow() - 1);
    }
    return numbers.build();
  }

  private boolean isOfSession(SideEvent event) {
    return event.session().filter(session.id()::equals).isPresent();
  }

  private Conference withEvents(UnaryOperator<SideEvent> change) {
    return record.toBuilder()
        .sideEvents(
            record.sideEvents().stream()
                .map(event -> isOfSession(event) ? change.apply(event) : event)
                .collect(toImmutableList()))
        .build();
  }

  private Conference withMeetings(Conference base, UnaryOperator<Meeting> change) {
    List<Session> sessions = new ArrayList<>(base.sessions());
    sessions.set(
        index,
        session.toBuilder()
            .meetings(session.meetings().stream().map(change).collect(toImmutableList()))
            .build());
    return base.toBuilder().sessions(sessions).build();
  }

  private void add(CommonCauseKind kind, Conference repaired, Object... arguments) {
    if (!repaired.equals(record)) {
      repairs.add(new Repair(kind, ImmutableList.copyOf(arguments), repaired));
    }
  }
}
