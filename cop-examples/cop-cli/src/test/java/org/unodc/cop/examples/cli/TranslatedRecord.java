package org.unodc.cop.examples.cli;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.unodc.cop.domain.language.OfficialLanguage;

/**
 * Replaces the texts of a record by a word of one language with a number, so that every other word
 * in an output comes from the program.
 */
final class TranslatedRecord {
  private static final Map<OfficialLanguage, String> WORDS =
      Map.of(
          OfficialLanguage.ARABIC, "ميناء",
          OfficialLanguage.CHINESE, "港口",
          OfficialLanguage.ENGLISH, "harbour",
          OfficialLanguage.FRENCH, "épi",
          OfficialLanguage.RUSSIAN, "порт",
          OfficialLanguage.SPANISH, "año");

  private static final String STRING = "\"(?:[^\"\\\\]|\\\\.)*+\"";

  /** A text with its languages. */
  private static final Pattern LOCALIZED =
      Pattern.compile(
          "\"original\"\\s*:\\s*%1$s\\s*,\\s*\"texts\"\\s*:\\s*\\{(?:\\s*%1$s\\s*:\\s*%1$s,?)*+\\s*}"
              .formatted(STRING));

  /** A text without a language. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "(\"(?:acronym|city|name|provision|summary|title|instrument(?=\"\\s*:\\s*%1$s\\s*,\\s*\"provision))\"\\s*:\\s*)%1$s"
              .formatted(STRING));

  private TranslatedRecord() {}

  /** {@return the record with texts of the language} */
  static String of(String json, OfficialLanguage language) {
    AtomicInteger number = new AtomicInteger();
    String word = WORDS.get(language) + " ";
    String localized =
        LOCALIZED
            .matcher(json)
            .replaceAll(
                text ->
                    "\"original\": \"%1$s\", \"texts\": {\"%1$s\": \"%2$s\"}"
                        .formatted(language.tag(), word + number.incrementAndGet()));
    return PLAIN
        .matcher(localized)
        .replaceAll(text -> "$1\"" + word + number.incrementAndGet() + "\"");
  }
}
