package org.unodc.cop.tests.record;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Optional source tables beside the project. A test is skipped if its table is absent. */
final class SharedTables {
  private static final Splitter CELLS = Splitter.onPattern(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

  private SharedTables() {}

  /** {@return the rows of a table, each by the names of the header} */
  static ImmutableList<Map<String, String>> rows(String table) {
    Optional<String> text = SharedFiles.text("data", table);
    assumeTrue(text.isPresent(), table + " is not in shared/data beside the project");
    List<String> lines = text.orElseThrow().lines().toList();
    List<String> names = CELLS.splitToList(lines.get(0));
    return lines.stream()
        .skip(1)
        .map(CELLS::splitToList)
        .map(cells -> row(names, cells))
        .collect(ImmutableList.toImmutableList());
  }

  private static Map<String, String> row(List<String> names, List<String> cells) {
    ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
    for (int i = 0; i < names.size(); i++) {
      row.put(names.get(i), cells.get(i));
    }
    return row.buildOrThrow();
  }
}
