package org.unodc.cop.tests.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.session.AttendanceFormat;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.publication.Omission;
import org.unodc.cop.sdk.publication.Omission.Cause;
import org.unodc.cop.sdk.publication.Publication;
import org.unodc.cop.sdk.schedule.ConferenceSchedule;

class ScheduleTest {
  private static final String EVENT =
      """
      {
        "guid": "59abb153-4290-3ac7-9860-ba05d3287530",
        "id": 1504424275,
        "date": "2031-10-15T13:15:00+02:00",
        "start": "13:15",
        "end": "2031-10-15T14:05:00+02:00",
        "duration": "00:50",
        "room": "M3",
        "slug": "side-event-se-014",
        "url": "https://harbours.example/se-014",
        "title": "Des feux; pour chaque port",
        "subtitle": null,
        "track": "manifestation parallèle",
        "type": "side event",
        "language": "en",
        "abstract": "What works\\nin small harbours.",
        "persons": [
          {
            "name": "Robin Example"
          },
          {
            "name": "Kim Consented"
          }
        ],
        "links": [
          {
            "url": "https://meet.example/se-014?a=1,2;b",
            "type": "web"
          }
        ]
      }
      """;

  private static final String HEAD =
      """
      {
        "$schema": "https://c3voc.de/schedule/schema.json",
        "generator": {
          "name": "cop-sdk"
        },
        "schedule": {
          "version": "4 (2031-09-30T18:00+02:00)",
          "conference": {
            "acronym": "harbours_cop3",
            "title": "Troisième session",
            "start": "2031-10-14",
            "end": "2031-10-18",
            "daysCount": 2,
            "timeslot_duration": "00:05",
            "url": "https://harbours.example/harbours-cop3",
            "time_zone_name": "Europe/Vienna",
      """;

  @Test
  void writesTheDataOfTheRecord() {
    Publication schedule = schedule(Harbours.with(Harbours.LIGHTS));

    assertThat(schedule.text()).startsWith(HEAD).contains(EVENT.indent(14).stripTrailing());
    assertThat(schedule.leftOut()).isEmpty();
  }

  @Test
  void usesTheTimeZoneOfTheVenue() {
    SideEvent late =
        event("late").slot(Harbours.slot("2031-10-15T22:30:00Z", "2031-10-15T23:30:00Z")).build();

    assertThat(schedule(Harbours.with(late)).text())
        .contains(
            "\"date\": \"2031-10-16\"",
            "\"day_start\": \"2031-10-16T00:00:00+02:00\"",
            "\"date\": \"2031-10-16T00:30:00+02:00\"",
            "\"start\": \"00:30\"");
  }

  @Test
  void leavesOutAndReportsEventsThatItCannotShow() {
    Publication schedule =
        schedule(
            Harbours.with(
                Harbours.event("requested", SideEventStatus.REQUESTED),
                Harbours.event("declined", SideEventStatus.DECLINED),
                Harbours.event("withdrawn", SideEventStatus.WITHDRAWN),
                Harbours.event("merged", SideEventStatus.MERGED),
                Harbours.event("cancelled", SideEventStatus.CANCELLED),
                Harbours.bare("unscheduled").build(),
                Harbours.event("nowhere", SideEventStatus.ACCEPTED),
                event("seconds")
                    .slot(Harbours.slot("2031-10-15T09:00:30Z", "2031-10-15T09:50:30Z"))
                    .build(),
                event("eve")
                    .slot(Harbours.slot("2031-10-13T21:00:00Z", "2031-10-13T23:00:00Z"))
                    .build(),
                event("bell").title(LocalizedText.english("a\u0007")).build(),
                event("twice").build(),
                event("twice").build()));

    assertThat(schedule.leftOut())
        .extracting(omission -> omission.id().value(), Omission::cause)
        .containsExactly(
            tuple("requested", Cause.NOT_ACCEPTED),
            tuple("declined", Cause.NOT_ACCEPTED),
            tuple("withdrawn", Cause.NOT_ACCEPTED),
            tuple("merged", Cause.DOES_NOT_TAKE_PLACE),
            tuple("cancelled", Cause.DOES_NOT_TAKE_PLACE),
            tuple("unscheduled", Cause.NO_TIME),
            tuple("nowhere", Cause.NO_ROOM),
            tuple("seconds", Cause.TIME_WITHOUT_FORM),
            tuple("eve", Cause.OUTSIDE_SESSION),
            tuple("bell", Cause.FORBIDDEN_CHARACTER),
            tuple("twice", Cause.SAME_ID));
  }

  @Test
  void anOnlineEventNeedsNoRoom() {
    SideEvent online =
        Harbours.event("online", SideEventStatus.ACCEPTED).toBuilder()
            .format(AttendanceFormat.ONLINE)
            .build();

    assertThat(schedule(Harbours.with(online)).text()).contains("\"room\": \"en ligne\"");
  }

  @Test
  void distinguishesTwoRoomsOfTheSameName() {
    Session session = Harbours.session();
    Venue venue = session.venue().orElseThrow();
    Room annex =
        Room.builder()
            .id(RoomId.of("annex"))
            .name(LocalizedText.english("M3"))
            .capacity(40)
            .build();
    Session twice = session.toBuilder().venue(venue.toBuilder().addRooms(annex).build()).build();
    Conference conference =
        Harbours.with(event("a").build(), event("b").room(RoomId.of("annex")).build()).toBuilder()
            .sessions(List.of(twice))
            .build();

    assertThat(schedule(conference).text())
        .contains(
            "\"name\": \"Board Room M\"",
            "\"name\": \"M3 (m3)\"",
            "\"name\": \"M3 (annex)\"",
            "\"M3 (annex)\": [",
            "\"M3 (m3)\": [",
            "\"room\": \"M3 (m3)\"",
            "\"room\": \"M3 (annex)\"")
        .doesNotContain("\"M3\"");
  }

  @Test
  void assignsDifferentNumbersToCollidingIds() {
    assertThat(
            schedule(Harbours.with(event("se-69996").build(), event("se-111226").build())).text())
        .contains("\"id\": 303703589,", "\"id\": 303703590,");
  }

  @Test
  void refusesASessionWithoutTheDataThatTheFormatRequires() {
    SessionId id = SessionId.of("abc");
    Conference bare =
        Harbours.with().toBuilder().addSessions(Session.builder().id(id).build()).build();

    assertThatExceptionOfType(CopException.class)
        .isThrownBy(() -> schedules(bare).session(id, ScheduleTest::page))
        .withMessage(
            """
            No schedule can be written for session abc: it does not state the days on which it \
            meets.
            No schedule can be written for session abc: it does not state the time zone of its \
            venue.
            No schedule can be written for session abc: its id has fewer than four characters.\
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"events/1", "javascript:alert(1)", "mailto:desk@harbours.example"})
  void refusesAPageWithoutAnAddress(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> schedules(Harbours.with()).session(Harbours.COP3, id -> URI.create(address)))
        .withMessageEndingWith(" must use http or https, but is " + address);
  }

  private static SideEvent.Builder event(String id) {
    return Harbours.event(id, SideEventStatus.ACCEPTED).toBuilder().room(RoomId.of("m3"));
  }

  private static Publication schedule(Conference conference) {
    return schedules(conference).session(Harbours.COP3, ScheduleTest::page);
  }

  private static ConferenceSchedule schedules(Conference conference) {
    return ConferenceSchedule.of(conference, OfficialLanguage.FRENCH, Harbours.EDITION);
  }

  private static URI page(Object id) {
    return URI.create("https://harbours.example/" + id);
  }
}
