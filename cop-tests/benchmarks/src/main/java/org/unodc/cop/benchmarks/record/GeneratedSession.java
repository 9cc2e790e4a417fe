package org.unodc.cop.benchmarks.record;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.AgendaItemId;
import org.unodc.cop.domain.id.MeetingId;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.session.AttendanceFormat;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.MeetingKind;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.session.SessionKind;

/** Generates a session of five days, with two plenary meetings a day and working groups. */
final class GeneratedSession {
  static final SessionId ID = SessionId.of("session-1");
  static final LocalDate FIRST_DAY = LocalDate.of(2023, 6, 5);
  static final int DAYS = 5;
  static final int AGENDA_ITEMS = 9;

  private static final int MEETINGS = 75;
  private static final int MEETINGS_A_DAY = MEETINGS / DAYS;

  private GeneratedSession() {}

  static Session session(int sideEvents) {
    int rooms = MEETINGS_A_DAY + GeneratedSideEvents.rooms(sideEvents);
    return Session.builder()
        .id(ID)
        .convention(GeneratedRecord.CONVENTION)
        .ordinal(1)
        .kind(SessionKind.REGULAR)
        .title(LocalizedText.english("First session of the conference on samples"))
        .days(new DateRange(FIRST_DAY, FIRST_DAY.plusDays(DAYS - 1)))
        .venue(venue(rooms))
        .format(AttendanceFormat.HYBRID)
        .agendaCirculatedOn(FIRST_DAY.minusDays(60))
        .addAllAgendaItems(
            IntStream.range(0, AGENDA_ITEMS).mapToObj(GeneratedSession::item).toList())
        .addAllMeetings(IntStream.range(0, MEETINGS).mapToObj(GeneratedSession::meeting).toList())
        .sideEvents(
            PartialList.complete(
                IntStream.range(0, sideEvents)
                    .mapToObj(GeneratedSideEvents::id)
                    .collect(toImmutableList())))
        .build();
  }

  static RoomId room(int number) {
    return RoomId.of("room-" + number);
  }

  static AgendaItemId agendaItem(int number) {
    return AgendaItemId.of("item-" + (number % AGENDA_ITEMS + 1));
  }

  /** {@return the first meeting of a day of the session} */
  static MeetingId plenary(int day) {
    return meetingId(day * MEETINGS_A_DAY);
  }

  /** {@return the time between two hours of a day of the session} */
  static TimeSlot slot(int day, LocalTime start, LocalTime end) {
    LocalDate date = FIRST_DAY.plusDays(day);
    ZoneOffset offset = ZoneOffset.ofHours(2);
    return new TimeSlot(date.atTime(start).atOffset(offset), date.atTime(end).atOffset(offset));
  }

  private static Venue venue(int rooms) {
    return Venue.builder()
        .city(LocalizedText.english("Vienna"))
        .state(StateCode.of("AUT"))
        .zone(ZoneId.of("Europe/Vienna"))
        .addAllRooms(
            IntStream.range(0, rooms)
                .mapToObj(
                    number ->
                        Room.builder()
                            .id(room(number))
                            .name(LocalizedText.english("Conference room " + number))
                            .capacity(80 + number % 20)
                            .build())
                .collect(toImmutableList()))
        .build();
  }

  private static AgendaItem item(int number) {
    return AgendaItem.builder()
        .id(agendaItem(number))
        .number(Integer.toString(number + 1))
        .title(SixLanguageText.THEME.numbered(number + 1))
        .build();
  }

  private static MeetingId meetingId(int number) {
    return MeetingId.of("meeting-" + number);
  }

  /** {@return a meeting: the first two of each day are plenary, the others are working groups} */
  private static Meeting meeting(int number) {
    int numberOnDay = number % MEETINGS_A_DAY;
    boolean plenary = numberOnDay < 2;
    boolean morning = numberOnDay % 2 == 0;
    return Meeting.builder()
        .id(meetingId(number))
        .kind(plenary ? MeetingKind.PLENARY : MeetingKind.WORKING_GROUP)
        .number(number + 1)
        .title(LocalizedText.english((plenary ? "Plenary " : "Working group ") + number))
        .slot(
            slot(
                number / MEETINGS_A_DAY,
                LocalTime.of(morning ? 10 : 15, 0),
                LocalTime.of(morning ? 13 : 18, 0)))
        .room(room(numberOnDay))
        .addAllAgendaItems(ImmutableList.of(agendaItem(number)))
        .build();
  }
}
