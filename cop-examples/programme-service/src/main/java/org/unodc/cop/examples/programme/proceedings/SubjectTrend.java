package org.unodc.cop.examples.programme.proceedings;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.language.TextDirection;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.quantity.CountQualifier;
import org.unodc.cop.domain.trend.FigureChange;
import org.unodc.cop.domain.trend.ParticipationTrend;
import org.unodc.cop.domain.trend.SessionFigures;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;
import org.unodc.cop.examples.programme.web.SourceLine;

/**
 * The published figures about one subject, session by session. Sessions without one are left out.
 *
 * @param id the part of element ids on the page that identifies the subject
 * @param subject the name of what the figures count
 * @param chart the chart of the figures
 * @param rows a row for each session with a figure
 */
public record SubjectTrend(
    String id, PageText subject, ParticipationChart chart, ImmutableList<Row> rows) {

  /**
   * The figures of one session.
   *
   * @param session the name of the session
   * @param year the year of its first day; empty if it is not known
   * @param figures the published figures
   * @param change the words for the change since the previous session; empty if there is nothing to
   *     compare
   */
  public record Row(
      String session, String year, ImmutableList<Line> figures, Optional<String> change) {}

  /**
   * A published figure.
   *
   * @param count the number with its qualifier
   * @param category the category that is counted; empty if the figure counts all
   * @param unit what is counted, if not all figures of the subject count the same
   * @param asOf the day to which the figure refers
   * @param certainty how certain the source makes the figure
   * @param source the source; empty if the record has none
   */
  public record Line(
      String count,
      Optional<PageText> category,
      Optional<String> unit,
      Optional<LocalDate> asOf,
      Optional<String> certainty,
      Optional<SourceLine> source) {}

  static SubjectTrend of(ParticipationTrend trend, PageFormatter formatter) {
    boolean unitsDiffer =
        trend.sessions().stream()
                .flatMap(session -> session.figures().stream())
                .flatMap(figure -> figure.unit().stream())
                .distinct()
                .count()
            > 1;
    ImmutableList<SessionFigures> published =
        trend.sessions().stream()
            .filter(session -> !session.figures().isEmpty())
            .collect(toImmutableList());
    return new SubjectTrend(
        trend.subject().word().toLowerCase(Locale.ROOT),
        formatter.label(trend.subject()),
        ParticipationChart.of(
            published.stream().map(session -> group(session, formatter)).toList(),
            formatter.language().direction() == TextDirection.RIGHT_TO_LEFT),
        published.stream()
            .map(
                session ->
                    new Row(
                        name(session, formatter),
                        year(session),
                        session.figures().stream()
                            .map(figure -> line(figure, unitsDiffer, formatter))
                            .collect(toImmutableList()),
                        change(session, trend.changes(), formatter)))
            .collect(toImmutableList()));
  }

  private static ParticipationChart.Group group(SessionFigures session, PageFormatter formatter) {
    return new ParticipationChart.Group(
        name(session, formatter),
        session.ordinal().isPresent() ? formatter.number(session.ordinal().getAsInt()) : "",
        year(session),
        session.figures().stream()
            .map(
                figure ->
                    new ParticipationChart.Figure(
                        figure.count().value(),
                        formatter.count(figure.count()),
                        sign(figure.count().qualifier()) + formatter.number(figure.count().value()),
                        figure.count().qualifier(),
                        isExpected(session, figure)))
            .collect(toImmutableList()));
  }

  private static String sign(CountQualifier qualifier) {
    return switch (qualifier) {
      case EXACT, UNQUALIFIED -> "";
      case AT_LEAST -> "≥ ";
      case MORE_THAN -> "> ";
      case AT_MOST -> "≤ ";
      case FEWER_THAN -> "< ";
      case ABOUT -> "≈ ";
    };
  }

  /** {@return whether a figure is older than the session, so that it cannot be a count} */
  private static boolean isExpected(SessionFigures session, ReportedFigure figure) {
    Optional<LocalDate> known = figure.asOf().or(() -> figure.source().flatMap(Source::date));
    return session
        .days()
        .flatMap(days -> known.map(day -> day.isBefore(days.first())))
        .orElse(false);
  }

  private static String name(SessionFigures session, PageFormatter formatter) {
    return session.ordinal().isPresent()
        ? formatter.message("statistics.session", session.ordinal().getAsInt())
        : formatter.text(Optional.empty(), session.session()).text();
  }

  private static String year(SessionFigures session) {
    return session.days().map(days -> String.valueOf(days.first().getYear())).orElse("");
  }

  private static Line line(ReportedFigure figure, boolean withUnit, PageFormatter formatter) {
    return new Line(
        formatter.count(figure.count()),
        figure.category().map(formatter::text),
        figure
            .unit()
            .filter(unit -> withUnit)
            .map(unit -> CodeLabels.of(unit, formatter.language())),
        figure.asOf(),
        figure
            .source()
            .flatMap(Source::certainty)
            .map(certainty -> CodeLabels.of(certainty, formatter.language())),
        figure.source().map(source -> SourceLine.of(source, formatter)));
  }

  /**
   * {@return the change of the figures that count all; empty if there is none, or if such figures
   * count different things, such as persons and organizations}
   */
  private static Optional<String> change(
      SessionFigures session, ImmutableList<FigureChange> changes, PageFormatter formatter) {
    ImmutableList<FigureChange> ofAll =
        changes.stream()
            .filter(change -> change.after().session().equals(session.session()))
            .filter(change -> change.after().figures().get(0).category().isEmpty())
            .collect(toImmutableList());
    return ofAll.stream()
        .filter(change -> ofAll.size() == 1)
        .findFirst()
        .map(
            change ->
                change.proven() == change.asPrinted()
                    ? CodeLabels.of(change.proven(), formatter.language())
                    : formatter.message("change.as-printed." + change.asPrinted()));
  }
}
