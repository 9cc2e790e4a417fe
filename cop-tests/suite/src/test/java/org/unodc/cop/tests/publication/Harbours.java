package org.unodc.cop.tests.publication;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor.PersonActor;
import org.unodc.cop.domain.actor.Actor.StakeholderActor;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.MeetingId;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.person.NamingBasis;
import org.unodc.cop.domain.person.NamingBasis.Consent;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.programme.SideEventPolicy;
import org.unodc.cop.domain.session.AttendanceFormat;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.MeetingKind;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.session.SessionKind;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.sdk.publication.Edition;

/** An invented conference with one session, one meeting and side events of each status. */
final class Harbours {
  static final SessionId COP3 = SessionId.of("harbours-cop3");
  static final Edition EDITION =
      new Edition(4, OffsetDateTime.parse("2031-09-30T18:00:00.5+02:00"));
  static final SideEvent LIGHTS = lights();

  private Harbours() {}

  /** {@return the conference with these side events} */
  static Conference with(SideEvent... events) {
    return Conference.builder()
        .id(ConferenceId.of("harbours-cop"))
        .title(text("Conference of the Parties", "Conférence des Parties"))
        .addSessions(session())
        .addStakeholders(
            Stakeholder.builder()
                .id(StakeholderId.of("harbour-watch"))
                .name(LocalizedText.english("Harbour Watch"))
                .website("https://harbour-watch.example/")
                .build())
        .addSideEventPolicies(
            SideEventPolicy.builder()
                .session(COP3)
                .window(slot("2031-06-01T00:00:00+02:00", "2031-07-31T18:00:00+02:00"))
                .build())
        .addSideEvents(events)
        .build();
  }

  static Session session() {
    return Session.builder()
        .id(COP3)
        .kind(SessionKind.REGULAR)
        .title(text("Third session", "Troisième session"))
        .days(DateRange.of(LocalDate.of(2031, 10, 14), LocalDate.of(2031, 10, 18)))
        .format(AttendanceFormat.HYBRID)
        .venue(
            Venue.builder()
                .name(LocalizedText.english("International Centre"))
                .city(text("Vienna", "Vienne"))
                .state(StateCode.of("AUT"))
                .zone(ZoneId.of("Europe/Vienna"))
                .addRooms(room("m-plenary", "Board Room M"), room("m3", "M3"))
                .build())
        .addMeetings(
            Meeting.builder()
                .id(MeetingId.of("harbours-cop3-plenary-1"))
                .kind(MeetingKind.PLENARY)
                .number(1)
                .slot(slot("2031-10-14T10:00:00+02:00", "2031-10-14T13:00:00+02:00"))
                .room(RoomId.of("m-plenary"))
                .build())
        .build();
  }

  /** {@return a side event with this id and status, with a slot and without a title} */
  static SideEvent event(String id, SideEventStatus status) {
    return bare(id)
        .slot(slot("2031-10-15T13:15:00+02:00", "2031-10-15T14:05:00+02:00"))
        .status(status)
        .build();
  }

  static SideEvent.Builder bare(String id) {
    return SideEvent.builder().id(SideEventId.of(id)).session(COP3);
  }

  static TimeSlot slot(String start, String end) {
    return TimeSlot.of(OffsetDateTime.parse(start), OffsetDateTime.parse(end));
  }

  static Person person(String name, NamingBasis basis) {
    return Person.builder().name(name).basis(basis).build();
  }

  /** {@return a consent that was given on the first day and ends after the last day} */
  static Consent consent(String first, String last) {
    return new Consent("programme", LocalDate.parse(first), Optional.of(LocalDate.parse(last)));
  }

  private static SideEvent lights() {
    return event("se-014", SideEventStatus.ACCEPTED).toBuilder()
        .title(text("Lights, for every harbour", "Des feux; pour chaque port"))
        .summary(LocalizedText.english("What works\nin small harbours."))
        .mainOrganizer(new StakeholderActor(StakeholderId.of("harbour-watch")))
        .moderator(person("Robin Example", new NamingBasis.OfficialCapacity()))
        .addSpeakers(
            new PersonActor(person("Ana Nobasis", new NamingBasis.NoBasis())),
            new PersonActor(person("Kim Consented", consent("2031-09-01", "2031-12-31"))),
            new PersonActor(person("Lee Withdrawn", consent("2031-09-01", "2031-09-15"))))
        .room(RoomId.of("m3"))
        .format(AttendanceFormat.HYBRID)
        .onlineLink("https://meet.example/se-014?a=1,2;b")
        .addLanguages("en")
        .addThemes(text("Harbour lights", "Feux de port"))
        .build();
  }

  private static Room room(String id, String name) {
    return Room.builder().id(RoomId.of(id)).name(LocalizedText.english(name)).build();
  }

  private static LocalizedText text(String english, String french) {
    return LocalizedText.of("en", Map.of("en", english, "fr", french));
  }
}
