package org.unodc.cop.domain;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.RecordClaim.Standing;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.CountQualifier;

/** Where one claimed record stands among the sessions of a conference. */
final class RecordClaims {
  private final ImmutableList<SessionFigures> sessions;
  private final SessionFigures session;
  private final ReportedFigure figure;

  private RecordClaims(
      ImmutableList<SessionFigures> sessions, SessionFigures session, ReportedFigure figure) {
    this.sessions = sessions;
    this.session = session;
    this.figure = figure;
  }

  static RecordClaim judge(
      ImmutableList<SessionFigures> sessions, SessionFigures session, ReportedFigure figure) {
    return new RecordClaims(sessions, session, figure).judge();
  }

  private RecordClaim judge() {
    ImmutableList<SessionFigures> larger = larger();
    boolean contradicted =
        larger.stream()
            .flatMap(earlier -> earlier.figures().stream())
            .anyMatch(RecordClaims::isPrecise);
    if (isPrecise(figure) && contradicted) {
      return claim(Standing.CONTRADICTED, larger);
    }
    ImmutableList<SessionFigures> others = notKnownToBeLater();
    ImmutableList<SessionFigures> doubts =
        others.stream()
            .filter(other -> !isProvenSmaller(other))
            .collect(ImmutableList.toImmutableList());
    boolean provable = doubts.isEmpty() && knowsAllBefore();
    return provable ? claim(Standing.PROVABLE, others) : claim(Standing.OPEN, doubts);
  }

  /** {@return the sessions before with the figures that, as printed, exceed the claimed one} */
  private ImmutableList<SessionFigures> larger() {
    return sessions.stream()
        .filter(other -> other.isKnownToPrecede(session))
        .map(other -> FigureKind.sameKind(other, figure))
        .map(
            other ->
                other.with(
                    other.figures().stream()
                        .filter(this::exceedsAsPrinted)
                        .collect(ImmutableList.toImmutableList())))
        .filter(other -> !other.figures().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<SessionFigures> notKnownToBeLater() {
    return sessions.stream()
        .filter(other -> !other.session().equals(session.session()))
        .filter(other -> !session.isKnownToPrecede(other))
        .map(other -> FigureKind.sameKind(other, figure))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean exceedsAsPrinted(ReportedFigure other) {
    return other.count().intervalAsPrinted().isMoreThan(figure.count().intervalAsPrinted())
        == Answer.YES;
  }

  private boolean isProvenSmaller(SessionFigures other) {
    return FigureKind.proven(other.figures())
        .flatMap(before -> figure.count().interval().map(claimed -> claimed.isMoreThan(before)))
        .filter(Answer.YES::equals)
        .isPresent();
  }

  private boolean knowsAllBefore() {
    return session.ordinal().isPresent()
        && sessions.stream()
                .flatMapToInt(other -> other.ordinal().stream())
                .filter(ordinal -> ordinal >= 1 && ordinal < session.ordinal().getAsInt())
                .distinct()
                .count()
            == session.ordinal().getAsInt() - 1;
  }

  private RecordClaim claim(Standing standing, ImmutableList<SessionFigures> evidence) {
    return new RecordClaim(session.session(), figure, standing, evidence);
  }

  private static boolean isPrecise(ReportedFigure figure) {
    return figure.count().qualifier() != CountQualifier.ABOUT;
  }
}
