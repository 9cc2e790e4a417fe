package org.unodc.cop.examples.programme.filecheck;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;

/**
 * The results of a check, as the page shows them.
 *
 * @param kind the kind of the file
 * @param parts the results for the file, or for each sheet of it
 */
public record CheckPage(String kind, ImmutableList<Part> parts) {
  /** The most lines of a kind that a page shows. */
  private static final int SHOWN = 200;

  /**
   * The results for a file or a sheet.
   *
   * @param name the name of the sheet
   * @param list the name of the list that the table was read as
   * @param values the number of rows that could be read
   * @param isUnknown whether no column of a table was recognized
   * @param isJudged whether the rules were run
   * @param problems the problems of reading, the first of them
   * @param moreProblems how many others there are; empty if none
   * @param notes the notes, the first of them
   * @param counts the number of findings of each severity, the most severe first
   * @param findings the findings, the most severe first
   * @param moreFindings how many others there are; empty if none
   */
  public record Part(
      Optional<String> name,
      Optional<String> list,
      Optional<String> values,
      boolean isUnknown,
      boolean isJudged,
      ImmutableList<String> problems,
      Optional<String> moreProblems,
      ImmutableList<String> notes,
      ImmutableList<Count> counts,
      ImmutableList<Line> findings,
      Optional<String> moreFindings) {}

  /**
   * The number of findings of a severity.
   *
   * @param style the style of the badge
   * @param text the severity with the number
   */
  public record Count(String style, String text) {}

  /**
   * A finding.
   *
   * @param style the style of the line
   * @param severity the name of the severity
   * @param message what was found
   * @param hint what could be done
   * @param rule the id of the rule
   * @param position the line or the row in the file
   * @param pointer the place in the record; empty in a table
   * @param source the provision that the rule follows
   */
  public record Line(
      String style,
      String severity,
      String message,
      String hint,
      String rule,
      Optional<String> position,
      Optional<String> pointer,
      Optional<PageText> source) {}

  static CheckPage of(FileKind kind, List<CheckedSheet> sheets, PageFormatter formatter) {
    return new CheckPage(
        kind.name(),
        sheets.stream().map(sheet -> part(sheet, formatter)).collect(toImmutableList()));
  }

  private static Part part(CheckedSheet sheet, PageFormatter formatter) {
    return new Part(
        sheet.name(),
        sheet.list().map(list -> formatter.message("check.list." + list.key())),
        sheet.values().map(formatter::number),
        sheet.list().isEmpty() && !sheet.isJudged() && sheet.problems().isEmpty(),
        sheet.isJudged(),
        first(sheet.problems(), formatter),
        more(sheet.problems(), formatter),
        first(sheet.notes(), formatter),
        Arrays.stream(Severity.values())
            .map(severity -> count(severity, sheet.findings(), formatter))
            .collect(toImmutableList()),
        sheet.findings().stream()
            .sorted(Comparator.comparing(placed -> placed.finding().severity()))
            .limit(SHOWN)
            .map(placed -> line(placed, formatter))
            .collect(toImmutableList()),
        more(sheet.findings(), formatter));
  }

  private static ImmutableList<String> first(List<ReadingNote> remarks, PageFormatter formatter) {
    return remarks.stream()
        .limit(SHOWN)
        .map(remark -> remark.in(formatter.language()))
        .collect(toImmutableList());
  }

  private static Optional<String> more(List<?> all, PageFormatter formatter) {
    return all.size() > SHOWN
        ? Optional.of(formatter.message("check.more", all.size() - SHOWN))
        : Optional.empty();
  }

  private static Count count(
      Severity severity, List<PlacedFinding> findings, PageFormatter formatter) {
    long number =
        findings.stream().filter(placed -> placed.finding().severity() == severity).count();
    return new Count(
        badge(severity),
        formatter.message("check.count", formatter.label(severity), formatter.number(number)));
  }

  private static String badge(Severity severity) {
    return switch (severity) {
      case ERROR -> "bad";
      case WARNING -> "warn";
      case NOTICE -> "accent";
    };
  }

  private static Line line(PlacedFinding placed, PageFormatter formatter) {
    Finding finding = placed.finding();
    boolean isOfTable = placed.row().isPresent();
    return new Line(
        switch (finding.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case NOTICE -> "notice-level";
        },
        formatter.label(finding.severity()),
        finding.message(formatter.language()),
        finding.hint(formatter.language()),
        finding.rule().value(),
        position(placed, formatter),
        isOfTable ? Optional.empty() : Optional.of(finding.place().pointer()),
        finding.citation().map(formatter::citation));
  }

  private static Optional<String> position(PlacedFinding placed, PageFormatter formatter) {
    if (placed.row().isPresent()) {
      return Optional.of(formatter.message("check.row", placed.row().getAsInt()));
    }
    return placed.line().isPresent() && placed.column().isPresent()
        ? Optional.of(
            formatter.message(
                "check.position", placed.line().getAsInt(), placed.column().getAsInt()))
        : Optional.empty();
  }
}
