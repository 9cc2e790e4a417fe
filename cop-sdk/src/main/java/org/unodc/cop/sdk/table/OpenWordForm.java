package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.part.OpenWord;
import org.unodc.cop.domain.rule.Words;
import org.unodc.cop.sdk.codec.table.Spellings;

/**
 * A word of a list that a record may add to, read like that of a closed one; what the list does not
 * have is kept as it stands.
 */
final class OpenWordForm implements CellForm {
  private final ImmutableSetMultimap<String, String> byWord;

  private OpenWordForm(List<? extends OpenWord> listed) {
    ImmutableSetMultimap.Builder<String, String> words = ImmutableSetMultimap.builder();
    for (OpenWord one : listed) {
      words.put(Spellings.folded(one.word()), one.word());
      for (OfficialLanguage language : OfficialLanguage.values()) {
        words.put(Spellings.folded(Words.of(one, language)), one.word());
      }
    }
    this.byWord = words.build();
  }

  /** {@return the form of these words; one that would be taken for another is marked} */
  static CellForm of(List<? extends OpenWord> listed) {
    OpenWordForm form = new OpenWordForm(listed);
    return new MarkedForm(
        "word:", form, word -> !word.startsWith("word:") && form.word(word).equals(word));
  }

  @Override
  public Object read(String cell, CellTerms terms) {
    return word(cell);
  }

  @Override
  public Optional<String> note(String cell) {
    return byWord.get(Spellings.folded(cell)).size() == 1
        ? Optional.empty()
        : Optional.of("The list does not have this word; it was kept as it stands.");
  }

  private String word(String cell) {
    Set<String> meant = byWord.get(Spellings.folded(cell));
    return meant.size() == 1 ? meant.iterator().next() : cell;
  }
}
