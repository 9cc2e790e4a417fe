package org.unodc.cop.examples.programme.filecheck;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.examples.programme.conference.TableList;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.validation.LocatedFinding;
import org.unodc.cop.sdk.validation.Report;

/**
 * The result for a file, or for a sheet of it, as the page shows it.
 *
 * @param sheet the name of the sheet; empty if there is none
 * @param list the name of the list that the table was read as
 * @param values the number of rows that could be read
 * @param isJudged whether the rules were run
 * @param problems the problems of reading
 * @param notes what a reader should know although it is not wrong
 * @param counts the number of findings of each severity
 * @param findings the findings, the most severe first
 */
public record CheckedPart(
    Optional<String> sheet,
    Optional<String> list,
    String values,
    boolean isJudged,
    Shown<String> problems,
    Shown<String> notes,
    ImmutableList<String> counts,
    Shown<Line> findings) {
  /** The most lines of a kind that a page shows. */
  private static final int SHOWN = 200;

  /**
   * The first of many lines.
   *
   * @param more the number of the others
   */
  public record Shown<T>(ImmutableList<T> lines, int more) {
    private static <S, T> Shown<T> of(List<S> all, Function<S, T> line) {
      return new Shown<>(
          all.stream().limit(SHOWN).map(line).collect(toImmutableList()),
          Math.max(0, all.size() - SHOWN));
    }
  }

  /**
   * A finding.
   *
   * @param severity the severity
   * @param message what was found
   * @param hint what could be done
   * @param rule the id of the rule
   * @param position the line or the row in the file
   * @param pointer the place in the record; blank in a table
   * @param source the provision that the rule follows
   */
  public record Line(
      Severity severity,
      String message,
      String hint,
      String rule,
      String position,
      String pointer,
      Optional<PageText> source) {

    static Line of(LocatedFinding located, PageFormatter formatter) {
      String position =
          located.line().isPresent() && located.column().isPresent()
              ? formatter.message(
                  "check.position", located.line().getAsInt(), located.column().getAsInt())
              : "";
      return of(located.finding(), position, located.finding().place().pointer(), formatter);
    }

    static Line of(Finding finding, int row, PageFormatter formatter) {
      return of(finding, formatter.message("check.row", row), "", formatter);
    }

    private static Line of(
        Finding finding, String position, String pointer, PageFormatter formatter) {
      return new Line(
          finding.severity(),
          finding.message(formatter.language()),
          finding.hint(formatter.language()),
          finding.rule().value(),
          position,
          pointer,
          finding.citation().map(formatter::citation));
    }
  }

  /** {@return the result for a file that cannot be read} */
  static CheckedPart of(CopException refused, PageFormatter formatter) {
    return new CheckedPart(
        Optional.empty(),
        Optional.empty(),
        "",
        false,
        Shown.of(refused.problems(), problem -> problem.in(formatter.language())),
        Shown.of(List.of(), note -> ""),
        ImmutableList.of(),
        sorted(List.of()));
  }

  /** {@return the result for a record} */
  static CheckedPart of(Report report, PageFormatter formatter) {
    List<Line> lines = report.findings().stream().map(found -> Line.of(found, formatter)).toList();
    return new CheckedPart(
        Optional.empty(),
        Optional.empty(),
        "",
        true,
        Shown.of(List.of(), problem -> ""),
        Shown.of(List.of(), note -> ""),
        counts(lines, formatter),
        sorted(lines));
  }

  /**
   * {@return the result for a table}
   *
   * @param lines the findings; empty if the rules were not run
   */
  static CheckedPart of(
      Sheet sheet,
      Optional<TableList.Content> table,
      Optional<List<Line>> lines,
      PageFormatter formatter) {
    return new CheckedPart(
        Optional.of(sheet.name()).filter(name -> !name.isEmpty()),
        table.map(content -> formatter.message("list." + content.list().key())),
        table.map(content -> formatter.number(content.size())).orElse(""),
        lines.isPresent(),
        Shown.of(
            table.map(TableList.Content::problems).orElse(ImmutableList.of()),
            problem -> problem.in(formatter.language())),
        Shown.of(
            table.map(TableList.Content::notes).orElse(ImmutableList.of()),
            note -> note.in(formatter.language())),
        counts(lines.orElse(List.of()), formatter),
        sorted(lines.orElse(List.of())));
  }

  private static ImmutableList<String> counts(List<Line> lines, PageFormatter formatter) {
    return ImmutableList.copyOf(Severity.values()).stream()
        .map(
            severity ->
                formatter.message(
                    "check.count",
                    formatter.label(severity),
                    formatter.number(
                        lines.stream().filter(line -> line.severity() == severity).count())))
        .collect(toImmutableList());
  }

  private static Shown<Line> sorted(List<Line> lines) {
    return Shown.of(
        lines.stream().sorted(Comparator.comparing(Line::severity)).toList(), line -> line);
  }

  /** {@return whether no column of a table was recognized} */
  public boolean isUnknown() {
    return list.isEmpty() && !isJudged && problems.lines().isEmpty();
  }
}
