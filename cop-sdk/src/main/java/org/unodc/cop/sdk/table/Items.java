package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.unodc.cop.sdk.codec.table.CellGuard;

/**
 * Several texts in one cell, kept apart by semicolons or line feeds. A backslash takes its meaning
 * from one of these, from another backslash, and from a blank at the end of an item, which would be
 * passed over.
 */
final class Items {
  private static final String SEPARATORS = ";\n";
  private static final char ESCAPE = '\\';

  private Items() {}

  /** {@return the items of a cell; an empty one where nothing stands between two separators} */
  static ImmutableList<String> split(String cell) {
    ImmutableList.Builder<String> items = ImmutableList.builder();
    StringBuilder item = new StringBuilder();
    int kept = 0;
    for (int i = 0; i < cell.length(); i++) {
      char unit = cell.charAt(i);
      if (unit == ESCAPE && i + 1 < cell.length() && isEscaped(cell.charAt(i + 1))) {
        item.append(cell.charAt(++i));
        kept = item.length();
      } else if (SEPARATORS.indexOf(unit) >= 0) {
        items.add(withoutBlanks(item, kept));
        item.setLength(0);
        kept = 0;
      } else if (!item.isEmpty() || !CellGuard.isBlank(unit)) {
        item.append(unit);
      }
    }
    return items.add(withoutBlanks(item, kept)).build();
  }

  /** {@return what makes one cell of items} */
  static Collector<String, ?, String> joining() {
    return Collectors.mapping(
        Items::escaped, Collectors.collectingAndThen(Collectors.joining("; "), Items::atEnd));
  }

  /** No blank follows a separator behind which nothing stands. */
  private static String atEnd(String cell) {
    return cell.endsWith("; ") ? cell.substring(0, cell.length() - 1) : cell;
  }

  private static boolean isEscaped(char unit) {
    return unit == ESCAPE || SEPARATORS.indexOf(unit) >= 0 || CellGuard.isBlank(unit);
  }

  /** Takes away the blanks at the end but those before {@code kept}, which were escaped. */
  private static String withoutBlanks(StringBuilder item, int kept) {
    int end = item.length();
    while (end > kept && CellGuard.isBlank(item.charAt(end - 1))) {
      end--;
    }
    return item.substring(0, end);
  }

  private static String escaped(String item) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < item.length(); i++) {
      char unit = item.charAt(i);
      boolean atEnd = i == 0 || i == item.length() - 1;
      if (unit == ESCAPE || SEPARATORS.indexOf(unit) >= 0 || (atEnd && CellGuard.isBlank(unit))) {
        text.append(ESCAPE);
      }
      text.append(unit);
    }
    return text.toString();
  }
}
