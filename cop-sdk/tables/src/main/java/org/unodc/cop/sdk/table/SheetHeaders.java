package org.unodc.cop.sdk.table;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.table.LanguageTags;
import org.unodc.cop.sdk.internal.table.SpellingNormalizer;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.ProblemCode;

/** The columns that the headers of a sheet stand for, with the problems of these headers. */
final class SheetHeaders {
  private static final Pattern REPETITION = Pattern.compile(" \\[[0-9]{1,5}\\]\\z");

  private static final String ID = "id";

  /** A number of a row in a list. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}[.)]?");

  private static final ImmutableSet<String> NUMBERS = HeaderWords.words("word.number");

  private static final ImmutableSet<String> EXAMPLE = HeaderWords.words("word.example");

  private final Sheet sheet;
  private final HeaderWords words;
  private final Optional<String> language;
  private final Map<String, String> mapped = new TreeMap<>();
  private final HeaderRow row;
  private final TreeMap<ColumnName, Integer> columns = new TreeMap<>();
  private final Set<String> numbering = new HashSet<>();
  private final List<TableProblem> problems = new ArrayList<>();
  private final List<TableProblem> notes = new ArrayList<>();

  SheetHeaders(Sheet sheet, HeaderWords words, TableMapping mapping, Optional<String> language) {
    this.sheet = sheet;
    this.words = words;
    this.language = language;
    mapping
        .columns()
        .forEach((header, column) -> mapped.put(SpellingNormalizer.folded(header), column));
    this.row = HeaderRow.find(sheet, header -> isMapped(header) || words.find(header).isPresent());
    row.headers().forEach(this::take);
    mapping.columns().keySet().forEach(this::checkIsPresent);
    noteColumnsWithoutHeader();
  }

  /** {@return the rows below the headers} */
  ImmutableList<SheetRow> rows() {
    return sheet.rows().subList(row.index() + 1, sheet.rows().size());
  }

  /**
   * {@return whether a row only repeats the headers, for example because pages were joined, or has
   * them in another language in the row below}
   */
  boolean areRepeatedIn(SheetRow data) {
    return areSameIn(data) || areTranslatedIn(data);
  }

  private boolean areTranslatedIn(SheetRow data) {
    return data.number() == rows().get(0).number()
        && words.areHeaders(Maps.transformValues(columns, data::cell));
  }

  private boolean areSameIn(SheetRow data) {
    SheetRow own = sheet.rows().get(row.index());
    return columns.values().stream().anyMatch(column -> !data.cell(column).isEmpty())
        && columns.values().stream()
            .allMatch(
                column ->
                    SpellingNormalizer.folded(own.cell(column))
                        .equals(SpellingNormalizer.folded(data.cell(column))));
  }

  /** {@return whether a row is an example of a template, with the word for it in brackets} */
  static boolean isExample(Collection<String> cells) {
    return cells.stream()
        .map(String::strip)
        .anyMatch(
            cell ->
                cell.startsWith("(")
                    && cell.endsWith(")")
                    && EXAMPLE.contains(SpellingNormalizer.folded(cell)));
  }

  ImmutableMap<ColumnName, Integer> columns() {
    return ImmutableMap.copyOf(columns);
  }

  /** {@return whether a column with this header only numbers the rows, so that it is not read} */
  boolean isNumbering(String header) {
    return numbering.contains(header);
  }

  String header(int column) {
    return row.headers().getOrDefault(column, "");
  }

  ImmutableMap<Integer, String> all() {
    return row.headers();
  }

  ImmutableList<TableProblem> problems() {
    return ImmutableList.copyOf(problems);
  }

  ImmutableList<TableProblem> notes() {
    return ImmutableList.copyOf(notes);
  }

  /**
   * {@return the problems of a sheet without a known header, or without a column that is required}
   *
   * @param known the names of all columns, in their order
   * @param fixed the columns whose content the mapping states for all rows
   */
  ImmutableList<TableProblem> missing(
      ImmutableList<String> known, ImmutableSet<String> required, ImmutableSet<ColumnName> fixed) {
    if (isMissing()) {
      String first = String.join("\", \"", Iterables.limit(known, 3));
      return ImmutableList.of(ofWholeSheet(ProblemText.of("table.no-header", first)));
    }
    return required.stream()
        .filter(
            column ->
                Stream.concat(columns.keySet().stream(), fixed.stream())
                    .noneMatch(name -> name.base().equals(column)))
        .map(column -> ofWholeSheet(ProblemText.of("table.no-column", column)))
        .collect(toImmutableList());
  }

  private TableProblem ofWholeSheet(Translatable message) {
    CellPlace place = new CellPlace(sheet.name(), 0, 0);
    return new TableProblem(ProblemCode.HEADER, place, "", "", message);
  }

  /** {@return whether no header is known} */
  private boolean isMissing() {
    return row.index() < 0;
  }

  private boolean isMapped(String header) {
    return mapped.containsKey(SpellingNormalizer.folded(header));
  }

  private void take(int column, String header) {
    String target = mapped.get(SpellingNormalizer.folded(header));
    if (target != null) {
      if (!target.isEmpty()) {
        words
            .find(target)
            .ifPresentOrElse(
                name -> claim(column, header, name),
                () -> refuse(column, header, ProblemText.of("table.mapping-no-column", target)));
      }
      return;
    }
    Matcher repetition = REPETITION.matcher(header);
    String known = repetition.find() ? header.substring(0, repetition.start()) : header;
    Optional<ColumnName> name = words.find(known);
    if (name.isEmpty()) {
      note(column, header, ProblemText.of("table.unknown-header"));
    } else if (name.get().base().equals(ID) && isNumbering(column, known)) {
      numbering.add(header);
      note(column, header, ProblemText.of("table.numbers"));
    } else {
      claim(column, header, name.get());
    }
  }

  /** {@return whether a header can mean the number of a row, and all cells have such numbers} */
  private boolean isNumbering(int column, String header) {
    if (!NUMBERS.contains(SpellingNormalizer.folded(header))) {
      return false;
    }
    ImmutableSet<String> cells =
        rows().stream()
            .filter(data -> !TotalRows.isTotal(data, columns))
            .map(data -> data.cell(column).strip())
            .filter(cell -> !cell.isEmpty())
            .collect(toImmutableSet());
    return !cells.isEmpty() && cells.stream().allMatch(cell -> NUMBER.matcher(cell).matches());
  }

  private void claim(int column, String header, ColumnName name) {
    ColumnName complete = whole(name).orElse(name);
    Optional<Translatable> wrong = problemOfLanguage(complete, header);
    if (wrong.isPresent()) {
      ProblemCode code =
          complete.language().isEmpty() ? ProblemCode.TEXT_LANGUAGE_NEEDED : ProblemCode.HEADER;
      problems.add(problem(code, column, header, wrong.get()));
      return;
    }
    Integer first = columns.putIfAbsent(complete, column);
    if (first != null) {
      refuse(
          column,
          header,
          ProblemText.of(
              "table.column-twice",
              complete.toString(),
              new CellPlace("", 0, first).columnLetters(),
              header(first)));
    }
  }

  /**
   * {@return the name with its language; empty if the column needs a language and none is known}
   */
  Optional<ColumnName> whole(ColumnName name) {
    boolean open = words.hasLanguages(name) && name.language().isEmpty();
    return open ? language.map(tag -> new ColumnName(name.base(), tag)) : Optional.of(name);
  }

  /** {@return the problem with the language of a column; empty if there is none} */
  Optional<Translatable> problemOfLanguage(ColumnName name, String header) {
    if (!words.hasLanguages(name) || name.isOriginal()) {
      return Optional.empty();
    }
    if (name.language().isEmpty()) {
      return Optional.of(ProblemText.of("table.no-language", name.base()));
    }
    return Optional.of(
            ProblemText.of("table.no-language-tag", InputQuotation.shown(name.language())))
        .filter(message -> !LanguageTags.isWellFormed(name.language()))
        .filter(message -> !name.isQuotedIn(header));
  }

  private void checkIsPresent(String header) {
    boolean present =
        row.headers().values().stream()
            .anyMatch(
                known ->
                    SpellingNormalizer.folded(known).equals(SpellingNormalizer.folded(header)));
    if (!present) {
      refuse(0, header, ProblemText.of("table.mapping-header", header));
    }
  }

  private void noteColumnsWithoutHeader() {
    TreeSet<Integer> without = new TreeSet<>();
    for (SheetRow data : isMissing() ? ImmutableList.<SheetRow>of() : rows()) {
      for (int column = 1; column <= data.cells().size(); column++) {
        if (!data.cell(column).isEmpty() && header(column).isEmpty()) {
          without.add(column);
        }
      }
    }
    without.forEach(column -> note(column, "", ProblemText.of("table.column-without-header")));
  }

  private void refuse(int column, String header, Translatable message) {
    problems.add(problem(ProblemCode.HEADER, column, header, message));
  }

  private void note(int column, String header, Translatable message) {
    notes.add(problem(ProblemCode.UNKNOWN_HEADER, column, header, message));
  }

  private TableProblem problem(ProblemCode code, int column, String header, Translatable message) {
    int number = isMissing() ? 0 : sheet.rows().get(row.index()).number();
    return new TableProblem(code, new CellPlace(sheet.name(), number, column), header, "", message);
  }
}
