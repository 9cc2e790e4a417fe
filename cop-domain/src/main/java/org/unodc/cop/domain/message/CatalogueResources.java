package org.unodc.cop.domain.message;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.unodc.cop.domain.language.OfficialLanguage;

/** Loads the library's own texts from its resource files. */
final class CatalogueResources {
  private CatalogueResources() {}

  /**
   * {@return the texts in a language, by key}
   *
   * @throws IllegalStateException if the resource file is missing
   * @throws UncheckedIOException if the resource file cannot be read
   */
  static ImmutableMap<String, String> in(OfficialLanguage language) {
    String resource = "catalogue_" + language.tag() + ".properties";
    Properties properties = new Properties();
    try (InputStream bytes = CatalogueResources.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException("The resource " + resource + " is missing.");
      }
      properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Maps.fromProperties(properties);
  }
}
