package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.person.NamingBasis;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.domain.timetable.PersonClash;
import org.unodc.cop.domain.timetable.Programme;
import org.unodc.cop.domain.timetable.RoomClash;

class ProgrammeClashesTest {
  private static final LocalDate DAY = LocalDate.of(2030, 6, 3);
  private static final SessionId SESSION = SessionId.of("example-cop1");

  @Test
  void reportsEveryTwoEventsInTheSameRoomAtTheSameTime() {
    assertThat(
            roomClashes(
                inRoom("b", "09:00", "12:00", "room-1"),
                inRoom("c", "10:00", "11:00", "room-1"),
                inRoom("d", "10:30", "11:30", "room-1"),
                inRoom("e", "11:30", "12:30", "room-1"),
                inRoom("a", "10:00", "11:00", "room-2")))
        .containsExactly("room-1 b c", "room-1 b d", "room-1 c d", "room-1 b e");
  }

  @Test
  void allowsAnEventToBeginWhenAnotherEnds() {
    assertThat(
            roomClashes(
                inRoom("a", "09:00", "10:00", "room-1"), inRoom("b", "10:00", "11:00", "room-1")))
        .isEmpty();
  }

  @Test
  void comparesTimesOfDifferentOffsets() {
    SideEvent.Builder elsewhere =
        event("b")
            .room(RoomId.of("room-1"))
            .slot(
                TimeSlot.of(
                    OffsetDateTime.parse("2030-06-03T07:30:00Z"),
                    OffsetDateTime.parse("2030-06-03T08:00:00Z")));
    assertThat(roomClashes(inRoom("a", "09:00", "10:00", "room-1"), elsewhere))
        .containsExactly("room-1 a b");
  }

  @Test
  void skipsCancelledAndRepeatedEventsAndEventsWithoutARoom() {
    assertThat(
            roomClashes(
                inRoom("a", "09:00", "10:00", "room-1"),
                inRoom("a", "09:00", "10:00", "room-1"),
                inRoom("b", "09:00", "10:00", "room-1").status(SideEventStatus.CANCELLED),
                at("c", "09:00", "10:00")))
        .isEmpty();
  }

  @Test
  void reportsSpeakersOfTwoEventsAtTheSameTime() {
    Person chair = person("Chair A", new NamingBasis.OfficialCapacity());
    List<SideEvent> events =
        built(
            at("a", "09:00", "10:00").moderator(chair).addSpeakers(new Actor.PersonActor(chair)),
            at("b", "09:30", "10:30").addSpeakers(new Actor.PersonActor(chair)),
            at("c", "10:30", "11:30").moderator(chair));

    List<PersonClash> clashes =
        Programme.of(Session.builder().id(SESSION).build(), events).personClashes(events, DAY);

    assertThat(clashes).extracting(PersonClash::person).containsExactly(chair);
    assertThat(clashes)
        .extracting(clash -> clash.earlier().event() + " " + clash.later().event())
        .containsExactly("a b");
  }

  @Test
  void omitsPersonsWithoutANamingBasis() {
    Person hidden = person("Guest B", new NamingBasis.NoBasis());
    Actor league = new Actor.StakeholderActor(StakeholderId.of("league"));
    List<SideEvent> events =
        built(
            at("a", "09:00", "10:00").moderator(hidden).addSpeakers(league),
            at("b", "09:00", "10:00").moderator(hidden).addSpeakers(league));

    assertThat(
            Programme.of(Session.builder().id(SESSION).build(), events).personClashes(events, DAY))
        .isEmpty();
  }

  @Test
  void omitsPersonsWhoseConsentHasEnded() {
    NamingBasis consent =
        new NamingBasis.Consent("the programme", DAY.minusDays(9), Optional.of(DAY));
    Person guest = person("Guest C", consent);
    List<SideEvent> events =
        built(
            at("a", "09:00", "10:00").moderator(guest), at("b", "09:00", "10:00").moderator(guest));
    Programme programme = Programme.of(Session.builder().id(SESSION).build(), events);

    assertThat(programme.personClashes(events, DAY)).hasSize(1);
    assertThat(programme.personClashes(events, DAY.plusDays(1))).isEmpty();
  }

  private static List<String> roomClashes(SideEvent.Builder... events) {
    return Programme.of(Session.builder().id(SESSION).build(), built(events)).roomClashes().stream()
        .map(ProgrammeClashesTest::words)
        .toList();
  }

  private static String words(RoomClash clash) {
    return clash.room() + " " + clash.earlier().event() + " " + clash.later().event();
  }

  private static List<SideEvent> built(SideEvent.Builder... events) {
    return Stream.of(events).map(SideEvent.Builder::build).toList();
  }

  private static SideEvent.Builder inRoom(String id, String start, String end, String room) {
    return at(id, start, end).room(RoomId.of(room));
  }

  private static SideEvent.Builder at(String id, String start, String end) {
    return event(id)
        .slot(
            TimeSlot.of(
                OffsetDateTime.parse("2030-06-03T" + start + ":00+02:00"),
                OffsetDateTime.parse("2030-06-03T" + end + ":00+02:00")));
  }

  private static SideEvent.Builder event(String id) {
    return SideEvent.builder().id(SideEventId.of(id)).session(SESSION);
  }

  private static Person person(String name, NamingBasis basis) {
    return Person.builder().name(name).basis(basis).build();
  }
}
