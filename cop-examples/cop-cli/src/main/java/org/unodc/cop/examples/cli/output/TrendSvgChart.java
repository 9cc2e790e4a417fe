package org.unodc.cop.examples.cli.output;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.language.TextDirection;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.quantity.CountQualifier;
import org.unodc.cop.domain.trend.ParticipationTrend;
import org.unodc.cop.domain.trend.SessionFigures;

/**
 * A chart of a trend as an SVG document, with a horizontal bar for each figure.
 *
 * <p>The bar of a figure that is not exact has a lighter colour. The template is {@code
 * trend.svg.mustache}; the records of this class are its model.
 */
public final class TrendSvgChart {
  private static final int WIDTH = 900;
  private static final int MARGIN = 24;
  private static final int YEAR_START = 68;
  private static final int BAR_START = 120;
  private static final int LONGEST_BAR = 380;
  private static final int LABEL_GAP = 8;
  private static final int FIRST_ROW = 64;
  private static final int ROW_HEIGHT = 26;

  private final ParticipationTrend trend;
  private final OfficialLanguage language;
  private final boolean rightToLeft;
  private final long largest;
  private final ImmutableList.Builder<Bar> bars = ImmutableList.builder();
  private final ImmutableList.Builder<Label> labels = ImmutableList.builder();
  private int y = FIRST_ROW;

  private TrendSvgChart(ParticipationTrend trend, OfficialLanguage language) {
    this.trend = trend;
    this.language = language;
    this.rightToLeft = language.direction() == TextDirection.RIGHT_TO_LEFT;
    this.largest =
        trend.sessions().stream()
            .flatMap(session -> session.figures().stream())
            .mapToLong(figure -> figure.count().value())
            .reduce(1, Math::max);
  }

  /** {@return the chart, a document that needs no other file} */
  public static String of(ParticipationTrend trend, OfficialLanguage language) {
    TrendSvgChart chart = new TrendSvgChart(trend, language);
    trend.sessions().forEach(chart::addSession);
    return MarkupTemplate.render("trend.svg.mustache", chart.chart());
  }

  private Chart chart() {
    return new Chart(
        language.tag(),
        rightToLeft ? "rtl" : "ltr",
        WIDTH,
        y + MARGIN,
        CodeLabels.of(trend.subject(), language),
        x(MARGIN),
        bars.build(),
        labels.build());
  }

  private void addSession(SessionFigures session) {
    String number =
        session.ordinal().isPresent()
            ? Integer.toString(session.ordinal().getAsInt())
            : session.session().value();
    addLabel(MARGIN, number, false);
    session
        .days()
        .ifPresent(days -> addLabel(YEAR_START, Integer.toString(days.first().getYear()), true));
    if (session.figures().isEmpty()) {
      addLabel(BAR_START, "–", true);
      y += ROW_HEIGHT;
    }
    session.figures().forEach(this::addFigure);
  }

  private void addFigure(ReportedFigure figure) {
    int length = BarLength.of(figure.count().value(), largest, LONGEST_BAR);
    if (length > 0) {
      bars.add(
          new Bar(
              rightToLeft ? WIDTH - BAR_START - length : BAR_START,
              y,
              length,
              figure.count().qualifier() == CountQualifier.EXACT));
    }
    String category = figure.category().map(text -> " (" + text.in(language) + ")").orElse("");
    addLabel(
        BAR_START + length + LABEL_GAP,
        MessageArgument.of(figure.count()).in(language) + category,
        false);
    y += ROW_HEIGHT;
  }

  private void addLabel(int start, String text, boolean faint) {
    labels.add(new Label(x(start), y + 14, text, faint));
  }

  /** {@return the position at a distance from the side on which reading begins} */
  private int x(int start) {
    return rightToLeft ? WIDTH - start : start;
  }

  /** The whole chart. */
  record Chart(
      String language,
      String direction,
      int width,
      int height,
      String title,
      int titleX,
      ImmutableList<Bar> bars,
      ImmutableList<Label> labels) {}

  /** The bar of a figure. */
  record Bar(int x, int y, int length, boolean exact) {}

  /** A text beside a bar, or at the start of a row. */
  record Label(int x, int y, String text, boolean faint) {}
}
