package org.unodc.cop.domain.trend;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.trend.RecordClaim.Standing;

/** Compares a claimed record with the figures of the other sessions of a conference. */
final class RecordClaimCheck {
  private final ImmutableList<SessionFigures> sessions;
  private final SessionFigures session;
  private final ReportedFigure figure;

  private RecordClaimCheck(
      ImmutableList<SessionFigures> sessions, SessionFigures session, ReportedFigure figure) {
    this.sessions = sessions;
    this.session = session;
    this.figure = figure;
  }

  /**
   * {@return the result for one claim}
   *
   * @param sessions all sessions of the trend
   * @param session the session with the claim
   * @param figure the figure that was called a record
   */
  static RecordClaim judge(
      ImmutableList<SessionFigures> sessions, SessionFigures session, ReportedFigure figure) {
    return new RecordClaimCheck(sessions, session, figure).judge();
  }

  private RecordClaim judge() {
    ImmutableList<SessionFigures> larger = sessionsWithLargerFigures();
    boolean contradicted =
        larger.stream()
            .flatMap(earlier -> earlier.figures().stream())
            .anyMatch(RecordClaimCheck::isPrecise);
    if (isPrecise(figure) && contradicted) {
      return claim(Standing.CONTRADICTED, larger);
    }
    ImmutableList<SessionFigures> others = notKnownToBeLater();
    ImmutableList<SessionFigures> doubts =
        others.stream()
            .filter(candidate -> !isProvenSmaller(candidate))
            .collect(ImmutableList.toImmutableList());
    boolean provable = doubts.isEmpty() && knowsAllBefore();
    return provable ? claim(Standing.PROVABLE, others) : claim(Standing.OPEN, doubts);
  }

  /**
   * {@return the earlier sessions that have larger figures, taken as printed, with only those
   * figures}
   */
  private ImmutableList<SessionFigures> sessionsWithLargerFigures() {
    return sessions.stream()
        .filter(candidate -> candidate.isKnownToPrecede(session))
        .map(candidate -> FigureKind.sameKind(candidate, figure))
        .map(
            candidate ->
                candidate.with(
                    candidate.figures().stream()
                        .filter(this::exceedsAsPrinted)
                        .collect(ImmutableList.toImmutableList())))
        .filter(candidate -> !candidate.figures().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<SessionFigures> notKnownToBeLater() {
    return sessions.stream()
        .filter(candidate -> !candidate.session().equals(session.session()))
        .filter(candidate -> !session.isKnownToPrecede(candidate))
        .map(candidate -> FigureKind.sameKind(candidate, figure))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean exceedsAsPrinted(ReportedFigure candidate) {
    return candidate.count().intervalAsPrinted().isMoreThan(figure.count().intervalAsPrinted())
        == Answer.YES;
  }

  private boolean isProvenSmaller(SessionFigures candidate) {
    return FigureKind.proven(candidate.figures())
        .flatMap(before -> figure.count().interval().map(claimed -> claimed.isMoreThan(before)))
        .filter(Answer.YES::equals)
        .isPresent();
  }

  private boolean knowsAllBefore() {
    return session.ordinal().isPresent()
        && sessions.stream()
                .flatMapToInt(candidate -> candidate.ordinal().stream())
                .filter(ordinal -> ordinal >= 1 && ordinal < session.ordinal().getAsInt())
                .distinct()
                .count()
            == session.ordinal().getAsInt() - 1;
  }

  private RecordClaim claim(Standing standing, ImmutableList<SessionFigures> evidence) {
    return new RecordClaim(session.session(), figure, standing, evidence);
  }

  private static boolean isPrecise(ReportedFigure figure) {
    return !figure.count().isApproximate();
  }
}
