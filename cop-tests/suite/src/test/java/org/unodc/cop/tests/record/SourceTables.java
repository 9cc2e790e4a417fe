package org.unodc.cop.tests.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The tables in {@code tables}; PROVENANCE.md there says where each is from. */
final class SourceTables {
  private static final Splitter CELLS = Splitter.onPattern(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

  private SourceTables() {}

  /** {@return the rows of a table, each by the names of the header} */
  static ImmutableList<Map<String, String>> rows(String table) {
    List<String> lines = lines(table);
    List<String> names = CELLS.splitToList(lines.get(0));
    return lines.stream()
        .skip(1)
        .map(CELLS::splitToList)
        .map(cells -> row(names, cells))
        .collect(ImmutableList.toImmutableList());
  }

  private static List<String> lines(String table) {
    try {
      return Resources.readLines(
          Resources.getResource(SourceTables.class, "tables/" + table), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> row(List<String> names, List<String> cells) {
    ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
    for (int i = 0; i < names.size(); i++) {
      row.put(names.get(i), cells.get(i));
    }
    return row.buildOrThrow();
  }
}
