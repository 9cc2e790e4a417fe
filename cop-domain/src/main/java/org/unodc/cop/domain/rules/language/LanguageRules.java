package org.unodc.cop.domain.rules.language;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.outcome.Draft;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;

/** Rules that compare a text with the language that its tag names. */
public final class LanguageRules {
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
  // Regions of the registry of BCP 47 that are no countries of today.
  private static final ImmutableSet<String> OTHER_REGIONS =
      ImmutableSet.of(
          "AC", "AN", "BU", "CP", "CQ", "CS", "DD", "DG", "EA", "EU", "EZ", "FX", "IC", "NT", "SU",
          "TA", "TP", "UN", "XK", "YD", "YU", "ZR", "ZZ");
  private static final ImmutableSet<String> REGIONS =
      Stream.concat(Arrays.stream(Locale.getISOCountries()), OTHER_REGIONS.stream())
          .collect(ImmutableSet.toImmutableSet());
  // So many different words for grammar show that a text is in another language; more if the text
  // is a copy of another, because a name may be the same in several languages.
  private static final int WORDS_OF_GRAMMAR = 2;
  private static final int WORDS_OF_GRAMMAR_IN_A_COPY = 3;
  // Names and headings may be the same in two languages; sentences with this many words are not.
  private static final int WORDS_OF_A_SENTENCE = 5;
  private static final int WORDS_OF_A_TITLE = 2;
  private static final int LETTERS_OF_A_TITLE = 18;
  private static final ImmutableList<String> ROMANCE = ImmutableList.of("fr", "es");
  private static final CharMatcher FULL_STOPS = CharMatcher.anyOf(".!?");
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().limit(WORDS_OF_A_SENTENCE);

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("language.tags-name-a-language", Object.class)
              .reading(Scope.VALUE)
              .among(LocalizedText.class, SideEvent.class)
              .citing(new Citation("BCP 47 (RFC 5646)", "section 2.2.1", Optional.empty()))
              .when(TextRules::hasTags)
              .check(
                  (value, record, findings) ->
                      TextRules.eachTag(
                          value,
                          tag -> TextRules.isWellFormed(tag) && !namesALanguage(tag),
                          findings::add)),
          Rule.warning("language.text-is-in-its-script", LocalizedText.class)
              .reading(Scope.VALUE)
              .when(LanguageRules::hasAScript)
              .check(LanguageRules::checkScripts),
          Rule.notice("language.translation-differs-from-its-original", Object.class)
              .reading(Scope.VALUE)
              .among(
                  LocalizedText.class, AgendaItem.class, Draft.class, Outcome.class, Session.class)
              .check(LanguageRules::checkTranslations),
          Rule.notice("language.text-is-in-its-language", LocalizedText.class)
              .reading(Scope.VALUE)
              .when(LanguageRules::hasARecognizedTag)
              .check(LanguageRules::checkLanguages));

  private LanguageRules() {}

  /**
   * {@return whether a tag names a language, and its region, if it has one, is in a list of
   * regions; true if no list contains codes of its form, as for most codes with three letters}
   *
   * <p>The registry of BCP 47 has no language with more than three letters, so a word such as
   * "english" names none.
   */
  private static boolean namesALanguage(String tag) {
    String language = LocalizedText.language(tag);
    return switch (language.length()) {
      case 1 -> true;
      case 2 -> TWO_LETTERS.contains(language) && hasKnownRegion(tag);
      case 3 -> !LONGER_FORMS.contains(language);
      default -> false;
    };
  }

  private static boolean hasKnownRegion(String tag) {
    if (tag.length() == 2) {
      return true;
    }
    String region = Locale.forLanguageTag(tag).getCountry();
    return region.length() != 2 || REGIONS.contains(region);
  }

  private static boolean hasAScript(LocalizedText text) {
    for (String tag : text.texts().keySet()) {
      if (script(tag).isPresent()) {
        return true;
      }
    }
    return false;
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
      Object value, RecordView record, FindingCollector findings) {
    if (value instanceof LocalizedText text && isTranslatedSentence(text)) {
      checkTranslations(text, Place.here(), findings);
    } else if (value instanceof Entity entity && entity.label().isPresent()) {
      checkTitle(entity.label().get(), findings);
    }
  }

  /** Reports a long title that is the same in two languages, the original one before others. */
  private static void checkTitle(LocalizedText title, FindingCollector findings) {
    if (title.texts().size() < 2) {
      return;
    }
    Map<String, String> first = new HashMap<>();
    title.original().ifPresent(tag -> original(title).ifPresent(text -> first.put(text, tag)));
    title
        .texts()
        .forEach(
            (tag, words) -> {
              String other = first.putIfAbsent(words, tag);
              if (other != null
                  && !LocalizedText.language(other).equals(LocalizedText.language(tag))
                  && isLongTitle(words)
                  && isInItsScript(tag, words)) {
                findings.add(Place.of("title").at("texts").at(tag), tag, other);
              }
            });
  }

  /** {@return whether a title that is no sentence is too long to be the same in two languages} */
  private static boolean isLongTitle(String title) {
    return title.length() >= LETTERS_OF_A_TITLE
        && WORDS.splitToStream(title).count() >= WORDS_OF_A_TITLE
        && !isSentence(title.strip());
  }

  private static void checkTranslations(
      LocalizedText text, Place place, FindingCollector findings) {
    String originalTag = text.original().orElseThrow();
    String original = original(text).orElseThrow().strip();
    text.texts()
        .forEach(
            (tag, words) -> {
              if (!LocalizedText.language(tag).equals(LocalizedText.language(originalTag))
                  && words.strip().equals(original)
                  && isInItsScript(tag, words)) {
                findings.add(place.plus(Place.of("texts").at(tag)), tag, originalTag);
              }
            });
  }

  private static Optional<String> original(LocalizedText text) {
    return text.original().flatMap(tag -> Optional.ofNullable(text.texts().get(tag)));
  }

  /**
   * {@return whether the language of a tag can be recognized}
   *
   * <p>A text that is in English only is not searched, because a text without a tag counts as
   * English, also if it is the name of an organization in another language.
   */
  private static boolean isRecognized(LocalizedText text, String tag) {
    String language = LocalizedText.language(tag);
    return FunctionWords.knows(language)
        && (text.texts().size() > 1 || !language.equals(OfficialLanguage.ENGLISH.tag()));
  }

  private static boolean hasARecognizedTag(LocalizedText text) {
    boolean inEnglishOnly =
        text.texts().size() == 1 && text.texts().containsKey(OfficialLanguage.ENGLISH.tag());
    return !inEnglishOnly
        && text.texts().keySet().stream().anyMatch(tag -> isRecognized(text, tag));
  }

  private static void checkLanguages(
      LocalizedText text, RecordView record, FindingCollector findings) {
    Supplier<ImmutableSet<String>> copies = Suppliers.memoize(() -> copies(text));
    Optional<String> sentence =
        isTranslatedSentence(text) ? original(text).map(String::strip) : Optional.empty();
    checkExchange(text, findings);
    text.texts()
        .forEach(
            (tag, words) -> {
              boolean isCopyOfASentence = sentence.filter(words.strip()::equals).isPresent();
              if (isRecognized(text, tag) && !isCopyOfASentence) {
                otherLanguage(LocalizedText.language(tag), words, copies)
                    .ifPresent(other -> findings.add(Place.of("texts").at(tag), tag, other));
              }
            });
  }

  /** Reports short texts that are exchanged; each alone is too short to recognize its language. */
  private static void checkExchange(LocalizedText text, FindingCollector findings) {
    String english = text.texts().get("en");
    for (String tag : ROMANCE) {
      String other = text.texts().get(tag);
      if (english != null
          && other != null
          && FunctionWords.areExchanged("en", english, tag, other)
          && FunctionWords.otherLanguage("en", english, WORDS_OF_GRAMMAR).isEmpty()
          && FunctionWords.otherLanguage(tag, other, WORDS_OF_GRAMMAR).isEmpty()) {
        findings.add(Place.of("texts").at("en"), "en", tag);
      }
    }
  }

  /** {@return another language that a text is in; a copy of another text has to say it clearer} */
  private static Optional<String> otherLanguage(
      String language, String words, Supplier<ImmutableSet<String>> copies) {
    Optional<String> other = FunctionWords.otherLanguage(language, words, WORDS_OF_GRAMMAR);
    return other.isPresent() && copies.get().contains(words)
        ? FunctionWords.otherLanguage(language, words, WORDS_OF_GRAMMAR_IN_A_COPY)
        : other;
  }

  /** {@return the texts that are the same in two languages} */
  private static ImmutableSet<String> copies(LocalizedText text) {
    Set<String> different = new HashSet<>();
    return text.texts().values().stream()
        .filter(words -> !different.add(words))
        .collect(ImmutableSet.toImmutableSet());
  }
}
