package org.unodc.cop.domain;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.session.Session;

/**
 * The sessions of a conference side by side, with what was published of each about one subject.
 *
 * @param subject what the figures count
 * @param sessions one row for each session, by ordinal; those without one come last
 */
public record ParticipationTrend(FigureSubject subject, ImmutableList<SessionFigures> sessions) {

  /** {@return the trend of a subject over all sessions of a conference} */
  public static ParticipationTrend of(Conference conference, FigureSubject subject) {
    return new ParticipationTrend(
        subject,
        conference.sessions().stream()
            .sorted(comparingInt(session -> session.ordinal().orElse(Integer.MAX_VALUE)))
            .map(session -> figures(session, subject))
            .collect(ImmutableList.toImmutableList()));
  }

  private static SessionFigures figures(Session session, FigureSubject subject) {
    return new SessionFigures(
        session.id(),
        session.ordinal(),
        session.days(),
        session.publishedFigures().stream()
            .filter(figure -> figure.subject().equals(subject))
            .collect(ImmutableList.toImmutableList()));
  }
}
