package org.unodc.cop.sdk.table;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.CopException;
import org.unodc.cop.sdk.CopLimits;
import org.unodc.cop.sdk.ProblemCode;
import org.unodc.cop.sdk.codec.table.LanguageTags;
import org.unodc.cop.sdk.codec.table.RecordNames;

/**
 * Reads and writes a list of values as a table with a row for each. It has no state and can be
 * shared between threads.
 *
 * <p>Nothing is guessed: what a cell does not say, such as the zone of a time, is asked for. A row
 * that is wrong costs that row, and all problems of a table are found at once.
 *
 * @param <T> the type of the values
 */
public final class CopTable<T> {
  private final Layout<T> layout;
  private final CellTerms terms;
  private final Optional<String> language;
  private final TableMapping mapping;
  private final CopLimits limits;

  private CopTable(
      Layout<T> layout,
      CellTerms terms,
      Optional<String> language,
      TableMapping mapping,
      CopLimits limits) {
    this.layout = layout;
    this.terms = terms;
    this.language = language;
    this.mapping = mapping;
    this.limits = limits;
  }

  /**
   * {@return the table of this type}
   *
   * <p>Throws {@link IllegalArgumentException} where it is none of {@link #types()}.
   */
  public static <T> CopTable<T> of(Class<T> type) {
    return new CopTable<>(
        Layouts.of(type),
        new CellTerms(Optional.empty(), false, RecordNames.NONE),
        Optional.empty(),
        TableMapping.empty(),
        CopLimits.standard());
  }

  /** {@return the types that have a table} */
  public static ImmutableSet<Class<?>> types() {
    return Layouts.types();
  }

  /** {@return the same where times that name no zone are meant in this one} */
  public CopTable<T> in(ZoneId zone) {
    return with(new CellTerms(Optional.of(zone), terms.dayFirst(), terms.names()));
  }

  /** {@return the same where 03/04/2024 is 3 April; without it, such dates are refused} */
  public CopTable<T> dayFirst() {
    return with(new CellTerms(terms.zone(), true, terms.names()));
  }

  /**
   * {@return the same where texts under a header without a language are in this one}
   *
   * <p>Throws {@link IllegalArgumentException} where it is no tag of a language.
   */
  public CopTable<T> writtenIn(String tag) {
    return new CopTable<>(layout, terms, Optional.of(LanguageTags.checked(tag)), mapping, limits);
  }

  /** {@return the same where participants, stakeholders and units of this record may be named} */
  public CopTable<T> knowing(Conference record) {
    return with(new CellTerms(terms.zone(), terms.dayFirst(), RecordNames.of(record)));
  }

  /** {@return the same where headers mean what this says} */
  public CopTable<T> with(TableMapping other) {
    return new CopTable<>(layout, terms, language, other, limits);
  }

  /** {@return the same with other limits} */
  public CopTable<T> with(CopLimits other) {
    return new CopTable<>(layout, terms, language, mapping, other);
  }

  private CopTable<T> with(CellTerms other) {
    return new CopTable<>(layout, other, language, mapping, limits);
  }

  /**
   * {@return the names of all columns; one of texts is followed by its language, as in {@code title
   * (fr)}}
   */
  public ImmutableList<String> columns() {
    return layout.fields().stream()
        .flatMap(field -> field.columns().stream())
        .collect(toImmutableList());
  }

  /**
   * {@return what each header of a sheet is taken for, to be confirmed or changed by a person;
   * empty where nobody knows it}
   */
  public TableMapping propose(Sheet sheet) {
    HeaderWords words = new HeaderWords(layout);
    Headers headers = new Headers(sheet, words, mapping, language);
    ImmutableMap<String, String> columns =
        headers.all().values().stream()
            .collect(toImmutableMap(header -> header, header -> proposed(header, words)));
    return new TableMapping(columns, mapping.fixed(), mapping.values());
  }

  private String proposed(String header, HeaderWords words) {
    String told = mapping.columns().get(header);
    return told != null ? told : words.find(header).map(ColumnName::toString).orElse("");
  }

  /** {@return what can be read of a sheet} */
  public TableReading<T> read(Sheet sheet) {
    HeaderWords words = new HeaderWords(layout);
    Headers headers = new Headers(sheet, words, mapping, language);
    List<TableProblem> problems = new ArrayList<>(headers.problems());
    MappedCells mapped = new MappedCells(sheet, headers, words, mapping);
    problems.addAll(mapped.problems());
    problems.addAll(wholeSheetProblems(sheet, headers, mapped.fixed().keySet()));
    return problems.isEmpty()
        ? new RowReader<>(layout, sheet, headers, mapped, terms, limits).read()
        : new TableReading<>(
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.copyOf(problems),
            headers.notes());
  }

  private List<TableProblem> wholeSheetProblems(
      Sheet sheet, Headers headers, ImmutableSet<ColumnName> fixed) {
    List<String> messages = new ArrayList<>();
    if (headers.isMissing()) {
      messages.add(
          "No header of this table is known; expected are headers such as \""
              + String.join("\", \"", columns().subList(0, 3))
              + "\", or a mapping.");
    }
    for (String column : headers.isMissing() ? ImmutableSet.<String>of() : layout.required()) {
      boolean there =
          headers.columns().keySet().stream().anyMatch(name -> name.base().equals(column))
              || fixed.stream().anyMatch(name -> name.base().equals(column));
      if (!there) {
        messages.add("The table has no column \"" + column + "\", which every row needs.");
      }
    }
    return messages.stream()
        .map(
            message ->
                new TableProblem(
                    ProblemCode.HEADER, new CellPlace(sheet.name(), 0, 0), "", "", message))
        .toList();
  }

  /**
   * {@return a sheet of these values, with their columns as headers; those that no value fills are
   * left out}
   *
   * <p>Throws {@link CopException} where a value would not come back as it is.
   */
  public Sheet write(Iterable<? extends T> values) {
    return new SheetWriter<>(layout).write(ImmutableList.copyOf(values));
  }
}
