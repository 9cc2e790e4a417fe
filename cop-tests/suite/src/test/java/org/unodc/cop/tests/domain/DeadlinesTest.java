package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.deadline.Deadlines;
import org.unodc.cop.domain.deadline.DueDate;
import org.unodc.cop.domain.deadline.Preparation;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.id.MeetingId;
import org.unodc.cop.domain.id.RulesOfProcedureId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.procedure.Deadline;
import org.unodc.cop.domain.procedure.DeadlineKind;
import org.unodc.cop.domain.procedure.DeadlineUnit;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.programme.SideEventPolicy;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.MeetingKind;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.session.SessionKind;

class DeadlinesTest {
  private static final Session COP12 =
      session(SessionKind.REGULAR, "2024-10-14", "2024-10-18").build();

  @Test
  void countsBackFromTheOpeningOfTheTwelfthSession() {
    assertThat(untoc(COP12).dates())
        .extracting(
            DueDate::preparation,
            due -> due.day().toString(),
            due -> due.citation().map(Citation::provision).orElse(""),
            DueDate::isBinding)
        .containsExactly(
            tuple(Preparation.PROVISIONAL_AGENDA, "2024-08-15", "rule 9", true),
            tuple(Preparation.LIST_OF_ORGANIZATIONS, "2024-09-14", "rule 17 (2)", true),
            tuple(Preparation.CREDENTIALS, "2024-10-13", "rule 18", false));
    assertThat(untoc(COP12).dates()).allMatch(due -> due.moment().isEmpty());
  }

  @Test
  void countsCredentialsFromTheHourOfTheFirstMeeting() {
    Session session =
        COP12.toBuilder()
            .addMeetings(meeting("second", "2024-10-14T15:00:00+02:00"))
            .addMeetings(meeting("first", "2024-10-14T08:00:00Z"))
            .addMeetings(meeting("before", "2024-10-13T09:00:00+02:00"))
            .venue(Venue.builder().zone(ZoneId.of("Europe/Vienna")).build())
            .build();
    DueDate credentials = untoc(session).dates().get(2);

    assertThat(credentials.day()).isEqualTo("2024-10-13");
    assertThat(credentials.moment())
        .isEqualTo(Optional.of(OffsetDateTime.parse("2024-10-13T10:00:00+02:00")));
  }

  @Test
  void theFirstPlenaryIsTheOpeningAndNoOtherMeeting() {
    Meeting workingGroup =
        meeting("group", "2024-10-14T08:30:00+02:00").toBuilder()
            .kind(MeetingKind.WORKING_GROUP)
            .build();
    Meeting afternoon =
        meeting("second", "2024-10-14T15:00:00+02:00").toBuilder()
            .kind(MeetingKind.PLENARY)
            .number(2)
            .build();
    Session opened =
        COP12.toBuilder()
            .addMeetings(workingGroup, afternoon, meeting("first", "2024-10-14T10:00:00+02:00"))
            .build();
    Session unknown = COP12.toBuilder().addMeetings(workingGroup, afternoon).build();

    assertThat(untoc(opened).dates().get(2).moment())
        .contains(OffsetDateTime.parse("2024-10-13T10:00:00+02:00"));
    assertThat(untoc(unknown).dates().get(2).moment()).isEmpty();
  }

  @Test
  void countsElapsedHoursAcrossAClockChange() {
    Session session =
        session(SessionKind.REGULAR, "2024-10-27", "2024-10-31")
            .addMeetings(meeting("first", "2024-10-27T10:00:00+01:00"))
            .venue(Venue.builder().zone(ZoneId.of("Europe/Vienna")).build())
            .build();

    assertThat(untoc(session).dates().get(2).moment())
        .contains(OffsetDateTime.parse("2024-10-26T11:00:00+02:00"));
  }

  @Test
  void theAgendaOfASpecialSessionGoesOutThirtyDaysBefore() {
    Session special = session(SessionKind.SPECIAL, "2024-10-14", "2024-10-15").build();

    assertThat(untoc(special).dates().get(0).day()).isEqualTo("2024-09-14");
    assertThat(untoc(special).dates()).hasSize(3);
  }

  @Test
  void assumesNothing() {
    SessionId id = SessionId.of("example-cop1");
    Session unknownKind = Session.builder().id(id).days(COP12.days().orElseThrow()).build();

    assertThat(untoc(Session.builder().id(id).build()).dates()).isEmpty();
    assertThat(untoc(session(SessionKind.RESUMED, "2024-10-14", "2024-10-15").build()).dates())
        .isEmpty();
    assertThat(untoc(unknownKind).dates())
        .extracting(DueDate::preparation)
        .containsExactly(Preparation.LIST_OF_ORGANIZATIONS, Preparation.CREDENTIALS);
    assertThat(Deadlines.of(COP12, List.of(), List.of()).dates()).isEmpty();
  }

  @Test
  void theWindowForSideEventsEndsInTheTimeZoneOfTheVenue() {
    Session session =
        COP12.toBuilder().venue(Venue.builder().zone(ZoneId.of("Europe/Vienna")).build()).build();
    SideEventPolicy policy = policy(session.id(), "2024-07-01T00:00:00Z", "2024-08-31T22:00:00Z");
    SideEventPolicy other =
        policy(SessionId.of("other"), "2024-07-01T00:00:00Z", "2024-08-01T00:00:00Z");
    DueDate applications =
        Deadlines.of(session, UntocRules.versions(), List.of(other, policy)).dates().get(1);

    assertThat(applications.preparation()).isEqualTo(Preparation.SIDE_EVENT_APPLICATIONS);
    assertThat(applications.day()).isEqualTo("2024-08-31");
    assertThat(applications.moment()).contains(OffsetDateTime.parse("2024-08-31T22:00:00Z"));
    assertThat(applications.isBinding()).isTrue();
    assertThat(applications.citation()).isEmpty();
  }

  @Test
  void listsWhatIsDue() {
    Deadlines deadlines = untoc(COP12);

    assertThat(preparations(deadlines.dueBy(LocalDate.of(2024, 9, 14))))
        .containsExactly(Preparation.PROVISIONAL_AGENDA, Preparation.LIST_OF_ORGANIZATIONS);
    assertThat(deadlines.dueBy(LocalDate.of(2024, 8, 14))).isEmpty();
  }

  @Test
  void listsTheDaysOnWhichSomethingIsDue() {
    SideEventPolicy policy = policy(COP12.id(), "2024-07-01T00:00:00Z", "2024-08-15T12:00:00Z");
    Deadlines deadlines = Deadlines.of(COP12, UntocRules.versions(), List.of(policy));

    assertThat(deadlines.byDay().keySet())
        .extracting(LocalDate::toString)
        .containsExactly("2024-08-15", "2024-09-14", "2024-10-13");
    assertThat(preparations(deadlines.byDay().get(LocalDate.of(2024, 8, 15))))
        .containsExactly(Preparation.SIDE_EVENT_APPLICATIONS, Preparation.PROVISIONAL_AGENDA);
  }

  @Test
  void anotherConferenceHasOtherNumbers() {
    RulesOfProcedure rules =
        RulesOfProcedure.builder()
            .id(RulesOfProcedureId.of("example-rop"))
            .addDeadlines(
                deadline(DeadlineKind.CREDENTIALS, 36, DeadlineUnit.HOURS),
                deadline(DeadlineKind.PROVISIONAL_AGENDA_REGULAR, 45, DeadlineUnit.DAYS))
            .build();

    assertThat(Deadlines.of(COP12, List.of(rules), List.of()).dates())
        .extracting(due -> due.day().toString())
        .containsExactly("2024-08-30", "2024-10-12");
  }

  @Test
  void countsForwardFromTheOpening() {
    Deadline deadline =
        new Deadline(
            DeadlineKind.CREDENTIALS,
            Optional.empty(),
            Optional.of(Treaties.stipulated(36)),
            DeadlineUnit.HOURS,
            false);
    RulesOfProcedure rules =
        RulesOfProcedure.builder()
            .id(RulesOfProcedureId.of("example-rop"))
            .addDeadlines(deadline)
            .build();
    Session opened =
        COP12.toBuilder().addMeetings(meeting("first", "2024-10-14T15:00:00+02:00")).build();

    assertThat(Deadlines.of(COP12, List.of(rules), List.of()).dates())
        .extracting(due -> due.day().toString())
        .as("never too late: the session may open at midnight")
        .containsExactly("2024-10-15");
    assertThat(Deadlines.of(opened, List.of(rules), List.of()).dates())
        .extracting(due -> due.moment().orElseThrow().toString())
        .containsExactly("2024-10-16T03:00+02:00");
  }

  @Test
  void aDeadlineHasOneDirection() {
    Optional<StipulatedNumber> day = Optional.of(Treaties.stipulated(1));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Deadline(DeadlineKind.CREDENTIALS, day, day, DeadlineUnit.DAYS, true))
        .withMessage(
            "a deadline must have a time either before or after the opening, but this one has"
                + " both");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Deadline(
                    DeadlineKind.CREDENTIALS,
                    Optional.empty(),
                    Optional.empty(),
                    DeadlineUnit.DAYS,
                    true))
        .withMessageEndingWith("has neither");
  }

  @Test
  void aDeadlineShowsWhatIsDueAndWhen() {
    Optional<StipulatedNumber> day = Optional.of(Treaties.stipulated(1));
    DeadlineKind ofARecord = new DeadlineKind("ROBIN_EXAMPLE");

    assertThat(new Deadline(DeadlineKind.CREDENTIALS, day.get(), DeadlineUnit.DAYS, true))
        .hasToString("Deadline[CREDENTIALS, before=1, unit=DAYS, binding=true]");
    assertThat(new Deadline(ofARecord, Optional.empty(), day, DeadlineUnit.HOURS, false))
        .as("a kind that is not in the list is a text of the record")
        .hasToString("Deadline[after=1, unit=HOURS, binding=false]");
  }

  private static Deadlines untoc(Session session) {
    return Deadlines.of(session, UntocRules.versions(), List.of());
  }

  private static List<Preparation> preparations(List<DueDate> dates) {
    return dates.stream().map(DueDate::preparation).toList();
  }

  private static Deadline deadline(DeadlineKind kind, int before, DeadlineUnit unit) {
    return new Deadline(kind, Treaties.stipulated(before), unit, true);
  }

  private static Session.Builder session(SessionKind kind, String first, String last) {
    return Session.builder()
        .id(SessionId.of("untoc-cop12"))
        .kind(kind)
        .days(DateRange.of(LocalDate.parse(first), LocalDate.parse(last)));
  }

  private static Meeting meeting(String id, String start) {
    return Meeting.builder()
        .id(MeetingId.of(id))
        .slot(slot(start, OffsetDateTime.parse(start).plusHours(3).toString()))
        .build();
  }

  private static SideEventPolicy policy(SessionId session, String start, String end) {
    return SideEventPolicy.builder().session(session).window(slot(start, end)).build();
  }

  private static TimeSlot slot(String start, String end) {
    return TimeSlot.of(OffsetDateTime.parse(start), OffsetDateTime.parse(end));
  }
}
