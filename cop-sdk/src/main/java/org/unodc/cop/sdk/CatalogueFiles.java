package org.unodc.cop.sdk;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.Catalogue;

/** Reads the words of rules of one's own. */
public final class CatalogueFiles {
  private CatalogueFiles() {}

  /**
   * {@return the words in files of properties in UTF-8, one for each language, such as {@code
   * rules_en.properties}}
   *
   * <p>Throws {@link IllegalArgumentException} where there is no English file, or where a text has
   * other braces than {@code {0}}, {@code {1}} and so on. Other languages may be missing.
   *
   * @param name what the names of the files begin with, before the tag of the language
   * @param resources opens a file by its name, or gives null; such as {@code
   *     MyRules.class::getResourceAsStream}
   */
  public static Catalogue load(String name, Function<String, @Nullable InputStream> resources) {
    Map<OfficialLanguage, ImmutableMap<String, String>> words =
        new EnumMap<>(OfficialLanguage.class);
    for (OfficialLanguage language : OfficialLanguage.values()) {
      String file = name + "_" + language.tag() + ".properties";
      try (InputStream utf8 = resources.apply(file)) {
        if (utf8 != null) {
          words.put(language, read(utf8));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Catalogue.of(words);
  }

  private static ImmutableMap<String, String> read(InputStream utf8) throws IOException {
    Properties properties = new Properties();
    properties.load(new InputStreamReader(utf8, StandardCharsets.UTF_8));
    return Maps.fromProperties(properties);
  }
}
