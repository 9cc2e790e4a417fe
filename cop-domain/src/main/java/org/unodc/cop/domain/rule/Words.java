package org.unodc.cop.domain.rule;

import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.part.OpenWord;

/** What the words of the model's lists are in the six languages. */
public final class Words {
  private Words() {}

  /**
   * {@return the word of a constant, such as "resolution" for {@code OutcomeKind.RESOLUTION}}
   *
   * <p>Throws {@link IllegalArgumentException} where the constant is none of the model.
   */
  public static String of(Enum<?> constant, OfficialLanguage language) {
    return Catalogue.standard().text(key(listOf(constant), wordOf(constant)), language);
  }

  /** {@return the word in this language; as the record has it where the list does not have it} */
  public static String of(OpenWord word, OfficialLanguage language) {
    return in(listOf(word), word.word(), language);
  }

  /** {@return the type that has a word, such as OutcomeKind, or RecordClaim.Standing} */
  static String listOf(Object value) {
    Class<?> type =
        value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
    String whole = type.getName();
    return whole.substring(whole.lastIndexOf('.') + 1).replace('$', '.');
  }

  static String wordOf(Object value) {
    return value instanceof Enum<?> constant ? constant.name() : ((OpenWord) value).word();
  }

  static String in(String list, String word, OfficialLanguage language) {
    Catalogue catalogue = Catalogue.standard();
    String key = key(list, word);
    return catalogue
        .find(key, language)
        .or(() -> catalogue.find(key, OfficialLanguage.ENGLISH))
        .orElseGet(() -> Wording.asRecorded(word, language));
  }

  private static String key(String list, String word) {
    return "word." + list + "." + word;
  }
}
