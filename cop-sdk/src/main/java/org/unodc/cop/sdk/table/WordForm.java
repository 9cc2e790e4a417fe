package org.unodc.cop.sdk.table;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.Arrays;
import java.util.Set;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.Words;
import org.unodc.cop.sdk.codec.Wording;
import org.unodc.cop.sdk.codec.table.Spellings;

/**
 * A word of a closed list, as its JSON has it or as it is called in one of the six languages.
 * Capitals, accents and punctuation make no difference.
 */
final class WordForm<E extends Enum<E>> implements CellForm {
  private final ImmutableSetMultimap<String, E> byWord;
  private final String all;

  WordForm(Class<E> type) {
    ImmutableSetMultimap.Builder<String, E> words = ImmutableSetMultimap.builder();
    for (E constant : type.getEnumConstants()) {
      words.put(Spellings.folded(constant.name()), constant);
      for (OfficialLanguage language : OfficialLanguage.values()) {
        words.put(Spellings.folded(Words.of(constant, language)), constant);
      }
    }
    this.byWord = words.build();
    this.all = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(joining(", "));
  }

  @Override
  public Object read(String cell, CellTerms terms) {
    Set<E> meant = byWord.get(Spellings.folded(cell));
    if (meant.size() != 1) {
      throw new IllegalArgumentException(
          "One of " + all + " was expected, but this is " + Wording.quoted(cell) + ".");
    }
    return meant.iterator().next().name();
  }
}
