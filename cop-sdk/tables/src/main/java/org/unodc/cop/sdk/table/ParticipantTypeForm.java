package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.table.SpellingNormalizer;
import org.unodc.cop.sdk.internal.text.InputRefusedException;

/** The type of a participant, as in the JSON or by a usual word in one of the six languages. */
final class ParticipantTypeForm implements CellForm {
  private static final ImmutableList<String> TYPES =
      ImmutableList.of("state", "formerState", "regionalOrganization", "internationalOrganization");

  private static final ImmutableMap<String, String> BY_WORD = byWord();

  @Override
  public Object read(String cell, CellTerms terms) {
    String type = BY_WORD.get(SpellingNormalizer.folded(cell));
    if (type == null) {
      throw InputRefusedException.of(
          "cell.one-of", Message.list(TYPES), InputQuotation.shown(cell));
    }
    return type;
  }

  private static ImmutableMap<String, String> byWord() {
    ImmutableMap.Builder<String, String> types = ImmutableMap.builder();
    for (String type : TYPES) {
      types.put(SpellingNormalizer.folded(type), type);
      HeaderWords.words("word.participant." + type).forEach(word -> types.put(word, type));
    }
    return types.buildKeepingLast();
  }

  @Override
  public ImmutableList<String> words(OfficialLanguage language) {
    return TYPES.stream()
        .map(type -> HeaderWords.firstWord("word.participant." + type, language))
        .collect(ImmutableList.toImmutableList());
  }
}
