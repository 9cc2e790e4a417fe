package org.unodc.cop.examples.cli.command;

import static com.google.common.collect.DiscreteDomain.integers;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.examples.cli.output.PrintableText;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.table.TableProblem;

/**
 * Problems of a table as text. Problems of one column with one cause are one sentence, and a
 * setting that is missing has the name of its option.
 */
final class TableProblemText {
  /** The option for each setting that a table may need. */
  private static final ImmutableMap<ProblemCode, String> OPTIONS =
      ImmutableMap.of(
          ProblemCode.ZONE_NEEDED, "--zone",
          ProblemCode.SLOT_LENGTH_NEEDED, "--slot-minutes",
          ProblemCode.TEXT_LANGUAGE_NEEDED, "--text-language",
          ProblemCode.DATE_ORDER_NEEDED, "--day-first");

  /** The property of a calendar that the column of a table is made from. */
  private static final ImmutableMap<String, String> PROPERTIES =
      ImmutableMap.<String, String>builder()
          .put("id", "UID")
          .put("title", "SUMMARY")
          .put("summary", "DESCRIPTION")
          .put("start", "DTSTART")
          .put("date", "DTSTART")
          .put("day only", "DTSTART")
          .put("end", "DTEND")
          .put("room", "LOCATION")
          .put("online link", "URL")
          .put("main organizer", "ORGANIZER")
          .put("status", "STATUS")
          .buildOrThrow();

  /** Fewer problems of one cause are written one by one, with all places. */
  private static final int MIN_GROUP = 3;

  /** More places of one cause are left out. */
  private static final int MAX_PLACES = 20;

  /** Longer texts of cells are cut off. */
  private static final int MAX_CELL = 60;

  private final CommandText words;
  private final OfficialLanguage language;
  private final String zone;
  private final boolean calendar;

  private TableProblemText(OfficialLanguage language, boolean calendar, Optional<ZoneId> zone) {
    this.zone = zone.map(known -> " " + known.getId()).orElse("");
    this.words = CommandText.in(language);
    this.language = language;
    this.calendar = calendar;
  }

  /** The key of problems with one cause. */
  private record Cause(ProblemCode code, String sheet, int column, String message) {
    static Cause of(TableProblem problem) {
      return new Cause(
          problem.code(), problem.place().sheet(), problem.place().column(), problem.message());
    }
  }

  /**
   * {@return a text for each cause, with the place of its first problem, in the same order}
   *
   * @param calendar whether the rows are events of a calendar, so that the place is a line
   */
  static ImmutableList<String> of(
      List<TableProblem> problems, OfficialLanguage language, boolean calendar) {
    return of(problems, language, calendar, Optional.empty());
  }

  /**
   * {@return the texts of {@link #of(List, OfficialLanguage, boolean)}; the option for the time
   * zone has this zone, which the record states}
   */
  static ImmutableList<String> of(
      List<TableProblem> problems,
      OfficialLanguage language,
      boolean calendar,
      Optional<ZoneId> zone) {
    Map<Cause, List<TableProblem>> causes = new LinkedHashMap<>();
    problems.forEach(
        problem ->
            causes.computeIfAbsent(Cause.of(problem), cause -> new ArrayList<>()).add(problem));
    TableProblemText text = new TableProblemText(language, calendar, zone);
    return causes.values().stream()
        .flatMap(
            cause ->
                cause.size() < MIN_GROUP
                    ? cause.stream().map(problem -> text.sentences(List.of(problem)))
                    : Stream.of(text.sentences(cause)))
        .map(PrintableText::of)
        .collect(ImmutableList.toImmutableList());
  }

  private String sentences(List<TableProblem> cause) {
    TableProblem first = cause.get(0);
    int count = cause.size();
    List<String> sentences = new ArrayList<>();
    sentences.add(calendar ? inCalendar(first) : first.in(language));
    String option = OPTIONS.get(first.code());
    if (option != null) {
      sentences.add(
          words.of(
              "import.problem.option",
              first.code() == ProblemCode.ZONE_NEEDED ? option + zone : option));
    }
    if (!first.text().isEmpty() && !first.message(language).contains(first.text())) {
      sentences.add(words.of("import.problem.cell", shortened(first.text())));
    }
    if (count > 1) {
      sentences.add(
          calendar
              ? words.of("import.problem.events", count, Integer.toString(first.place().row()))
              : first.place().column() > 0
                  ? words.of("import.problem.cells", count, first.header(), places(cause))
                  : words.of("import.problem.rows", count, places(cause)));
    }
    return words.sentences(sentences);
  }

  /** {@return the cells or rows of problems in one column, such as C2, C5:C9} */
  private static String places(List<TableProblem> cause) {
    String column = cause.get(0).place().columnLetters();
    ImmutableRangeSet<Integer> rows =
        cause.stream()
            .map(problem -> Range.singleton(problem.place().row()).canonical(integers()))
            .collect(Collectors.collectingAndThen(Collectors.toList(), ImmutableRangeSet::unionOf));
    return rows.asRanges().stream()
            .limit(MAX_PLACES)
            .map(range -> places(column, range.lowerEndpoint(), range.upperEndpoint() - 1))
            .collect(Collectors.joining(", "))
        + (rows.asRanges().size() > MAX_PLACES ? ", …" : "");
  }

  private static String places(String column, int first, int last) {
    return column + first + (first == last ? "" : ":" + column + last);
  }

  private String inCalendar(TableProblem problem) {
    String line = Integer.toString(problem.place().row());
    if (problem.place().row() < 2 && problem.header().isEmpty()) {
      return problem.message(language);
    }
    return problem.header().isEmpty()
        ? words.of("import.line", line, problem.sentences())
        : words.of("import.lineAndHeader", line, property(problem.header()), problem.sentences());
  }

  /** {@return the name of the property; a header that a mapping fixes stays} */
  private static String property(String header) {
    int language = header.indexOf(" (");
    String column = language < 0 ? header : header.substring(0, language);
    return PROPERTIES.getOrDefault(column, header);
  }

  private static String shortened(String text) {
    int end = text.offsetByCodePoints(0, Math.min(MAX_CELL, text.codePointCount(0, text.length())));
    return end == text.length() ? text : text.substring(0, end) + "…";
  }
}
