package org.unodc.cop.examples.cli;

import java.util.IllformedLocaleException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the tag of any language, such as {@code en} or {@code sw}. */
final class LanguageTag implements ITypeConverter<String> {
  @Override
  public String convert(String tag) {
    try {
      if (!new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty()) {
        return tag;
      }
    } catch (IllformedLocaleException refusal) {
      // Told below, as for a tag without a language.
    }
    throw new TypeConversionException(
        "'%s' is not the tag of a language such as en".formatted(tag));
  }
}
