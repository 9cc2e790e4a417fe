package org.unodc.cop.examples.programme.web.proceedings;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.language.TextDirection;
import org.unodc.cop.domain.quantity.CountQualifier;
import org.unodc.cop.domain.trend.FigureChange;
import org.unodc.cop.domain.trend.ParticipationTrend;
import org.unodc.cop.domain.trend.SessionFigures;
import org.unodc.cop.examples.programme.web.Phrase;
import org.unodc.cop.examples.programme.web.Wording;

/**
 * What was published about one subject, session by session.
 *
 * @param id part of the ids of the page
 * @param subject what the figures count
 * @param chart the chart
 * @param rows the sessions
 */
public record Trend(String id, Phrase subject, TrendChart chart, ImmutableList<Row> rows) {

  /**
   * A session.
   *
   * @param session what it is called
   * @param year when it was; empty where that is not known
   * @param figures what was published; none where nothing was
   * @param change the key of the word for how the number moved since the session before; absent
   *     where there is none to compare
   */
  public record Row(
      String session, String year, ImmutableList<Line> figures, Optional<String> change) {}

  /**
   * A figure.
   *
   * @param count the number with how it is to be read
   * @param category of whom it is, where not of all
   * @param asOf the day for which it is given
   * @param certainty how sure it is
   */
  public record Line(
      String count, Optional<Phrase> category, Optional<String> asOf, Optional<String> certainty) {}

  static Trend of(ParticipationTrend trend, Wording wording) {
    return new Trend(
        trend.subject().word().toLowerCase(Locale.ROOT),
        subject(trend.subject(), wording),
        TrendChart.of(
            trend.sessions().stream().map(session -> group(session, wording)).toList(),
            wording.language().direction() == TextDirection.RIGHT_TO_LEFT),
        trend.sessions().stream()
            .map(
                session ->
                    new Row(
                        name(session, wording),
                        year(session),
                        session.figures().stream()
                            .map(figure -> line(figure, wording))
                            .collect(toImmutableList()),
                        change(session, trend.changes())))
            .collect(toImmutableList()));
  }

  private static Phrase subject(FigureSubject subject, Wording wording) {
    return FigureSubject.listed().contains(subject)
        ? Phrase.here(wording.word("figure-subject." + subject.word()))
        : Phrase.unknown(subject.word());
  }

  private static TrendChart.Group group(SessionFigures session, Wording wording) {
    return new TrendChart.Group(
        name(session, wording),
        year(session),
        session.figures().stream()
            .map(
                figure ->
                    new TrendChart.Figure(
                        figure.count().value(),
                        wording.count(figure.count()),
                        figure.count().qualifier() == CountQualifier.EXACT))
            .collect(toImmutableList()));
  }

  private static String name(SessionFigures session, Wording wording) {
    return session.ordinal().isPresent()
        ? wording.word("statistics.session", wording.number(session.ordinal().getAsInt()))
        : session.session().value();
  }

  private static String year(SessionFigures session) {
    return session.days().map(days -> String.valueOf(days.first().getYear())).orElse("");
  }

  private static Line line(ReportedFigure figure, Wording wording) {
    return new Line(
        wording.count(figure.count()),
        figure.category().map(wording::phrase),
        figure.asOf().map(wording::day),
        figure
            .source()
            .flatMap(Source::certainty)
            .map(certainty -> wording.word("certainty", certainty)));
  }

  private static Optional<String> change(
      SessionFigures session, ImmutableList<FigureChange> changes) {
    return changes.stream()
        .filter(change -> change.after().session().equals(session.session()))
        .findFirst()
        .map(
            change ->
                change.proven() == change.asPrinted()
                    ? "change." + change.proven()
                    : "change.as-printed." + change.asPrinted());
  }
}
