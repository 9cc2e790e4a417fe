package org.unodc.cop.sdk.internal.model;

import static org.unodc.cop.sdk.internal.json.ScalarCodecs.FILLED;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.enumeration;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.internal.json.AlternativeCodec;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.MapCodec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;
import org.unodc.cop.sdk.internal.json.RecordCodecs;
import org.unodc.cop.sdk.internal.json.ScalarForm;

/** The JSON of the types in package {@code language}. */
public final class LanguageCodec {
  public static final Codec<OfficialLanguage> OFFICIAL_LANGUAGE =
      enumeration(OfficialLanguage.class);

  /** Written as an object, or in short output as a plain text; a plain text is read as English. */
  public static final Codec<LocalizedText> LOCALIZED_TEXT =
      AlternativeCodec.of(
          RecordCodecs.record(
              LocalizedText.class,
              "A text in one or more languages.",
              LanguageCodec::text,
              ObjectCodec.optional("original", FILLED, LocalizedText::original),
              ObjectCodec.required("texts", MapCodec.texts(FILLED), LocalizedText::texts)),
          ScalarForm.FILLED.describedAs("A plain text is English."),
          LocalizedText::english,
          text -> Optional.ofNullable(text.texts().get(OfficialLanguage.ENGLISH.tag())));

  private LanguageCodec() {}

  static void addTo(ImmutableMap.Builder<Class<?>, Codec<?>> all) {
    all.put(OfficialLanguage.class, OFFICIAL_LANGUAGE);
    all.put(LocalizedText.class, LOCALIZED_TEXT);
  }

  private static LocalizedText text(Optional<String> original, ImmutableMap<String, String> texts) {
    return original.isPresent() ? LocalizedText.of(original.get(), texts) : LocalizedText.of(texts);
  }
}
