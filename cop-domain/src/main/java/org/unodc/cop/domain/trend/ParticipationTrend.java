package org.unodc.cop.domain.trend;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.session.SessionKind;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * The regular sessions of a conference with the published figures about one subject.
 *
 * <p>Example:
 *
 * <pre>{@code
 * ParticipationTrend trend = ParticipationTrend.of(conference, FigureSubject.PARTICIPANTS);
 * trend.sessions().size() // 12
 * }</pre>
 *
 * @param subject the subject of the figures
 * @param sessions one row for each session, by ordinal; sessions without an ordinal come last
 */
public record ParticipationTrend(FigureSubject subject, ImmutableList<SessionFigures> sessions) {
  public ParticipationTrend {
    requireNonNull(subject, "subject");
    requireNonNull(sessions, "sessions");
  }

  /**
   * {@return the trend of a subject over the regular sessions of the convention of the conference}
   *
   * <p>A session without a kind counts as regular. A session without a convention counts as a
   * session of the convention of the conference.
   */
  public static ParticipationTrend of(Conference conference, FigureSubject subject) {
    requireNonNull(conference, "conference");
    return new ParticipationTrend(
        subject,
        conference.sessions().stream()
            .filter(session -> isInSequence(session, conference))
            .sorted(comparingInt(session -> session.ordinal().orElse(Integer.MAX_VALUE)))
            .map(session -> figures(session, subject))
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * {@return the changes between sessions, in the order of the later session}
   *
   * <p>Each change compares a session with the next one that has figures of the same unit and
   * category. Sessions without an ordinal are ignored.
   */
  public ImmutableList<FigureChange> changes() {
    ImmutableList.Builder<FigureChange> changes = ImmutableList.builder();
    Map<String, SessionFigures> last = new HashMap<>();
    for (SessionFigures session : sessions) {
      for (SessionFigures kind : FigureKind.eachKind(session)) {
        SessionFigures before = last.put(kind.figures().get(0).kind(), kind);
        if (before != null) {
          changes.add(new FigureChange(before, kind));
        }
      }
    }
    return changes.build();
  }

  /**
   * {@return each figure that a source calls a record high, with the evidence for or against it}
   */
  public ImmutableList<RecordClaim> recordClaims() {
    return sessions.stream()
        .flatMap(
            session ->
                session.figures().stream()
                    .filter(figure -> figure.claimedRecord().orElse(false))
                    .map(figure -> RecordClaimCheck.judge(sessions, session, figure)))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the trend in a few sentences: at which sessions the number grew or fell, what cannot
   * be determined, and what the figures show about claimed records}
   *
   * <p>Each sentence names the latest five results of its kind and how many there are besides.
   * {@link #changes()} and {@link #recordClaims()} have a sentence for each.
   */
  public ImmutableList<Message> summary() {
    return TrendSummary.of(this);
  }

  private static boolean isInSequence(Session session, Conference conference) {
    return session.kind().orElse(SessionKind.REGULAR) == SessionKind.REGULAR
        && session.convention().or(conference::convention).equals(conference.convention());
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

  @Override
  public String toString() {
    return new ValueOutline(this).add("sessions", sessions).toString();
  }
}
