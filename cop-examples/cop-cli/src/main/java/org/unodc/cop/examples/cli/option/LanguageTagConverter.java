package org.unodc.cop.examples.cli.option;

import java.util.IllformedLocaleException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** Checks the tag of any language, such as {@code en} or {@code sw}, and returns it unchanged. */
public final class LanguageTagConverter implements ITypeConverter<String> {
  @Override
  public String convert(String tag) {
    try {
      if (!new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty()) {
        return tag;
      }
    } catch (IllformedLocaleException e) {
      // Reported below, like a tag without a language.
    }
    throw new InvalidArgumentException("usage.notLanguageTag", tag, "en");
  }
}
