package org.unodc.cop.examples.programme.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;

/** Reads texts in several languages. Translations into languages without a field are kept. */
final class TextFields {
  static final String ORIGINAL = "original";

  private static final ImmutableList<String> TAGS =
      Arrays.stream(OfficialLanguage.values())
          .map(OfficialLanguage::tag)
          .collect(ImmutableList.toImmutableList());

  private final FormReader form;

  TextFields(FormReader form) {
    this.form = form;
  }

  /**
   * {@return the tag of the original language; that of the page, with a problem added, if none is
   * chosen}
   */
  String original() {
    String tag = form.entered().text(ORIGINAL);
    if (TAGS.contains(tag)) {
      return tag;
    }
    form.problem(ORIGINAL, "original-missing");
    return form.formatter().language().tag();
  }

  /** {@return a text with one field for each official language; empty if no language has a text} */
  Optional<LocalizedText> read(
      String field, int maxLength, String original, Optional<LocalizedText> former) {
    String pointer = "/sideEvent/" + field;
    form.at(pointer, field + "." + original);
    Map<String, String> texts = new HashMap<>();
    former.ifPresent(text -> texts.putAll(text.texts()));
    for (String tag : TAGS) {
      form.at(pointer + "/texts/" + tag, field + "." + tag);
      texts.remove(tag);
      form.limited(field + "." + tag, maxLength).ifPresent(text -> texts.put(tag, text));
    }
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    return former
        .filter(text -> text.texts().equals(texts) && original.equals(shownOriginal(text)))
        .or(() -> Optional.of(LocalizedText.of(original, texts)));
  }

  /**
   * {@return a text whose field shows only one language; translations into other languages are
   * kept}
   */
  static Optional<LocalizedText> readOne(
      String entered, String original, Optional<LocalizedText> former, OfficialLanguage shownIn) {
    if (entered.isEmpty()) {
      return Optional.empty();
    }
    if (former.isEmpty()) {
      return Optional.of(LocalizedText.of(original, entered));
    }
    LocalizedText text = former.get();
    if (text.in(shownIn).equals(entered)) {
      return former;
    }
    Map<String, String> texts = new HashMap<>(text.texts());
    texts.entrySet().stream()
        .filter(translation -> translation.getValue().equals(text.in(shownIn)))
        .map(Map.Entry::getKey)
        .findFirst()
        .ifPresent(texts::remove);
    texts.put(shownIn.tag(), entered);
    return Optional.of(
        text.original()
            .filter(texts::containsKey)
            .map(tag -> LocalizedText.of(tag, texts))
            .orElseGet(() -> LocalizedText.of(shownIn.tag(), texts)));
  }

  static String shownOriginal(LocalizedText text) {
    return text.original()
        .filter(TAGS::contains)
        .orElseGet(
            () ->
                TAGS.stream()
                    .filter(text.texts()::containsKey)
                    .findFirst()
                    .orElse(OfficialLanguage.ENGLISH.tag()));
  }

  /** {@return the values of the fields of a text, by name of the field} */
  static ImmutableMap<String, String> shown(String field, Optional<LocalizedText> text) {
    ImmutableMap.Builder<String, String> shown = ImmutableMap.builder();
    for (String tag : TAGS) {
      text.map(localized -> localized.texts().get(tag))
          .ifPresent(translation -> shown.put(field + "." + tag, translation));
    }
    return shown.build();
  }
}
