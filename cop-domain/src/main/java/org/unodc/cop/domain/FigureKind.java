package org.unodc.cop.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.document.CountedUnit;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.quantity.CountInterval;
import org.unodc.cop.domain.quantity.ReportedCount;

/** What a figure counts: figures of one kind can be compared. */
final class FigureKind {
  private FigureKind() {}

  /** {@return the subject, the unit and the category of a figure, as one text} */
  static String of(ReportedFigure figure) {
    return figure.subject()
        + unitOf(figure).map(unit -> " " + unit).orElse("")
        + figure.category().map(category -> " " + category.texts()).orElse("");
  }

  /** {@return what was published of a session about the same kind; no figures where nothing was} */
  static SessionFigures sameKind(SessionFigures session, ReportedFigure figure) {
    String kind = of(figure);
    return session.with(
        session.figures().stream()
            .filter(other -> of(other).equals(kind))
            .collect(ImmutableList.toImmutableList()));
  }

  /** {@return the session once for each kind of figure it has; not at all without an ordinal} */
  static ImmutableList<SessionFigures> eachKind(SessionFigures session) {
    if (session.ordinal().isEmpty()) {
      return ImmutableList.of();
    }
    Map<String, ImmutableList<ReportedFigure>> kinds =
        session.figures().stream()
            .collect(
                groupingBy(FigureKind::of, LinkedHashMap::new, ImmutableList.toImmutableList()));
    return kinds.values().stream().map(session::with).collect(ImmutableList.toImmutableList());
  }

  /** {@return where the counts lie together; absent where none of them has bounds} */
  static Optional<CountInterval> proven(ImmutableList<ReportedFigure> figures) {
    return figures.stream()
        .map(ReportedFigure::count)
        .map(ReportedCount::interval)
        .flatMap(Optional::stream)
        .reduce(CountInterval::hull);
  }

  /** {@return where the counts lie together if those that were only printed are taken as exact} */
  static Optional<CountInterval> asPrinted(ImmutableList<ReportedFigure> figures) {
    return figures.stream()
        .map(ReportedFigure::count)
        .map(ReportedCount::intervalAsPrinted)
        .reduce(CountInterval::hull);
  }

  /** {@return in words what a figure counts, such as "participants (in person)"} */
  static String words(ReportedFigure figure) {
    String subject =
        figure
            .subject()
            .word()
            .toLowerCase(Locale.ROOT)
            .replace('_', ' ')
            .replace("non governmental", "non-governmental");
    return subject + figure.category().map(category -> " (" + category.in("en") + ")").orElse("");
  }

  /** {@return the counts in words, such as "193, 196 and more than 500"} */
  static String counts(ImmutableList<ReportedFigure> figures) {
    String all =
        figures.stream().map(figure -> figure.count().toString()).distinct().collect(joining(", "));
    int last = all.lastIndexOf(", ");
    return last < 0 ? all : all.substring(0, last) + " and " + all.substring(last + 2);
  }

  private static Optional<CountedUnit> unitOf(ReportedFigure figure) {
    boolean persons = figure.subject().equals(FigureSubject.PARTICIPANTS);
    return figure.unit().or(() -> persons ? Optional.of(CountedUnit.PERSONS) : Optional.empty());
  }
}
