package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.unodc.cop.sdk.internal.table.SpellingNormalizer;

/**
 * The row of the headers. Titles may be above it, and a group of columns may have its own header in
 * the row above, in a cell that spans the group: Title below Moderator is Moderator Title.
 *
 * @param index the index of the row among the rows of the sheet; -1 if no header is known, so that
 *     the headers are only a guess
 * @param headers the headers by column, counted from 1; a header that occurs again is followed by a
 *     number, as in {@code Country [2]}
 */
record HeaderRow(int index, ImmutableSortedMap<Integer, String> headers) {
  /** Number of rows in which the headers are searched. */
  private static final int SEARCHED_ROWS = 20;

  private static final SheetRow NO_ROW = new SheetRow(0, ImmutableList.of());

  /** {@return the row with the most known headers; the first such row if there are several} */
  static HeaderRow find(Sheet sheet, Predicate<String> isKnown) {
    HeaderRow best = new HeaderRow(-1, likeliest(sheet));
    long most = 0;
    for (int i = 0; i < Math.min(SEARCHED_ROWS, sheet.rows().size()); i++) {
      SheetRow above = i == 0 ? NO_ROW : sheet.rows().get(i - 1);
      ImmutableSortedMap<Integer, String> headers = headers(above, sheet.rows().get(i), isKnown);
      long known = headers.values().stream().filter(isKnown).count();
      if (known > most) {
        most = known;
        best = new HeaderRow(i, numbered(headers));
      }
    }
    return best;
  }

  /** The probable headers if none is known: the first row with more than one cell. */
  private static ImmutableSortedMap<Integer, String> likeliest(Sheet sheet) {
    return sheet.rows().stream()
        .limit(SEARCHED_ROWS)
        .filter(row -> row.cells().stream().filter(cell -> !cell.isEmpty()).count() > 1)
        .findFirst()
        .map(row -> numbered(headers(NO_ROW, row, header -> false)))
        .orElse(ImmutableSortedMap.of());
  }

  private static ImmutableSortedMap<Integer, String> headers(
      SheetRow above, SheetRow row, Predicate<String> isKnown) {
    ImmutableSortedMap.Builder<Integer, String> headers = ImmutableSortedMap.naturalOrder();
    String group = "";
    boolean grouped = false;
    int width = Math.max(above.cells().size(), row.cells().size());
    for (int column = 1; column <= width; column++) {
      String own = row.cell(column);
      String over = above.cell(column);
      group = over.isEmpty() ? group : over;
      grouped = over.isEmpty() ? grouped : !own.isEmpty();
      String header = own.isEmpty() ? over : own;
      if (!own.isEmpty() && !isKnown.test(own) && isKnown.test(group + " (" + own + ")")) {
        header = group + " (" + own + ")";
      } else if (grouped && !own.isEmpty() && isKnown.test(group + " " + own)) {
        header = group + " " + own;
      }
      if (!own.isEmpty() || isKnown.test(over)) {
        headers.put(column, header);
      }
    }
    return headers.build();
  }

  private static ImmutableSortedMap<Integer, String> numbered(Map<Integer, String> headers) {
    Map<String, Integer> seen = new HashMap<>();
    ImmutableSortedMap.Builder<Integer, String> numbered = ImmutableSortedMap.naturalOrder();
    headers.forEach(
        (column, header) -> {
          int times = seen.merge(SpellingNormalizer.folded(header), 1, Integer::sum);
          numbered.put(column, times == 1 ? header : header + " [" + times + "]");
        });
    return numbered.build();
  }
}
