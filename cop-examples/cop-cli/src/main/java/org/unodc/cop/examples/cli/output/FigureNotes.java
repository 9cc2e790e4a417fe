package org.unodc.cop.examples.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.trend.ParticipationTrend;

/** What a figure of a trend counts, as far as the subject of the trend does not say it. */
public final class FigureNotes {
  private final boolean unitsDiffer;

  /** Creates the notes on the figures of a trend. */
  public FigureNotes(ParticipationTrend trend) {
    this.unitsDiffer =
        trend.sessions().stream()
                .flatMap(session -> session.figures().stream())
                .map(ReportedFigure::unit)
                .flatMap(Optional::stream)
                .distinct()
                .count()
            > 1;
  }

  /**
   * {@return the category of a figure, and its unit if not all figures of the trend count in one
   * unit; empty if there is neither}
   */
  public Optional<Translatable> of(ReportedFigure figure) {
    List<Object> notes = new ArrayList<>();
    figure.category().ifPresent(notes::add);
    figure.unit().filter(known -> unitsDiffer).ifPresent(notes::add);
    return notes.isEmpty() ? Optional.empty() : Optional.of(Message.clauses(notes));
  }
}
