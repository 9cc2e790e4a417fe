package org.unodc.cop.examples.cli;

import com.google.common.html.HtmlEscapers;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.language.TextDirection;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.quantity.CountQualifier;
import org.unodc.cop.domain.trend.ParticipationTrend;
import org.unodc.cop.domain.trend.SessionFigures;

/** Draws a trend as lying bars, one for each figure; what is not exact is drawn lighter. */
final class TrendChart {
  private static final int WIDTH = 900;
  private static final int MARGIN = 24;
  private static final int BARS = 120;
  private static final int LONGEST = 380;
  private static final int ROW = 26;
  private static final String INK = "#1d2b3a";
  private static final String FAINT = "#5b6b7b";

  private final ParticipationTrend trend;
  private final OfficialLanguage language;
  private final boolean rightToLeft;
  private final long largest;
  private final StringBuilder rows = new StringBuilder();
  private int y = 64;

  private TrendChart(ParticipationTrend trend, OfficialLanguage language) {
    this.trend = trend;
    this.language = language;
    this.rightToLeft = language.direction() == TextDirection.RIGHT_TO_LEFT;
    this.largest =
        trend.sessions().stream()
            .flatMap(session -> session.figures().stream())
            .mapToLong(figure -> figure.count().value())
            .reduce(1, Math::max);
  }

  /** {@return the chart, an SVG document that needs nothing beside it} */
  static String svg(ParticipationTrend trend, OfficialLanguage language) {
    TrendChart chart = new TrendChart(trend, language);
    trend.sessions().forEach(chart::draw);
    return chart.document();
  }

  private String document() {
    String title = escaped(CodeLabels.of(trend.subject(), language));
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %s %s" role="img" lang="%s" \
        direction="%s" aria-labelledby="title" font-family="sans-serif" font-size="13">
        <title id="title">%s</title>
        <rect width="100%%" height="100%%" fill="#fff"/>
        <text x="%s" y="36" font-size="18" font-weight="bold" fill="%s">%s</text>
        %s</svg>
        """
        .formatted(
            WIDTH,
            y + MARGIN,
            language.tag(),
            rightToLeft ? "rtl" : "ltr",
            title,
            x(MARGIN),
            INK,
            title,
            rows);
  }

  private void draw(SessionFigures session) {
    String number =
        session.ordinal().isPresent()
            ? Integer.toString(session.ordinal().getAsInt())
            : session.session().value();
    text(MARGIN, number, INK);
    session
        .days()
        .ifPresent(days -> text(MARGIN + 44, Integer.toString(days.first().getYear()), FAINT));
    if (session.figures().isEmpty()) {
      text(BARS, "–", FAINT);
      y += ROW;
    }
    session.figures().forEach(this::draw);
  }

  private void draw(ReportedFigure figure) {
    int length = Bar.length(figure.count().value(), largest, LONGEST);
    if (length > 0) {
      bar(length, figure.count().qualifier() == CountQualifier.EXACT);
    }
    String category = figure.category().map(part -> " (" + part.in(language) + ")").orElse("");
    text(BARS + length + 8, MessageArgument.of(figure.count()).in(language) + category, INK);
    y += ROW;
  }

  private void bar(int length, boolean exact) {
    rows.append(
        """
        <rect x="%s" y="%s" width="%s" height="%s" fill="%s" stroke="#0b5c94"/>
        """
            .formatted(
                rightToLeft ? WIDTH - BARS - length : BARS,
                y,
                length,
                ROW - 8,
                exact ? "#0b5c94" : "#b9d7ec"));
  }

  private void text(int start, String words, String colour) {
    rows.append(
        """
        <text x="%s" y="%s" fill="%s">%s</text>
        """
            .formatted(x(start), y + 14, colour, escaped(words)));
  }

  /** What is so far from where reading begins. */
  private int x(int start) {
    return rightToLeft ? WIDTH - start : start;
  }

  private static String escaped(String text) {
    return HtmlEscapers.htmlEscaper().escape(Printable.of(text));
  }
}
