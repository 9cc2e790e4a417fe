package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.table.SpellingNormalizer;
import org.unodc.cop.sdk.internal.text.InputRefusedException;

/** The type of an object, as in the JSON or by a usual word in one of the six languages. */
final class WordForm implements CellForm {
  private final String key;
  private final ImmutableList<String> types;
  private final ImmutableMap<String, String> byWord;

  /**
   * @param key the key of the words, before the name of the type
   * @param types the types, as in the JSON
   */
  WordForm(String key, String... types) {
    this.key = key;
    this.types = ImmutableList.copyOf(types);
    ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
    for (String type : types) {
      words.put(SpellingNormalizer.folded(type), type);
      HeaderWords.words(key + type).forEach(word -> words.put(word, type));
    }
    this.byWord = words.buildKeepingLast();
  }

  @Override
  public Object read(String cell, CellTerms terms) {
    String type = byWord.get(SpellingNormalizer.folded(cell));
    if (type == null) {
      throw InputRefusedException.of(
          "cell.one-of", Message.list(types), InputQuotation.shown(cell));
    }
    return type;
  }

  @Override
  public ImmutableList<String> words(OfficialLanguage language) {
    return types.stream()
        .map(type -> HeaderWords.firstWord(key + type, language))
        .collect(ImmutableList.toImmutableList());
  }
}
