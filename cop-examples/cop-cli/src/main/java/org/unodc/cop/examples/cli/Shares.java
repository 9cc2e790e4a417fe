package org.unodc.cop.examples.cli;

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
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.session.Session;

/** What part of all participants of a session was non-governmental, as surely as figures allow. */
final class Shares {
  private final Conference conference;
  private final OfficialLanguage language;

  Shares(Conference conference, OfficialLanguage language) {
    this.conference = conference;
    this.language = language;
  }

  /** {@return one line for each session of which both figures were published in persons} */
  ImmutableList<String> lines() {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (Session session : conference.sessions()) {
      Optional<ReportedFigure> part = only(session, FigureSubject.NON_GOVERNMENTAL_STAKEHOLDERS);
      Optional<ReportedFigure> total = only(session, FigureSubject.PARTICIPANTS);
      if (part.isPresent() && total.isPresent() && canBeDivided(total.get().count())) {
        lines.add(
            "%s: %s / %s = %s (%s, %s)"
                .formatted(
                    session.id(),
                    MessageArgument.of(part.get().count()).in(language),
                    MessageArgument.of(total.get().count()).in(language),
                    part.get().count().shareOf(total.get().count()),
                    certainty(part.get()),
                    certainty(total.get())));
      }
    }
    return lines.build();
  }

  private String certainty(ReportedFigure figure) {
    return figure
        .source()
        .flatMap(Source::certainty)
        .map(sure -> CodeLabels.of(sure, language))
        .orElse("-");
  }

  /** Participants are persons where nothing else is said; stakeholders may be organizations. */
  private static boolean countsPersons(ReportedFigure figure) {
    return figure
        .unit()
        .map(CountedUnit.PERSONS::equals)
        .orElse(figure.subject().equals(FigureSubject.PARTICIPANTS));
  }

  /** Fewer than 1 is nought, too. */
  private static boolean canBeDivided(ReportedCount total) {
    return total.value() > 0 && total.intervalAsPrinted().most().orElse(1) > 0;
  }

  /** Of figures that conflict, none is chosen. */
  private static Optional<ReportedFigure> only(Session session, FigureSubject subject) {
    Map<ReportedCount, ReportedFigure> figures =
        session.publishedFigures().stream()
            .filter(figure -> figure.subject().equals(subject))
            .filter(figure -> figure.category().isEmpty() && countsPersons(figure))
            .collect(toMap(ReportedFigure::count, Function.identity(), (first, same) -> first));
    return figures.size() == 1 ? figures.values().stream().findFirst() : Optional.empty();
  }
}
