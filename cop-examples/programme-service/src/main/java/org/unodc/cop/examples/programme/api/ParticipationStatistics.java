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
import org.unodc.cop.domain.trend.FigureChange;
import org.unodc.cop.domain.trend.ParticipationTrend;
import org.unodc.cop.domain.trend.SessionFigures;

/**
 * What was published of how many took part, session by session.
 *
 * @param trends one for each subject
 */
@Schema(name = "Statistics")
record ParticipationStatistics(List<Trend> trends) {
  /**
   * The sessions side by side.
   *
   * @param subject what the figures count
   * @param sessions by ordinal
   * @param changes how the numbers moved from one session to the next
   */
  record Trend(FigureSubject subject, List<SessionEntry> sessions, List<NumberChange> changes) {}

  /**
   * What was published of one session.
   *
   * @param session the session
   * @param ordinal which one it is, counted from 1; absent where that is not known
   * @param days when it was held; absent where that is not known
   * @param figures as they were published, which may conflict
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "OneSession")
  record SessionEntry(
      SessionId session,
      Optional<Integer> ordinal,
      Optional<DateRange> days,
      List<ReportedFigure> figures) {}

  /**
   * How a number moved.
   *
   * @param before the session before
   * @param after the session after
   * @param proven what holds whatever the exact numbers are
   * @param asPrinted what the figures suggest if they are taken as printed
   * @param sentence the same in an English sentence that claims no more than the figures do
   */
  @Schema(name = "Move")
  record NumberChange(
      SessionId before,
      SessionId after,
      FigureChange.Direction proven,
      FigureChange.Direction asPrinted,
      String sentence) {}

  static ParticipationStatistics of(Conference record) {
    return new ParticipationStatistics(
        record.sessions().stream()
            .flatMap(session -> session.publishedFigures().stream())
            .map(ReportedFigure::subject)
            .distinct()
            .sorted(Comparator.comparing(Object::toString))
            .map(subject -> trend(ParticipationTrend.of(record, subject)))
            .toList());
  }

  private static Trend trend(ParticipationTrend trend) {
    return new Trend(
        trend.subject(),
        trend.sessions().stream().map(ParticipationStatistics::session).toList(),
        trend.changes().stream().map(ParticipationStatistics::move).toList());
  }

  private static SessionEntry session(SessionFigures one) {
    return new SessionEntry(
        one.session(), one.ordinal().stream().boxed().findFirst(), one.days(), one.figures());
  }

  private static NumberChange move(FigureChange change) {
    return new NumberChange(
        change.before().session(),
        change.after().session(),
        change.proven(),
        change.asPrinted(),
        change.sentence());
  }
}
