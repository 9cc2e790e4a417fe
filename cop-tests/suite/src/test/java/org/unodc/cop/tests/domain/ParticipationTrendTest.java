package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.session.SessionKind;
import org.unodc.cop.domain.trend.ParticipationTrend;
import org.unodc.cop.domain.trend.SessionFigures;

class ParticipationTrendTest {

  @Test
  void putsTheSessionsSideBySideByOrdinalWithAllTheirFigures() {
    ReportedFigure four = figure(FigureSubject.PARTICIPANTS, ReportedCount.exactly(400));
    ReportedFigure about = figure(FigureSubject.PARTICIPANTS, ReportedCount.about(450));
    Conference conference =
        Conference.builder()
            .id(new ConferenceId("example-cop"))
            .addSessions(session("extra").build())
            .addSessions(session("second").ordinal(2).addPublishedFigures(four, about).build())
            .addSessions(
                session("first")
                    .ordinal(1)
                    .addPublishedFigures(
                        figure(FigureSubject.SIDE_EVENTS, ReportedCount.exactly(9)))
                    .build())
            .build();

    ParticipationTrend trend = ParticipationTrend.of(conference, FigureSubject.PARTICIPANTS);

    assertThat(trend.sessions())
        .extracting(SessionFigures::session)
        .containsExactly(new SessionId("first"), new SessionId("second"), new SessionId("extra"));
    assertThat(trend.sessions().get(0).figures()).isEmpty();
    assertThat(trend.sessions().get(1).figures()).containsExactly(four, about);
  }

  @Test
  void putsNoSessionBesideOneOfAnotherKindOrConvention() {
    Conference conference =
        Conference.builder()
            .id(new ConferenceId("example-cop"))
            .convention(ConventionId.of("c"))
            .addSessions(session("regular").ordinal(1).kind(SessionKind.REGULAR).build())
            .addSessions(session("special").ordinal(1).kind(SessionKind.SPECIAL).build())
            .addSessions(session("resumed").ordinal(1).kind(SessionKind.RESUMED).build())
            .addSessions(session("other").ordinal(2).convention(ConventionId.of("d")).build())
            .addSessions(session("next").ordinal(2).convention(ConventionId.of("c")).build())
            .build();

    assertThat(ParticipationTrend.of(conference, FigureSubject.PARTICIPANTS).sessions())
        .extracting(SessionFigures::session)
        .containsExactly(new SessionId("regular"), new SessionId("next"));
  }

  @Test
  void printsCountsWithTheSameTextOnce() {
    assertThat(
            sentences(
                FigureSubject.PARTICIPANTS,
                ReportedCount.exactly(193),
                ReportedCount.unqualified(193)))
        .containsExactly("The number of participants grew from 193 at cop1 to 200 at cop2.");
  }

  @Test
  void printsACodeOutsideTheListAsWords() {
    assertThat(sentences(new FigureSubject("HEADS_OF_STATE"), ReportedCount.exactly(5)))
        .containsExactly("The number of heads of state grew from 5 at cop1 to 200 at cop2.");
  }

  private static List<String> sentences(FigureSubject subject, ReportedCount... first) {
    Session.Builder cop1 = session("cop1").ordinal(1);
    for (ReportedCount count : first) {
      cop1.addPublishedFigures(figure(subject, count));
    }
    Session cop2 =
        session("cop2")
            .ordinal(2)
            .addPublishedFigures(figure(subject, ReportedCount.exactly(200)))
            .build();
    Conference conference =
        Conference.builder()
            .id(new ConferenceId("example-cop"))
            .addSessions(cop1.build(), cop2)
            .build();
    return ParticipationTrend.of(conference, subject).changes().stream()
        .map(change -> change.sentence().in(OfficialLanguage.ENGLISH))
        .toList();
  }

  private static Session.Builder session(String id) {
    return Session.builder().id(new SessionId(id));
  }

  private static ReportedFigure figure(FigureSubject subject, ReportedCount count) {
    return ReportedFigure.builder().subject(subject).count(count).build();
  }
}
