package org.unodc.cop.domain;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.unodc.cop.domain.internal.Characters;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.rule.Citation;
import org.unodc.cop.domain.rule.Faults;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.sideevent.SideEvent;

/** What should hold of text and language tags anywhere in a record. */
final class TextRules {

  /**
   * More marks on one letter than the stream-safe text format of Annex #15 has; to put them in
   * order takes time that grows with the square of their number.
   */
  private static final Pattern MANY_MARKS = Pattern.compile("\\p{M}{31}");

  private static final Rule<LocalizedText> ORIGINAL_TEXT_IS_PRESENT =
      Rule.of("language.original-text-is-present", Severity.WARNING, LocalizedText.class)
          .when(text -> text.original().isPresent())
          .check(
              (text, record, faults) -> {
                String original = text.original().orElseThrow();
                if (!text.texts().containsKey(original)) {
                  faults.add(Place.of("original"), original);
                }
              });

  private static final Rule<Object> TAGS_ARE_WELL_FORMED =
      Rule.of("language.tags-are-well-formed", Severity.ERROR, Object.class)
          .citing(new Citation("BCP 47 (RFC 5646)", "section 2.2.9", Optional.empty()))
          .when(TextRules::hasTags)
          .check(
              (value, record, faults) ->
                  eachTag(
                      value,
                      (place, tag) -> {
                        if (!isWellFormed(tag)) {
                          faults.add(place, tag);
                        }
                      }));

  private static final Rule<Object> TEXT_HOLDS_NO_FORBIDDEN_CHARACTERS =
      Rule.of("language.text-holds-no-forbidden-characters", Severity.WARNING, Object.class)
          .citing(
              new Citation(
                  "Unicode Technical Report #36", "bidirectional text spoofing", Optional.empty()))
          .when(TextRules::isText)
          .check(
              (value, record, faults) ->
                  eachText(value, (place, text) -> checkCharacters(text, place, faults)));

  private static final Rule<Object> TEXT_IS_NFC =
      Rule.of("language.text-is-nfc", Severity.WARNING, Object.class)
          .citing(new Citation("Unicode Standard Annex #15", "form C", Optional.empty()))
          .when(TextRules::isText)
          .check(
              (value, record, faults) ->
                  eachText(
                      value,
                      (place, text) -> {
                        if (!isInFormC(text)) {
                          faults.add(place);
                        }
                      }));

  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          ORIGINAL_TEXT_IS_PRESENT,
          TAGS_ARE_WELL_FORMED,
          TEXT_HOLDS_NO_FORBIDDEN_CHARACTERS,
          TEXT_IS_NFC);

  private TextRules() {}

  static boolean isText(Object value) {
    return value instanceof String || value instanceof LocalizedText;
  }

  static void eachText(Object value, BiConsumer<Place, String> look) {
    if (value instanceof String text) {
      look.accept(Place.here(), text);
    } else if (value instanceof LocalizedText localized) {
      localized.texts().forEach((tag, text) -> look.accept(Place.of("texts").at(tag), text));
    }
  }

  static boolean hasTags(Object value) {
    return value instanceof LocalizedText
        || (value instanceof SideEvent event && !event.languages().isEmpty());
  }

  static void eachTag(Object value, BiConsumer<Place, String> look) {
    if (value instanceof SideEvent event) {
      for (int i = 0; i < event.languages().size(); i++) {
        look.accept(Place.of("languages").at(i), event.languages().get(i));
      }
    } else if (value instanceof LocalizedText text) {
      text.texts().keySet().forEach(tag -> look.accept(Place.of("texts").at(tag), tag));
      text.original()
          .filter(tag -> !text.texts().containsKey(tag))
          .ifPresent(tag -> look.accept(Place.of("original"), tag));
    }
  }

  static boolean isWellFormed(String tag) {
    try {
      new Locale.Builder().setLanguageTag(tag);
      return true;
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  private static boolean isInFormC(String text) {
    return !MANY_MARKS.matcher(text).find() && Normalizer.isNormalized(text, Normalizer.Form.NFC);
  }

  private static void checkCharacters(String text, Place place, Faults faults) {
    OptionalInt forbidden = text.codePoints().filter(Characters::isForbidden).findFirst();
    if (forbidden.isPresent()) {
      faults.add(place, Characters.name(forbidden.getAsInt()));
    }
  }
}
