package org.unodc.cop.sdk.table;

import org.unodc.cop.sdk.codec.Wording;
import org.unodc.cop.sdk.codec.table.Spellings;

/** Yes or no, in one of the six languages. */
final class TruthForm implements CellForm {
  @Override
  public Object read(String cell, CellTerms terms) {
    String word = Spellings.folded(cell);
    boolean yes = HeaderWords.words("word.yes").contains(word);
    if (!yes && !HeaderWords.words("word.no").contains(word)) {
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
