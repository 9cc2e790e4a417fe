package org.unodc.cop.domain.message;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.internal.StableNames;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.part.ExtensibleCode;

/** The labels of the model's codes in the six languages. */
public final class CodeLabels {
  private CodeLabels() {}

  /**
   * {@return the label of a constant, such as "resolution" for {@code OutcomeKind.RESOLUTION}}
   *
   * @throws IllegalArgumentException if the constant is not one of the model
   */
  public static String of(Enum<?> constant, OfficialLanguage language) {
    return MessageCatalogue.standard()
        .label(key(listOf(constant), wordOf(constant)), language)
        .plain();
  }

  /**
   * {@return the label of a code in this language; the code itself if the list does not contain it}
   */
  public static String of(ExtensibleCode word, OfficialLanguage language) {
    return of(listOf(word), word.word(), language);
  }

  /** {@return the stable name of the list that a code belongs to, such as outcome-kind} */
  static String listOf(Object value) {
    return StableNames.of(
        value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass());
  }

  static String wordOf(Object value) {
    return value instanceof Enum<?> constant ? constant.name() : ((ExtensibleCode) value).word();
  }

  /**
   * {@return the label of a code in this language; the code itself if there is no such label}
   *
   * @param list the stable name of the list, such as outcome-kind
   * @param word the name of the constant, or the code as recorded
   */
  public static String of(String list, String word, OfficialLanguage language) {
    requireNonNull(list, "list");
    requireNonNull(word, "word");
    requireNonNull(language, "language");
    return forms(list, word, language).plain();
  }

  /** {@return the label of a code with its forms; the code itself if there is no such label} */
  static LabelForms forms(String list, String word, OfficialLanguage language) {
    MessageCatalogue catalogue = MessageCatalogue.standard();
    String key = key(list, word);
    return catalogue.find(key, OfficialLanguage.ENGLISH).isPresent()
        ? catalogue.label(key, language)
        : new LabelForms(MessageFormatter.asRecorded(word, language), ImmutableMap.of());
  }

  static String key(String list, String word) {
    return "word." + list + "." + word;
  }
}
