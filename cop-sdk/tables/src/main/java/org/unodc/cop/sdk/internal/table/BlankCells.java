package org.unodc.cop.sdk.internal.table;

import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;
import org.unodc.cop.sdk.internal.text.CellGuard;

/** Recognizes cells in which a table states nothing. */
public final class BlankCells {
  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212]*");

  private static final ImmutableSet<String> NOTHING = CellWords.of("nothing");

  private static final ImmutableSet<String> NONE = CellWords.of("none");

  private BlankCells() {}

  /**
   * {@return whether a cell has nothing but blanks and dashes; words such as "n/a" are not blank,
   * because they may mean that the source does not know}
   */
  public static boolean isBlank(String cell) {
    String text = CellGuard.BLANKS.unguard(cell);
    return text.length() <= 3 && DASHES.matcher(text).matches();
  }

  /**
   * {@return whether a cell has a word for none in one of the six languages, which can be a value,
   * such as "none" or "нет"; "n/a" is no such word}
   */
  public static boolean meansNone(String cell) {
    return NONE.contains(SpellingNormalizer.folded(cell));
  }

  /**
   * {@return whether a cell has nothing but dashes, or a word for nothing in one of the six
   * languages, such as "n/a", "none", "s/o" or "нет"; to be asked only where the word cannot be
   * data}
   */
  public static boolean statesNothing(String cell) {
    return isBlank(cell) || NOTHING.contains(SpellingNormalizer.folded(cell));
  }
}
