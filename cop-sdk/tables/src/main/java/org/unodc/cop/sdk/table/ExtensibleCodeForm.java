package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.part.ExtensibleCode;
import org.unodc.cop.sdk.internal.table.CodeSpellings;
import org.unodc.cop.sdk.internal.table.SpellingNormalizer;
import org.unodc.cop.sdk.internal.text.ProblemText;

/**
 * A code of an extensible list, read like the code of a closed list. A code that is not in the list
 * is kept unchanged.
 */
final class ExtensibleCodeForm implements CellForm {
  private final ImmutableSetMultimap<String, String> byWord;

  private final ImmutableList<ExtensibleCode> listed;

  private ExtensibleCodeForm(List<? extends ExtensibleCode> listed) {
    this.listed = ImmutableList.copyOf(listed);
    ImmutableSetMultimap.Builder<String, String> words = ImmutableSetMultimap.builder();
    for (ExtensibleCode code : listed) {
      CodeSpellings.of(code).forEach(word -> words.put(word, code.word()));
    }
    this.byWord = words.build();
  }

  /**
   * {@return the form of these codes; a code that would be read as another one gets an escape
   * prefix}
   */
  static CellForm of(List<? extends ExtensibleCode> listed) {
    ExtensibleCodeForm form = new ExtensibleCodeForm(listed);
    return new EscapedForm(
        "word:", form, word -> !word.startsWith("word:") && form.word(word).equals(word));
  }

  @Override
  public Object read(String cell, CellTerms terms) {
    return word(cell);
  }

  @Override
  public Optional<Translatable> note(String cell) {
    return byWord.get(SpellingNormalizer.folded(cell)).size() == 1
        ? Optional.empty()
        : Optional.of(ProblemText.of("cell.kept"));
  }

  private String word(String cell) {
    Set<String> meant = byWord.get(SpellingNormalizer.folded(cell));
    return meant.size() == 1 ? meant.iterator().next() : cell;
  }

  @Override
  public ImmutableList<String> words(OfficialLanguage language) {
    return listed.stream()
        .map(code -> CodeLabels.of(code, language))
        .collect(ImmutableList.toImmutableList());
  }
}
