package org.unodc.cop.examples.programme.conference;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.ApplicationId;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.session.AttendanceFormat;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.sdk.Cop;

/** The example record with many more events, as the conferences on climate have them. */
public final class LargeRecord {
  /** The number of events on each day of the session. */
  public static final int EVENTS_A_DAY = 200;

  /** The first day of the session. */
  public static final LocalDate FIRST_DAY = LocalDate.of(2027, 10, 11);

  private static final int ROOMS = 25;
  private static final LocalTime FIRST_HOUR = LocalTime.of(20, 0);
  private static final String SENTENCE =
      "Speakers from five regions report what their organizations learned, and take questions. ";

  private static final String PHRASE =
      "Des orateurs de cinq régions présentent leurs enseignements et répondent aux questions. ";

  private LargeRecord() {}

  /** {@return the example record with this number of accepted events in a longer session} */
  public static Conference of(int events) {
    Conference example = example();
    Session last = example.sessions().get(example.sessions().size() - 1);
    List<Session> sessions = new ArrayList<>(example.sessions());
    sessions.set(sessions.size() - 1, longer(last, events));
    ImmutableList<SideEvent> sideEvents =
        IntStream.range(0, events)
            .mapToObj(i -> event(i, last, example))
            .collect(ImmutableList.toImmutableList());
    return example.toBuilder()
        .sessions(sessions)
        .sideEvents(sideEvents)
        .applications(sideEvents.stream().map(LargeRecord::application).toList())
        .declarations(ImmutableList.of())
        .statements(ImmutableList.of())
        .remarks(ImmutableList.of())
        .build();
  }

  private static Conference example() {
    try (InputStream utf8 = LargeRecord.class.getResourceAsStream("/example-conference.json")) {
      return Cop.read(utf8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Session longer(Session session, int events) {
    LocalDate lastDay = FIRST_DAY.plusDays(Math.max(4, (events - 1) / EVENTS_A_DAY));
    return session.toBuilder()
        .days(DateRange.of(FIRST_DAY, lastDay))
        .venue(
            session
                .venue()
                .map(
                    venue ->
                        venue.toBuilder()
                            .addAllRooms(
                                IntStream.range(0, ROOMS).mapToObj(LargeRecord::room).toList())
                            .build()))
        .build();
  }

  private static Room room(int number) {
    return Room.builder()
        .id(RoomId.of("room-" + number))
        .name(LocalizedText.english("Room " + number))
        .build();
  }

  private static SideEvent event(int i, Session session, Conference example) {
    int place = i % EVENTS_A_DAY;
    OffsetDateTime start =
        FIRST_DAY
            .plusDays(i / EVENTS_A_DAY)
            .atTime(FIRST_HOUR.plusMinutes(15L * (place / ROOMS)))
            .atZone(ZoneId.of("Europe/Vienna"))
            .toOffsetDateTime();
    return SideEvent.builder()
        .id(SideEventId.of("large-" + i))
        .session(session.id())
        .title(
            LocalizedText.of(
                "en",
                Map.of(
                    "en",
                    "Lessons of the regions, part " + i,
                    "fr",
                    "Les leçons des régions, partie " + i)))
        .summary(
            LocalizedText.of(
                "en", Map.of("en", SENTENCE.repeat(10) + i, "fr", PHRASE.repeat(10) + i)))
        .mainOrganizer(organizer(i, example))
        .coOrganizers(ImmutableList.of(organizer(i + 1, example)))
        .moderator(Desks.official("Moderator " + i))
        .format(AttendanceFormat.IN_PERSON)
        .languages(ImmutableList.of("en", "fr"))
        .slot(TimeSlot.of(start, start.plusMinutes(15)))
        .room(RoomId.of("room-" + place % ROOMS))
        .status(SideEventStatus.ACCEPTED)
        .build();
  }

  private static Actor organizer(int i, Conference example) {
    return new Actor.StakeholderActor(
        example.stakeholders().get(i % example.stakeholders().size()).id());
  }

  private static Application application(SideEvent event) {
    return Application.builder()
        .id(ApplicationId.of("application-" + event.id().value()))
        .sideEvent(event.id())
        .applicant(event.mainOrganizer())
        .submittedAt(OffsetDateTime.parse("2026-11-02T09:00:00+01:00"))
        .build();
  }
}
