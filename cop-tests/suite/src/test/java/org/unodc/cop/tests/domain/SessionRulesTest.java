package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.MeetingId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.Verdict;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.validation.Rulebook;

class SessionRulesTest {
  private static final String WITHIN = "meeting.lies-within-the-days-of-its-session";
  private static final String PARTS = "session.attendance-parts-fit-the-total";
  private static final String RECORDS = "session.record-claims-stand";

  @Test
  void countsOnlyListedCategoriesAsPartsOfTheAttendance() {
    String figures =
        "'sessions':[{'id':'s','publishedFigures':["
            + "{'subject':'PARTICIPANTS','unit':'PERSONS','count':{'value':1,'qualifier':'EXACT'}},"
            + "{'subject':'SUBJECT','unit':'PERSONS','count':{'value':2,'qualifier':'EXACT'}}]}]";

    assertThat(Judged.places(PARTS, figures.replace("SUBJECT", "NON_GOVERNMENTAL_STAKEHOLDERS")))
        .containsExactly("/sessions/0/publishedFigures/1/count");
    assertThat(
            Stream.of(
                "NOMINATED_PERSONS",
                "REGISTERED_PERSONS",
                "WITHDRAWN_PERSONS",
                "REJECTED_PERSONS",
                "VISITORS"))
        .allSatisfy(
            subject ->
                assertThat(Judged.verdict(PARTS, figures.replace("SUBJECT", subject)))
                    .isEqualTo(Verdict.NOT_APPLICABLE));
  }

  @Test
  void countsSessionsThatNameNoConventionAmongThoseOfTheConference() {
    String sessions =
        """
        'convention':'c','conventions':[{'id':'c','title':'C'}],
        'sessions':[
          {'id':'s1','kind':'REGULAR','ordinal':1,'days':{'first':'2020-10-12','last':'2020-10-16'},
            'publishedFigures':[
              {'subject':'PARTICIPANTS','count':{'value':900,'qualifier':'EXACT'}}]},
          {'id':'s2','kind':'REGULAR','ordinal':1,'convention':'c',
            'days':{'first':'2022-10-17','last':'2022-10-21'},
            'publishedFigures':[
              {'subject':'PARTICIPANTS','claimedRecord':true,
                'count':{'value':800,'qualifier':'EXACT'}}]}]""";

    assertThat(Judged.places("session.ordinals-are-distinct", sessions))
        .containsExactly("/sessions/1/ordinal");
    assertThat(Judged.places(RECORDS, sessions))
        .containsExactly("/sessions/1/publishedFigures/0/claimedRecord");
    assertThat(
            Judged.verdict(
                "session.ordinals-are-distinct",
                sessions.replace("1,'convention':'c'", "1,'convention':'d'")))
        .as("sessions of another convention are counted separately")
        .isEqualTo(Verdict.PASSED);
  }

  @Test
  void checksMeetingsInTheTimeZoneOfTheVenue() {
    Session inUtc =
        session("cop12", 2024)
            .addMeetings(
                Meeting.builder()
                    .id(new MeetingId("p1"))
                    .slot(
                        TimeSlot.of(
                            OffsetDateTime.parse("2024-10-13T22:30:00Z"),
                            OffsetDateTime.parse("2024-10-13T23:30:00Z")))
                    .build())
            .build();
    Session inVienna =
        inUtc.toBuilder().venue(Venue.builder().zone(ZoneId.of("Europe/Vienna")).build()).build();
    assertThat(findings(WITHIN, inVienna)).isZero();
    assertThat(findings(WITHIN, inUtc)).isEqualTo(1);
  }

  @Test
  void readsATotalAsPrinted() {
    ReportedCount total = ReportedCount.unqualified(1400);
    assertThat(partOfTotal(ReportedCount.unqualified(1500), total)).isEqualTo(1);
    assertThat(partOfTotal(ReportedCount.moreThan(1500), total)).isEqualTo(1);
    assertThat(partOfTotal(ReportedCount.unqualified(1400), total)).isZero();
    assertThat(partOfTotal(ReportedCount.moreThan(1400), total)).isZero();
    assertThat(partOfTotal(ReportedCount.moreThan(1400), ReportedCount.exactly(1400))).isEqualTo(1);
    assertThat(partOfTotal(ReportedCount.unqualified(1500), ReportedCount.about(1400))).isZero();
  }

  @Test
  void comparesRecordsOfOneConventionOnly() {
    assertThat(claimAfter("other")).isZero();
    assertThat(claimAfter("example")).isEqualTo(1);
  }

  private static int partOfTotal(ReportedCount part, ReportedCount total) {
    return findings(
        PARTS,
        session("cop12", 2024)
            .addPublishedFigures(participants(total).build())
            .addPublishedFigures(
                participants(part).category(LocalizedText.english("women")).build())
            .build());
  }

  private static int claimAfter(String convention) {
    Session earlier =
        session("cop11", 2022)
            .convention(new ConventionId(convention))
            .addPublishedFigures(participants(ReportedCount.moreThan(1500)).build())
            .build();
    Session later =
        session("cop12", 2024)
            .convention(new ConventionId("example"))
            .addPublishedFigures(
                participants(ReportedCount.unqualified(1400)).claimedRecord(true).build())
            .build();
    return findings(RECORDS, earlier, later);
  }

  private static ReportedFigure.Builder participants(ReportedCount count) {
    ReportedFigure.Builder figure = ReportedFigure.builder();
    figure.subject(FigureSubject.PARTICIPANTS).count(count);
    return figure;
  }

  private static Session.Builder session(String id, int year) {
    Session.Builder session = Session.builder();
    session
        .id(new SessionId(id))
        .days(DateRange.of(LocalDate.of(year, 10, 14), LocalDate.of(year, 10, 18)));
    return session;
  }

  private static int findings(String rule, Session... sessions) {
    Conference.Builder record = Conference.builder();
    record.id(new ConferenceId("example-cop")).addSessions(sessions);
    return Rulebook.standard()
        .validate(record.build(), LocalDate.of(2024, 11, 1))
        .findingsOf(RuleId.of(rule))
        .size();
  }
}
