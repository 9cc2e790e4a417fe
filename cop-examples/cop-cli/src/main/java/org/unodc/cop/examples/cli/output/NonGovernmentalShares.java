package org.unodc.cop.examples.cli.output;

import static java.util.stream.Collectors.toMap;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
   * {@return one line for each session with both figures in persons; each figure has its certainty}
   */
  public ImmutableList<String> lines() {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (Session session : conference.sessions()) {
      Optional<ReportedFigure> part =
          singleFigure(session, FigureSubject.NON_GOVERNMENTAL_STAKEHOLDERS);
      Optional<ReportedFigure> total = singleFigure(session, FigureSubject.PARTICIPANTS);
      if (part.isPresent() && total.isPresent() && isAtLeastOne(total.get().count())) {
        lines.add(
            CommandText.in(language)
                .of(
                    "stats.share",
                    session.id(),
                    part.get().subject(),
                    part.get().count(),
                    certainty(part.get()),
                    total.get().subject(),
                    total.get().count(),
                    certainty(total.get()),
                    Message.of(part.get().count().shareOf(total.get().count()))));
      }
    }
    return lines.build();
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

  /**
   * {@return the figure of a session on a subject; empty if there is none, or if figures differ}
   */
  private static Optional<ReportedFigure> singleFigure(Session session, FigureSubject subject) {
    Map<ReportedCount, ReportedFigure> figures =
        session.publishedFigures().stream()
            .filter(figure -> figure.subject().equals(subject))
            .filter(figure -> figure.category().isEmpty() && countsPersons(figure))
            .collect(toMap(ReportedFigure::count, Function.identity(), (first, same) -> first));
    return figures.size() == 1 ? figures.values().stream().findFirst() : Optional.empty();
  }
}
