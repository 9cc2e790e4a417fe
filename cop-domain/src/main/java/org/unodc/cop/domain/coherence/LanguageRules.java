package org.unodc.cop.domain.coherence;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.rule.Citation;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.sideevent.SideEvent;

/** Rules that compare a text with the language that its tag names. */
final class LanguageRules {
  private static final ImmutableMap<String, UnicodeScript> OF_LANGUAGES =
      ImmutableMap.of(
          "ar", UnicodeScript.ARABIC,
          "zh", UnicodeScript.HAN,
          "en", UnicodeScript.LATIN,
          "fr", UnicodeScript.LATIN,
          "ru", UnicodeScript.CYRILLIC,
          "es", UnicodeScript.LATIN);
  private static final ImmutableMap<String, UnicodeScript> BY_CODE =
      ImmutableMap.of(
          "Arab", UnicodeScript.ARABIC,
          "Cyrl", UnicodeScript.CYRILLIC,
          "Hans", UnicodeScript.HAN,
          "Hant", UnicodeScript.HAN,
          "Latn", UnicodeScript.LATIN);
  // Codes that ISO 639 withdrew and that the registry of BCP 47 keeps.
  private static final ImmutableSet<String> WITHDRAWN = ImmutableSet.of("bh", "jw", "sh");
  private static final ImmutableSet<String> TWO_LETTERS =
      Stream.concat(Arrays.stream(Locale.getISOLanguages()), WITHDRAWN.stream())
          .collect(ImmutableSet.toImmutableSet());
  private static final ImmutableSet<String> LONGER_FORMS =
      Arrays.stream(Locale.getISOLanguages())
          .map(code -> Locale.forLanguageTag(code).getISO3Language())
          .collect(ImmutableSet.toImmutableSet());
  // Names and headings may be the same in two languages; sentences with this many words are not.
  private static final int WORDS_OF_A_SENTENCE = 5;
  private static final CharMatcher FULL_STOPS = CharMatcher.anyOf(".!?");
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().limit(WORDS_OF_A_SENTENCE);

  private static final Rule<Object> TAGS_NAME_A_LANGUAGE =
      Rule.of("language.tags-name-a-language", Severity.WARNING, Object.class)
          .among(LocalizedText.class, SideEvent.class)
          .citing(new Citation("BCP 47 (RFC 5646)", "section 2.2.1", Optional.empty()))
          .when(TextRules::hasTags)
          .check(
              (value, record, findings) ->
                  TextRules.eachTag(
                      value,
                      tag -> TextRules.isWellFormed(tag) && !namesALanguage(tag),
                      findings::add));

  private static final Rule<LocalizedText> TEXT_IS_IN_ITS_SCRIPT =
      Rule.of("language.text-is-in-its-script", Severity.WARNING, LocalizedText.class)
          .when(text -> text.texts().keySet().stream().anyMatch(tag -> script(tag).isPresent()))
          .check(LanguageRules::checkScripts);

  private static final Rule<LocalizedText> TRANSLATION_DIFFERS_FROM_ITS_ORIGINAL =
      Rule.of(
              "language.translation-differs-from-its-original",
              Severity.NOTICE,
              LocalizedText.class)
          .when(LanguageRules::isTranslatedSentence)
          .check(LanguageRules::checkTranslations);

  /** The rules of this class, in the order of the standard rules. */
  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          TAGS_NAME_A_LANGUAGE, TEXT_IS_IN_ITS_SCRIPT, TRANSLATION_DIFFERS_FROM_ITS_ORIGINAL);

  private LanguageRules() {}

  /**
   * {@return whether a tag names a language; true if no list contains codes of its form, as for
   * most codes with three letters}
   */
  private static boolean namesALanguage(String tag) {
    String language = LocalizedText.language(tag);
    return switch (language.length()) {
      case 2 -> TWO_LETTERS.contains(language);
      case 3 -> !LONGER_FORMS.contains(language);
      default -> true;
    };
  }

  private static void checkScripts(
      LocalizedText text, RecordView record, FindingCollector findings) {
    text.texts()
        .forEach(
            (tag, words) -> {
              if (!isInItsScript(tag, words)) {
                findings.add(Place.of("texts").at(tag), tag);
              }
            });
  }

  /**
   * {@return whether a text is in the script that its tag implies}
   *
   * <p>A text may include foreign names, so one letter of the script is enough. A text that is one
   * Latin word is accepted for every language.
   */
  private static boolean isInItsScript(String tag, String words) {
    Optional<UnicodeScript> own = script(tag);
    return own.isEmpty()
        || hasLetter(words, letter -> UnicodeScript.of(letter) == own.get())
        || !hasLetter(words, letter -> true)
        || (isOneWord(words) && isLatin(words));
  }

  private static boolean isLatin(String words) {
    return !hasLetter(words, letter -> UnicodeScript.of(letter) != UnicodeScript.LATIN);
  }

  private static boolean hasLetter(String words, IntPredicate wanted) {
    for (int i = 0, point; i < words.length(); i += Character.charCount(point)) {
      point = words.codePointAt(i);
      if (Character.isLetter(point) && wanted.test(point)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOneWord(String words) {
    return words.strip().codePoints().noneMatch(Character::isWhitespace);
  }

  /**
   * {@return the script that a tag names, otherwise the script of its language if that is an
   * official language}
   */
  private static Optional<UnicodeScript> script(String tag) {
    String code = tag.indexOf('-') < 0 ? "" : Locale.forLanguageTag(tag).getScript();
    return Optional.ofNullable(
        code.isEmpty() ? OF_LANGUAGES.get(LocalizedText.language(tag)) : BY_CODE.get(code));
  }

  private static boolean isTranslatedSentence(LocalizedText text) {
    return text.texts().size() > 1
        && original(text).map(String::strip).filter(LanguageRules::isSentence).isPresent();
  }

  private static boolean isSentence(String words) {
    return FULL_STOPS.matches(words.charAt(words.length() - 1))
        && WORDS.splitToStream(words).count() == WORDS_OF_A_SENTENCE;
  }

  private static void checkTranslations(
      LocalizedText text, RecordView record, FindingCollector findings) {
    String originalTag = text.original().orElseThrow();
    String original = original(text).orElseThrow();
    text.texts()
        .forEach(
            (tag, words) -> {
              if (!LocalizedText.language(tag).equals(LocalizedText.language(originalTag))
                  && words.strip().equals(original.strip())
                  && isInItsScript(tag, words)) {
                findings.add(Place.of("texts").at(tag), tag, originalTag);
              }
            });
  }

  private static Optional<String> original(LocalizedText text) {
    return text.original().flatMap(tag -> Optional.ofNullable(text.texts().get(tag)));
  }
}
