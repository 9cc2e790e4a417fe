package org.unodc.cop.sdk.internal.table;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.unodc.cop.sdk.internal.text.CellGuard;

/**
 * Several texts in one cell, with separators between them. A backslash escapes a separator, another
 * backslash, or a blank at the start or end of an item, which would otherwise be skipped.
 */
public final class CellItems {
  /** Texts of the same kind, separated by semicolons or line feeds. */
  public static final CellItems LIST = new CellItems(";\n", "; ");

  /** The parts of one value, separated by vertical bars. */
  public static final CellItems PARTS = new CellItems("|", " | ");

  private static final char ESCAPE = '\\';

  private final String separators;
  private final String between;

  private CellItems(String separators, String between) {
    this.separators = separators;
    this.between = between;
  }

  /**
   * {@return the items of a cell, with an empty item if there is nothing between two separators}
   */
  public ImmutableList<String> split(String cell) {
    ImmutableList.Builder<String> items = ImmutableList.builder();
    StringBuilder item = new StringBuilder();
    int escapedLength = 0;
    for (int i = 0; i < cell.length(); i++) {
      char unit = cell.charAt(i);
      if (unit == ESCAPE && i + 1 < cell.length() && isEscaped(cell.charAt(i + 1))) {
        item.append(cell.charAt(++i));
        escapedLength = item.length();
      } else if (separators.indexOf(unit) >= 0) {
        items.add(withoutBlanks(item, escapedLength));
        item.setLength(0);
        escapedLength = 0;
      } else if (!item.isEmpty() || !CellGuard.isBlank(unit)) {
        item.append(unit);
      }
    }
    return items.add(withoutBlanks(item, escapedLength)).build();
  }

  /** {@return a collector that joins items to the text of one cell} */
  public Collector<String, ?, String> joining() {
    return Collectors.mapping(
        this::escaped, Collectors.collectingAndThen(Collectors.joining(between), this::atEnd));
  }

  /** Removes the blank after a separator at the end of the cell. */
  private String atEnd(String cell) {
    return cell.endsWith(between) ? cell.substring(0, cell.length() - 1) : cell;
  }

  private boolean isEscaped(char unit) {
    return unit == ESCAPE || separators.indexOf(unit) >= 0 || CellGuard.isBlank(unit);
  }

  /** Removes the blanks at the end, but keeps the first {@code escapedLength} characters. */
  private static String withoutBlanks(StringBuilder item, int escapedLength) {
    int end = item.length();
    while (end > escapedLength && CellGuard.isBlank(item.charAt(end - 1))) {
      end--;
    }
    return item.substring(0, end);
  }

  private String escaped(String item) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < item.length(); i++) {
      char unit = item.charAt(i);
      boolean atEnd = i == 0 || i == item.length() - 1;
      if (unit == ESCAPE || separators.indexOf(unit) >= 0 || (atEnd && CellGuard.isBlank(unit))) {
        text.append(ESCAPE);
      }
      text.append(unit);
    }
    return text.toString();
  }
}
