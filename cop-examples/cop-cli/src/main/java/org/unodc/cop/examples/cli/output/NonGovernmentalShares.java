package org.unodc.cop.examples.cli.output;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.CountedUnit;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.examples.cli.text.CommandText;

/** The shares of non-governmental stakeholders in the participants of each session, in percent. */
public final class NonGovernmentalShares {
  private final Conference conference;
  private final OfficialLanguage language;

  /** Creates the shares that the published figures of a record show. */
  public NonGovernmentalShares(Conference conference, OfficialLanguage language) {
    this.conference = conference;
    this.language = language;
  }

  /**
   * {@return one line for each session with both figures in persons from one source; each figure
   * has its certainty}
   */
  public ImmutableList<String> lines() {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (Session session : conference.sessions()) {
      ImmutableList<ReportedFigure> parts =
          figures(session, FigureSubject.NON_GOVERNMENTAL_STAKEHOLDERS);
      ImmutableList<ReportedFigure> totals = figures(session, FigureSubject.PARTICIPANTS);
      if (isOneNumber(parts) && isOneNumber(totals) && isAtLeastOne(totals.get(0).count())) {
        parts.stream()
            .flatMap(
                part ->
                    totals.stream()
                        .filter(part::isFromSameSourceAs)
                        .map(total -> line(session, part, total)))
            .findFirst()
            .ifPresent(lines::add);
      }
    }
    return lines.build();
  }

  private String line(Session session, ReportedFigure part, ReportedFigure total) {
    return CommandText.in(language)
        .of(
            "stats.share",
            session.id(),
            part.subject(),
            part.count(),
            certainty(part),
            total.subject(),
            total.count(),
            certainty(total),
            Message.of(part.count().shareOf(total.count())));
  }

  private static Object certainty(ReportedFigure figure) {
    return figure.source().flatMap(Source::certainty).<Object>map(known -> known).orElse("-");
  }

  /** Without a unit, participants are persons, but stakeholders may be organizations. */
  private static boolean countsPersons(ReportedFigure figure) {
    return figure
        .unit()
        .map(CountedUnit.PERSONS::equals)
        .orElse(figure.subject().equals(FigureSubject.PARTICIPANTS));
  }

  /** "Fewer than 1" is zero, too. */
  private static boolean isAtLeastOne(ReportedCount total) {
    return total.value() > 0 && total.intervalAsPrinted().max().orElse(1) > 0;
  }

  /** {@return the figures of a session on a subject as a whole, in persons} */
  private static ImmutableList<ReportedFigure> figures(Session session, FigureSubject subject) {
    return session.publishedFigures().stream()
        .filter(figure -> figure.subject().equals(subject))
        .filter(figure -> figure.category().isEmpty() && countsPersons(figure))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isOneNumber(ImmutableList<ReportedFigure> figures) {
    return figures.stream().map(ReportedFigure::count).distinct().count() == 1;
  }
}
