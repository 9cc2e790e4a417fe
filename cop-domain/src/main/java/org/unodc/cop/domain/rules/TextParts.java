package org.unodc.cop.domain.rules;

import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.ExtensibleCode;
import org.unodc.cop.domain.record.Place;

/** The texts of a value that rules about texts check. */
public final class TextParts {
  private TextParts() {}

  /**
   * Reports the wrong texts of a value with their places.
   *
   * @param value a string, an extensible code or a localized text; other values have no texts
   */
  public static void eachText(
      Object value, Predicate<String> isWrong, BiConsumer<Place, String> fault) {
    if (value instanceof String text && isWrong.test(text)) {
      fault.accept(Place.here(), text);
    } else if (value instanceof ExtensibleCode word && isWrong.test(word.word())) {
      fault.accept(Place.here(), word.word());
    } else if (value instanceof LocalizedText localized) {
      localized
          .texts()
          .forEach(
              (tag, text) -> {
                if (isWrong.test(text)) {
                  fault.accept(Place.of("texts").at(tag), text);
                }
              });
    }
  }
}
