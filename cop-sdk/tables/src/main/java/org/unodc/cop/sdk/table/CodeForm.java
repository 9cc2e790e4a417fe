package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.table.CodeSpellings;
import org.unodc.cop.sdk.internal.table.SpellingNormalizer;
import org.unodc.cop.sdk.internal.text.InputRefusedException;

/**
 * A code of a closed list. It is read as the code of the JSON or as its present or earlier name in
 * one of the six official languages. Upper case, accents and punctuation make no difference.
 */
final class CodeForm<E extends Enum<E>> implements CellForm {
  private final ImmutableSet<String> codes;
  private final ImmutableSetMultimap<String, E> byWord;
  private final Class<E> type;

  CodeForm(Class<E> type) {
    ImmutableSetMultimap.Builder<String, E> words = ImmutableSetMultimap.builder();
    for (E constant : type.getEnumConstants()) {
      CodeSpellings.of(constant).forEach(word -> words.put(word, constant));
    }
    this.type = type;
    this.codes =
        Arrays.stream(type.getEnumConstants())
            .map(Enum::name)
            .collect(ImmutableSet.toImmutableSet());
    this.byWord = words.build();
  }

  @Override
  public Object read(String cell, CellTerms terms) {
    if (codes.contains(cell)) {
      return cell;
    }
    Set<E> meant = byWord.get(SpellingNormalizer.folded(cell));
    if (meant.size() != 1) {
      throw InputRefusedException.of(
          "cell.one-of", List.of(type.getEnumConstants()), InputQuotation.shown(cell));
    }
    return meant.iterator().next().name();
  }

  @Override
  public ImmutableList<String> words(OfficialLanguage language) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> CodeLabels.of(constant, language))
        .collect(ImmutableList.toImmutableList());
  }
}
