package org.unodc.cop.sdk.table;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.unodc.cop.sdk.internal.table.CellWords;
import org.unodc.cop.sdk.internal.table.SpellingNormalizer;

/** Recognizes the rows of a list that only have totals, such as "Total: 4 organizations". */
final class TotalRows {
  private static final ImmutableSet<String> WORDS = CellWords.of("total");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?: .*)?");
  private static final CharMatcher COLONS = CharMatcher.anyOf(":：=");
  private static final ColumnName ID = ColumnName.of("id");

  private TotalRows() {}

  /**
   * {@return whether the first cell with a text has a word such as total, alone or before a number
   * or a colon, and all words in the other cells are beside numbers; the word in the column of the
   * ids is an id if it is written like one}
   */
  static boolean isTotal(SheetRow row, Map<ColumnName, Integer> columns) {
    int first =
        IntStream.rangeClosed(1, row.cells().size())
            .filter(column -> !row.cell(column).isBlank())
            .findFirst()
            .orElse(0);
    boolean id =
        first > 0
            && Optional.ofNullable(columns.get(ID)).filter(column -> column == first).isPresent()
            && WORDS.contains(row.cell(first));
    return first > 0
        && !id
        && isTotal(row.cell(first))
        && row.cells().subList(first, row.cells().size()).stream().allMatch(TotalRows::isNumeric);
  }

  private static boolean isTotal(String cell) {
    int colon = COLONS.indexIn(cell);
    String before = SpellingNormalizer.folded(colon < 0 ? cell : cell.substring(0, colon));
    return WORDS.contains(before)
        || WORDS.stream()
            .anyMatch(
                word ->
                    before.startsWith(word + " ")
                        && NUMBER.matcher(before.substring(word.length() + 1)).matches());
  }

  private static boolean isNumeric(String cell) {
    return cell.codePoints().anyMatch(Character::isDigit)
        || cell.codePoints().noneMatch(Character::isLetter);
  }
}
