package org.unodc.cop.domain.rules.language;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.UnsafeCharacters;
import org.unodc.cop.domain.part.ExtensibleCode;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.TextParts;
import org.unodc.cop.domain.rules.TextTraits;
import org.unodc.cop.domain.sideevent.SideEvent;

/** Rules about text and language tags anywhere in a record. */
public final class TextRules {

  /**
   * More marks on one letter than the stream-safe text format of Annex #15 allows. The time to sort
   * them grows with the square of their number.
   */
  private static final Pattern MANY_MARKS = Pattern.compile("\\p{M}{31}");

  private static final char FIRST_MARK = '\u0300';

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("language.original-text-is-present", LocalizedText.class)
              .reading(Scope.VALUE)
              .given(
                  LocalizedText::original,
                  (text, original, record, findings) -> {
                    if (!text.texts().containsKey(original)) {
                      findings.add(Place.of("original"), original);
                    }
                  }),
          Rule.error("language.tags-are-well-formed", Object.class)
              .reading(Scope.VALUE)
              .among(LocalizedText.class, SideEvent.class)
              .citing(new Citation("BCP 47 (RFC 5646)", "section 2.2.9", Optional.empty()))
              .when(TextRules::hasTags)
              .check(
                  (value, record, findings) ->
                      eachTag(value, tag -> !isWellFormed(tag), findings::add)),
          Rule.warning("language.text-holds-no-forbidden-characters", Object.class)
              .reading(Scope.VALUE)
              .among(String.class, LocalizedText.class, ExtensibleCode.class)
              .citing(
                  new Citation(
                      "Unicode Technical Report #36",
                      "bidirectional text spoofing",
                      Optional.empty()))
              .checkTriggered(
                  TextTraits.FORBIDDEN,
                  (value, record, findings) ->
                      TextParts.eachText(
                          value,
                          text -> HiddenCharacters.first(text).isPresent(),
                          (place, text) ->
                              findings.add(
                                  place,
                                  UnsafeCharacters.notation(
                                      HiddenCharacters.first(text).getAsInt())))),
          Rule.warning("language.text-is-nfc", Object.class)
              .reading(Scope.VALUE)
              .among(String.class, LocalizedText.class, ExtensibleCode.class)
              .citing(new Citation("Unicode Standard Annex #15", "form C", Optional.empty()))
              .checkTriggered(
                  TextTraits.DECOMPOSED,
                  (value, record, findings) ->
                      TextParts.eachText(
                          value, text -> !isInFormC(text), (place, text) -> findings.add(place))));

  private TextRules() {}

  /** {@return whether a value has language tags} */
  static boolean hasTags(Object value) {
    return value instanceof LocalizedText
        || (value instanceof SideEvent event && !event.languages().isEmpty());
  }

  /**
   * Reports the wrong language tags of a value with their places.
   *
   * @param value a side event or a localized text; other values have no tags
   */
  static void eachTag(Object value, Predicate<String> isWrong, BiConsumer<Place, String> fault) {
    if (value instanceof SideEvent event) {
      for (int i = 0; i < event.languages().size(); i++) {
        if (isWrong.test(event.languages().get(i))) {
          fault.accept(Place.of("languages").at(i), event.languages().get(i));
        }
      }
    } else if (value instanceof LocalizedText text) {
      for (String tag : text.texts().keySet()) {
        if (isWrong.test(tag)) {
          fault.accept(Place.of("texts").at(tag), tag);
        }
      }
      text.original()
          .filter(isWrong)
          .filter(tag -> !text.texts().containsKey(tag))
          .ifPresent(tag -> fault.accept(Place.of("original"), tag));
    }
  }

  /** {@return whether a language tag is well-formed under BCP 47} */
  static boolean isWellFormed(String tag) {
    if (isLanguageAlone(tag)) {
      return true;
    }
    try {
      new Locale.Builder().setLanguageTag(tag);
      return true;
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  /** {@return whether a tag has two lower-case letters, as most tags have, and needs no parsing} */
  private static boolean isLanguageAlone(String tag) {
    return tag.length() == 2
        && Ascii.isLowerCase(tag.charAt(0))
        && Ascii.isLowerCase(tag.charAt(1));
  }

  private static boolean isInFormC(String text) {
    return isBeforeTheFirstMark(text)
        || (!MANY_MARKS.matcher(text).find() && Normalizer.isNormalized(text, Normalizer.Form.NFC));
  }

  /** {@return whether all characters are below the first combining mark, and so in form C} */
  private static boolean isBeforeTheFirstMark(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_MARK) {
        return false;
      }
    }
    return true;
  }
}
