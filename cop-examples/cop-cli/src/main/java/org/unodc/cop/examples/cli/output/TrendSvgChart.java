package org.unodc.cop.examples.cli.output;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.language.TextDirection;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.quantity.CountQualifier;
import org.unodc.cop.domain.trend.ParticipationTrend;
import org.unodc.cop.domain.trend.SessionFigures;
import org.unodc.cop.examples.cli.text.CommandText;

/**
 * A chart of a trend as an SVG document, with a horizontal bar for each figure.
 *
 * <p>The end of a bar shows how exact its figure is ({@link ChartBar}). A figure that was published
 * before its session is hatched. A legend explains the bars that occur, and the sources are listed.
 * The template is {@code trend.svg.mustache}; the records of this class are its model.
 */
public final class TrendSvgChart {
  private static final int WIDTH = 900;
  private static final int MARGIN = 24;
  private static final int YEAR_START = 68;
  private static final int BAR_START = 120;
  private static final int LONGEST_BAR = 380;
  private static final int LABEL_GAP = 28;
  private static final int LABEL_COLUMNS = 48;
  private static final int SOURCE_COLUMNS = 110;
  private static final int SWATCH = 60;
  private static final int FIRST_ROW = 64;
  private static final int ROW_HEIGHT = 26;
  private static final int LINE_HEIGHT = 17;
  private static final int BASELINE = 14;
  private static final ImmutableList<CountQualifier> LEGEND =
      ImmutableList.of(
          CountQualifier.EXACT,
          CountQualifier.UNQUALIFIED,
          CountQualifier.AT_LEAST,
          CountQualifier.AT_MOST,
          CountQualifier.ABOUT);

  private final Optional<LocalizedText> conference;
  private final ParticipationTrend trend;
  private final OfficialLanguage language;
  private final CommandText texts;
  private final FigureNotes notes;
  private final boolean rightToLeft;
  private final long largest;
  private final ImmutableList.Builder<ChartBar> bars = ImmutableList.builder();
  private final ImmutableList.Builder<Label> labels = ImmutableList.builder();
  private final List<String> described = new ArrayList<>();
  private final Map<String, Optional<String>> sources = new LinkedHashMap<>();
  private final Set<String> kinds = new LinkedHashSet<>();
  private boolean hasExpected;
  private int y = FIRST_ROW;

  private TrendSvgChart(
      Optional<LocalizedText> conference, ParticipationTrend trend, OfficialLanguage language) {
    this.conference = conference;
    this.trend = trend;
    this.language = language;
    this.texts = CommandText.in(language);
    this.notes = new FigureNotes(trend);
    this.rightToLeft = language.direction() == TextDirection.RIGHT_TO_LEFT;
    this.largest =
        trend.sessions().stream()
            .flatMap(session -> session.figures().stream())
            .mapToLong(figure -> figure.count().value())
            .reduce(1, Math::max);
  }

  /**
   * {@return the chart, a document that needs no other file}
   *
   * @param conference the title of the conference
   */
  public static String of(
      Optional<LocalizedText> conference, ParticipationTrend trend, OfficialLanguage language) {
    TrendSvgChart chart = new TrendSvgChart(conference, trend, language);
    trend.sessions().forEach(chart::addSession);
    chart.addLegend();
    chart.addSources();
    return MarkupTemplate.render("trend.svg.mustache", chart.chart());
  }

  private Chart chart() {
    return new Chart(
        language.tag(),
        rightToLeft ? "rtl" : "ltr",
        WIDTH,
        y + MARGIN,
        texts.of("stats.title", trend.subject()),
        conference.map(title -> title.in(language)).orElse(""),
        ImmutableList.copyOf(described),
        x(MARGIN),
        kinds.contains("about"),
        hasExpected,
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
      describe(session, CommandText.message("chart.none"));
      y += ROW_HEIGHT;
    }
    session.figures().forEach(figure -> addFigure(session, figure));
  }

  private void addFigure(SessionFigures session, ReportedFigure figure) {
    boolean expected = isExpected(session, figure);
    int length = BarLength.of(figure.count().value(), largest, LONGEST_BAR);
    if (length > 0) {
      kinds.add(ChartBar.kindOf(figure.count().qualifier()));
      hasExpected |= expected;
      addBar(figure, length, expected);
    }
    Translatable count = MessageArgument.of(figure.count());
    Translatable noted =
        notes.of(figure).<Translatable>map(note -> Message.withNote(count, note)).orElse(count);
    String number = noted.in(language);
    String reference = figure.source().map(source -> " [" + numberOf(source) + "]").orElse("");
    int row = y;
    for (String line : PrintableText.wrapped(number + reference, LABEL_COLUMNS)) {
      addLabel(BAR_START + length + LABEL_GAP, line, false);
      y += LINE_HEIGHT;
    }
    y = Math.max(y + ROW_HEIGHT - LINE_HEIGHT, row + ROW_HEIGHT);
    describe(
        session,
        expected ? Message.clauses(List.of(noted, CommandText.message("chart.expected"))) : noted);
  }

  private void addBar(ReportedFigure figure, int length, boolean expected) {
    bars.add(
        ChartBar.of(
            figure.count().qualifier(), x(BAR_START), y, rightToLeft ? -length : length, expected));
  }

  /** {@return whether a figure is older than the session, so that it cannot be a count} */
  private static boolean isExpected(SessionFigures session, ReportedFigure figure) {
    Optional<LocalDate> known = figure.asOf().or(() -> figure.source().flatMap(Source::date));
    return session
        .days()
        .flatMap(days -> known.map(day -> day.isBefore(days.first())))
        .orElse(false);
  }

  /** Adds an example of each kind of bar that the chart has. */
  private void addLegend() {
    y += LINE_HEIGHT;
    for (CountQualifier qualifier : LEGEND) {
      String kind = ChartBar.kindOf(qualifier);
      if (kinds.contains(kind)) {
        addToLegend(qualifier, texts.of("chart." + kind, ChartBar.wordsOf(kind)), false);
      }
    }
    if (hasExpected) {
      addToLegend(CountQualifier.UNQUALIFIED, texts.of("chart.expected"), true);
    }
  }

  private void addToLegend(CountQualifier qualifier, String text, boolean expected) {
    bars.add(ChartBar.of(qualifier, x(MARGIN), y, rightToLeft ? -SWATCH : SWATCH, expected));
    addLabel(MARGIN + SWATCH + LABEL_GAP, text, false);
    y += ROW_HEIGHT;
  }

  private void addSources() {
    if (sources.isEmpty()) {
      return;
    }
    y += LINE_HEIGHT;
    addLabel(MARGIN, texts.of("chart.sources"), false);
    y += LINE_HEIGHT;
    int number = 0;
    for (Map.Entry<String, Optional<String>> source : sources.entrySet()) {
      number++;
      String numbered = "[" + number + "] " + source.getKey();
      for (String line : PrintableText.wrapped(numbered, SOURCE_COLUMNS)) {
        labels.add(new Label(x(MARGIN), y + BASELINE, line, true, source.getValue().orElse("")));
        y += LINE_HEIGHT;
      }
    }
  }

  private int numberOf(Source source) {
    String text = text(source);
    sources.merge(
        text,
        source.link().filter(PrintableText::isWebAddress),
        (known, other) -> known.or(() -> other));
    return ImmutableList.copyOf(sources.keySet()).indexOf(text) + 1;
  }

  private String text(Source source) {
    return Message.clauses(
            Stream.<Optional<?>>of(
                    source.date(), source.certainty(), source.title(), source.symbol())
                .flatMap(Optional::stream)
                .toList())
        .in(language);
  }

  private void describe(SessionFigures session, Translatable figure) {
    Object name =
        session.ordinal().isPresent()
            ? CommandText.message("chart.session", session.ordinal().getAsInt())
            : session.session();
    described.add(Message.labelled(name, figure).in(language));
  }

  private void addLabel(int start, String text, boolean faint) {
    labels.add(new Label(x(start), y + BASELINE, text, faint, ""));
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
      String conference,
      ImmutableList<String> description,
      int titleX,
      boolean hasAbout,
      boolean hasExpected,
      ImmutableList<ChartBar> bars,
      ImmutableList<Label> labels) {}

  /** A text beside a bar, at the start of a row, in the legend or among the sources. */
  record Label(int x, int y, String text, boolean faint, String link) {
    boolean isLink() {
      return !link.isEmpty();
    }
  }
}
