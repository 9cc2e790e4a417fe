package org.unodc.cop.domain.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The words of the catalogue in one language, by key. */
final class Texts {
  static final Texts ENGLISH = load("catalogue_en.properties");

  private final ImmutableMap<String, String> words;

  private Texts(ImmutableMap<String, String> words) {
    this.words = words;
  }

  /** Throws {@link IllegalArgumentException} where there is no such key. */
  String get(String key) {
    String text = words.get(key);
    checkArgument(text != null, "the catalogue has no text \"%s\"", key);
    return text;
  }

  private static Texts load(String resource) {
    Properties properties = new Properties();
    try (InputStream bytes = Texts.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException("The resource " + resource + " is not there.");
      }
      properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Texts(Maps.fromProperties(properties));
  }
}
