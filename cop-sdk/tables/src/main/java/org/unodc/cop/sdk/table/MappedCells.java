package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Applies a mapping to the cells of a sheet and collects the problems of the mapping. */
final class MappedCells {
  private final Sheet sheet;
  private final SheetHeaders headers;
  private final Map<ColumnName, String> fixed = new LinkedHashMap<>();
  private final Map<ColumnName, ImmutableMap<String, String>> values = new LinkedHashMap<>();
  private final List<TableProblem> problems = new ArrayList<>();

  MappedCells(Sheet sheet, SheetHeaders headers, HeaderWords words, TableMapping mapping) {
    this.sheet = sheet;
    this.headers = headers;
    mapping
        .fixed()
        .forEach(
            (column, text) ->
                words
                    .find(column)
                    .ifPresentOrElse(name -> fix(column, name, text), () -> refuseUnknown(column)));
    mapping
        .values()
        .forEach(
            (column, texts) ->
                words
                    .find(column)
                    .flatMap(headers::whole)
                    .ifPresentOrElse(name -> values.put(name, texts), () -> refuseUnknown(column)));
  }

  /** {@return the texts that are the same in each row, by column} */
  ImmutableMap<ColumnName, String> fixed() {
    return ImmutableMap.copyOf(fixed);
  }

  /**
   * {@return the text that the mapping puts in place of the text of a cell; the text itself if the
   * mapping has none}
   */
  String meant(ColumnName column, String text) {
    return values.getOrDefault(column, ImmutableMap.of()).getOrDefault(text, text);
  }

  ImmutableList<TableProblem> problems() {
    return ImmutableList.copyOf(problems);
  }

  private void fix(String column, ColumnName name, String text) {
    ColumnName complete = headers.whole(name).orElse(name);
    Optional<Translatable> wrong = headers.problemOfLanguage(complete, column);
    if (wrong.isPresent()) {
      refuse(column, wrong.get());
    } else if (headers.columns().containsKey(complete)) {
      refuse(column, ProblemText.of("table.mapping-fixed-too", complete.toString()));
    } else if (fixed.putIfAbsent(complete, text) != null) {
      refuse(column, ProblemText.of("table.mapping-fixed-twice", complete.toString()));
    }
  }

  private void refuseUnknown(String column) {
    refuse(column, ProblemText.of("table.mapping-names-no-column", column));
  }

  private void refuse(String column, Translatable message) {
    CellPlace place = new CellPlace(sheet.name(), 0, 0);
    problems.add(new TableProblem(ProblemCode.HEADER, place, column, "", message));
  }
}
