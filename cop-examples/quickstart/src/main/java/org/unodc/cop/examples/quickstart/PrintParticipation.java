package org.unodc.cop.examples.quickstart;

import java.io.PrintStream;
import java.util.Locale;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.Certainty;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.trend.ParticipationTrend;
import org.unodc.cop.domain.trend.SessionFigures;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/** Prints the number of participants of each session, with the certainty of its source. */
final class PrintParticipation {
  private static final String ROW = "%-12s  %-10s  %-14s  %-12s  %-11s  %-12s  %s%n";

  private PrintParticipation() {}

  static void run(PrintStream out) {
    Conference untoc = ReferenceRecords.untoc();
    out.println("PRINT PARTICIPATION");
    out.printf(
        ROW,
        "session",
        "opened",
        "participants",
        "certainty",
        "source date",
        "record claim",
        "category");
    ParticipationTrend trend = ParticipationTrend.of(untoc, FigureSubject.PARTICIPANTS);
    for (SessionFigures session : trend.sessions()) {
      if (session.figures().isEmpty()) {
        out.printf(ROW, session.session(), opened(session), "not published", "-", "-", "", "");
      }
      for (ReportedFigure figure : session.figures()) {
        out.printf(
            ROW,
            session.session(),
            opened(session),
            figure.count(),
            figure.source().flatMap(Source::certainty).map(Certainty::name).orElse("unknown"),
            figure.source().flatMap(Source::date).map(Object::toString).orElse("undated"),
            recordClaim(trend, session, figure),
            figure.category().map(Object::toString).orElse(""));
      }
    }

    ReportedCount nonGovernmental = ReportedCount.moreThan(500);
    ReportedCount all = ReportedCount.unqualified(1_400);
    out.printf(
        "%n%s of %s participants at COP12 were non-governmental: %s.%n%n",
        capitalized(nonGovernmental.toString()), all, nonGovernmental.shareOf(all));
  }

  private static String opened(SessionFigures session) {
    return session.days().map(days -> days.first().toString()).orElse("unknown");
  }

  private static String recordClaim(
      ParticipationTrend trend, SessionFigures session, ReportedFigure figure) {
    return trend.recordClaims().stream()
        .filter(claim -> claim.session().equals(session.session()))
        .filter(claim -> claim.figure().equals(figure))
        .map(claim -> claim.standing().name().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("");
  }

  private static String capitalized(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
