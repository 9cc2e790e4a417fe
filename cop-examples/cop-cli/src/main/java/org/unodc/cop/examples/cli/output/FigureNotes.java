package org.unodc.cop.examples.cli.output;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.trend.ParticipationTrend;

/** What a figure of a trend counts, as far as the subject of the trend does not say it. */
public final class FigureNotes {
  private final boolean unitsDiffer;
  private final OfficialLanguage language;

  /** Creates the notes on the figures of a trend. */
  public FigureNotes(ParticipationTrend trend, OfficialLanguage language) {
    this.unitsDiffer =
        trend.sessions().stream()
                .flatMap(session -> session.figures().stream())
                .map(ReportedFigure::unit)
                .flatMap(Optional::stream)
                .distinct()
                .count()
            > 1;
    this.language = language;
  }

  /**
   * {@return the category of a figure, and its unit if not all figures of the trend count in one
   * unit; empty if there is neither}
   */
  public String of(ReportedFigure figure) {
    Stream<String> unit =
        figure.unit().filter(known -> unitsDiffer).stream()
            .map(known -> CodeLabels.of(known, language));
    Stream<String> category = figure.category().stream().map(text -> text.in(language));
    return Stream.concat(category, unit).collect(Collectors.joining("; "));
  }
}
