package org.unodc.cop.testkit.mistake;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Mistakes in language tags, and in which text has which tag. */
final class LanguageMistakes {
  private static final String TEXTS = "/**/texts";
  private static final String WELL_FORMED = "language.tags-are-well-formed";
  private static final String NAMES = "language.tags-name-a-language";
  private static final String SCRIPT = "language.text-is-in-its-script";
  private static final String LANGUAGE = "language.text-is-in-its-language";

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          Mistake.of("language.word-for-a-tag", "The name of the language is typed for its tag.")
              .at(TEXTS)
              .where(texts -> texts.has("en"))
              .change(
                  texts -> rename(texts, "en", texts.oneOf(ImmutableList.of("english", "anglais"))))
              .foundBy(NAMES),
          Mistake.of("language.three-letters", "The code with three letters is typed for a tag.")
              .at(TEXTS)
              .where(texts -> texts.has("fr"))
              .change(texts -> rename(texts, "fr", "fra"))
              .foundBy(NAMES),
          Mistake.of("language.country-for-a-tag", "The code of a country is typed for a language.")
              .at(TEXTS)
              .where(texts -> texts.has("zh"))
              .change(texts -> rename(texts, "zh", "cn"))
              .foundBy(NAMES),
          Mistake.of("language.unknown-region", "The United Kingdom gets its usual abbreviation.")
              .at(TEXTS)
              .where(texts -> texts.has("en"))
              .change(texts -> rename(texts, "en", "en-UK"))
              .foundBy(NAMES),
          Mistake.of("language.underscore", "A tag is typed with an underscore.")
              .at(TEXTS)
              .where(texts -> texts.has("fr"))
              .change(texts -> rename(texts, "fr", "fr_FR"))
              .foundBy(WELL_FORMED),
          Mistake.of("language.original-without-a-text", "The original is said to be in German.")
              .at("/**")
              .where(text -> text.has("original") && text.has("texts"))
              .change(text -> text.set("original", "de"))
              .foundBy("language.original-text-is-present"),
          Mistake.of("language.swapped-with-russian", "English and Russian are exchanged.")
              .at(TEXTS)
              .where(texts -> texts.has("en") && texts.has("ru") && hasWords(texts, "en"))
              .change(texts -> swap(texts, "en", "ru"))
              .foundBy(SCRIPT),
          Mistake.of("language.swapped-with-arabic", "French and Arabic are exchanged.")
              .at(TEXTS)
              .where(texts -> texts.has("fr") && texts.has("ar") && hasWords(texts, "fr"))
              .change(texts -> swap(texts, "fr", "ar"))
              .foundBy(SCRIPT),
          Mistake.of("language.swapped-with-french", "English and French are exchanged.")
              .at(TEXTS)
              .where(texts -> texts.has("en") && texts.has("fr") && isEnglishSentence(texts))
              .change(texts -> swap(texts, "en", "fr"))
              .foundBy(LANGUAGE),
          Mistake.of(
                  "language.untranslated-russian", "The English text is left for the Russian one.")
              .at(TEXTS)
              .where(texts -> texts.has("en") && texts.has("ru") && hasWords(texts, "en"))
              .change(texts -> texts.set("ru", texts.text("en")))
              .foundBy(SCRIPT),
          Mistake.of("language.untranslated-title", "The English title is left for the French one.")
              .at(TEXTS)
              .where(texts -> texts.has("en") && texts.has("fr") && isEnglishTitle(texts))
              .change(texts -> texts.set("fr", texts.text("en")))
              .foundBy(LANGUAGE, "language.translation-differs-from-its-original"),
          Mistake.of("language.untranslated-sentence", "A sentence is copied, not translated.")
              .at("/**")
              .where(
                  text ->
                      text.is("original", "fr")
                          && text.has("texts")
                          && text.child("texts").has("en")
                          && text.child("texts").has("fr")
                          && text.child("texts").text("fr").matches("\\S+( \\S+){4,}\\."))
              .change(text -> text.child("texts").set("en", text.child("texts").text("fr")))
              .foundBy("language.translation-differs-from-its-original"),
          Mistake.of("language.side-event-language", "The language of a side event is a word.")
              .at("/sideEvents/*/languages/*")
              .change(language -> language.replaceWith("french"))
              .foundBy(NAMES),
          Mistake.of("language.untranslated-name", "A name of one word is left in English.")
              .at(TEXTS)
              .where(
                  texts ->
                      texts.has("en")
                          && texts.has("fr")
                          && texts.text("en").matches("\\p{Lu}\\p{L}+")
                          && !texts.text("fr").equals(texts.text("en")))
              .change(texts -> texts.set("fr", texts.text("en")))
              .notKnowable("A name may be the same in two languages, so a copy proves nothing."));

  private LanguageMistakes() {}

  private static void rename(RecordPart texts, String tag, String other) {
    JsonNode text = texts.child(tag).node();
    texts.remove(tag).set(other, text);
  }

  private static void swap(RecordPart texts, String first, String second) {
    String text = texts.text(first);
    texts.set(first, texts.text(second)).set(second, text);
  }

  /** {@return whether a text has a blank, so that it is no abbreviation that all scripts use} */
  private static boolean hasWords(RecordPart texts, String tag) {
    return texts.text(tag).matches("\\p{L}+ \\p{L}.*");
  }

  private static boolean isEnglishSentence(RecordPart texts) {
    return count(texts.text("en"), "the|of|and|for|with|by|from|to") > 1;
  }

  private static boolean isEnglishTitle(RecordPart texts) {
    return count(texts.text("en"), "the|of|and|for|with|by|from|to") > 2
        && !texts.text("en").matches("(?i).*\\b(entre|sur|la|de|d|l|un)\\b.*");
  }

  private static long count(String text, String words) {
    return Pattern.compile("(?i)\\b(" + words + ")\\b")
        .matcher(text)
        .results()
        .map(match -> match.group().toLowerCase(Locale.ROOT))
        .distinct()
        .count();
  }
}
