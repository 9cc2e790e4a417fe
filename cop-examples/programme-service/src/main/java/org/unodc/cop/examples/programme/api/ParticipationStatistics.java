package org.unodc.cop.examples.programme.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.trend.FigureChange;
import org.unodc.cop.domain.trend.ParticipationTrend;
import org.unodc.cop.domain.trend.SessionFigures;

/**
 * The published figures about participation, session by session.
 *
 * @param trends one trend for each subject
 */
@Schema(name = "Statistics")
record ParticipationStatistics(List<Trend> trends) {
  /**
   * The figures of all sessions about one subject.
   *
   * @param subject the subject that the figures count
   * @param sessions the figures of each session, ordered by the ordinal of the session
   * @param changes the changes from each session to the next
   */
  record Trend(FigureSubject subject, List<SessionEntry> sessions, List<NumberChange> changes) {}

  /**
   * The published figures of one session.
   *
   * @param session the id of the session
   * @param ordinal the ordinal of the session, counted from 1; empty if unknown
   * @param days the days of the session; empty if unknown
   * @param figures the figures as published; they may conflict
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "OneSession")
  record SessionEntry(
      SessionId session,
      Optional<Integer> ordinal,
      Optional<DateRange> days,
      List<ReportedFigure> figures) {}

  /**
   * The change of a number between two sessions.
   *
   * @param before the id of the earlier session
   * @param after the id of the later session
   * @param proven the direction that holds for all numbers that the figures allow
   * @param asPrinted the direction if the figures are taken as printed
   * @param sentence a sentence about the change in the language of {@code Accept-Language}, which
   *     claims no more than the figures do
   */
  @Schema(name = "Move")
  record NumberChange(
      SessionId before,
      SessionId after,
      FigureChange.Direction proven,
      FigureChange.Direction asPrinted,
      String sentence) {}

  static ParticipationStatistics of(Conference record, OfficialLanguage language) {
    return new ParticipationStatistics(
        record.sessions().stream()
            .flatMap(session -> session.publishedFigures().stream())
            .map(ReportedFigure::subject)
            .distinct()
            .sorted(Comparator.comparing(Object::toString))
            .map(subject -> trend(ParticipationTrend.of(record, subject), language))
            .toList());
  }

  private static Trend trend(ParticipationTrend trend, OfficialLanguage language) {
    return new Trend(
        trend.subject(),
        trend.sessions().stream().map(ParticipationStatistics::session).toList(),
        trend.changes().stream().map(change -> move(change, language)).toList());
  }

  private static SessionEntry session(SessionFigures figures) {
    return new SessionEntry(
        figures.session(),
        figures.ordinal().stream().boxed().findFirst(),
        figures.days(),
        figures.figures());
  }

  private static NumberChange move(FigureChange change, OfficialLanguage language) {
    return new NumberChange(
        change.before().session(),
        change.after().session(),
        change.proven(),
        change.asPrinted(),
        change.sentence(language));
  }
}
