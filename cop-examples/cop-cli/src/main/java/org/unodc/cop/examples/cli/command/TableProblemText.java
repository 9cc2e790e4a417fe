package org.unodc.cop.examples.cli.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                    ? cause.stream().map(problem -> text.sentences(problem, 1))
                    : Stream.of(text.sentences(cause.get(0), cause.size())))
        .map(PrintableText::of)
        .collect(ImmutableList.toImmutableList());
  }

  private String sentences(TableProblem first, int count) {
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
      String place = first.place().toString();
      sentences.add(
          calendar
              ? words.of("import.problem.events", count, Integer.toString(first.place().row()))
              : first.place().column() > 0
                  ? words.of("import.problem.cells", count, first.header(), place)
                  : words.of("import.problem.rows", count, Integer.toString(first.place().row())));
    }
    return words.sentences(sentences);
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
