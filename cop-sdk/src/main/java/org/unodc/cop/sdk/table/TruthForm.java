package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableSet;
import org.unodc.cop.sdk.codec.Wording;
import org.unodc.cop.sdk.codec.table.Spellings;

/** Yes or no, in one of the six languages. */
final class TruthForm implements CellForm {
  private static final ImmutableSet<String> YES = HeaderWords.words("word.yes");
  private static final ImmutableSet<String> NO = HeaderWords.words("word.no");

  @Override
  public Object read(String cell, CellTerms terms) {
    String word = Spellings.folded(cell);
    boolean yes = YES.contains(word);
    if (!yes && !NO.contains(word)) {
      throw new IllegalArgumentException(
          "Yes or no was expected, but this is " + Wording.quoted(cell) + ".");
    }
    return yes;
  }

  @Override
  public String write(Object value) {
    return value.equals(true) ? "yes" : "no";
  }
}
