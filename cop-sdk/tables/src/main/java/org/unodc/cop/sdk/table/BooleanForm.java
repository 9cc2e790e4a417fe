package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.table.SpellingNormalizer;
import org.unodc.cop.sdk.internal.text.InputRefusedException;

/** Reads and writes yes and no. They are read in any of the six official languages. */
final class BooleanForm implements CellForm {
  private static final ImmutableSet<String> YES = HeaderWords.words("word.yes");
  private static final ImmutableSet<String> NO = HeaderWords.words("word.no");

  @Override
  public Object read(String cell, CellTerms terms) {
    String word = SpellingNormalizer.folded(cell);
    boolean yes = YES.contains(word);
    if (!yes && !NO.contains(word)) {
      throw InputRefusedException.of("cell.yes-or-no", InputQuotation.shown(cell));
    }
    return yes;
  }

  @Override
  public String write(Object value) {
    return value.equals(true) ? "yes" : "no";
  }

  @Override
  public ImmutableList<String> words(OfficialLanguage language) {
    return ImmutableList.of(
        HeaderWords.firstWord("word.yes", language), HeaderWords.firstWord("word.no", language));
  }
}
