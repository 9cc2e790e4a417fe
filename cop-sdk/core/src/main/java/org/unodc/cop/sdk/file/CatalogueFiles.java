package org.unodc.cop.sdk.file;

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
import org.unodc.cop.domain.message.MessageCatalogue;

/**
 * Reads the message catalogues of custom rules.
 *
 * <p>Example:
 *
 * <pre>{@code
 * String english = "my-desk.session-says-its-format.title=A session says its format.\n";
 * MessageCatalogue catalogue =
 *     CatalogueFiles.load(
 *         "rules",
 *         file ->
 *             file.equals("rules_en.properties")
 *                 ? new ByteArrayInputStream(english.getBytes(StandardCharsets.UTF_8))
 *                 : null);
 * }</pre>
 */
public final class CatalogueFiles {
  private CatalogueFiles() {}

  /**
   * {@return the catalogue in properties files in UTF-8, one for each language, such as {@code
   * rules_en.properties}}
   *
   * <p>The English file is required. Files for other languages may be missing.
   *
   * @param name the beginning of the file names, before the underscore and the language tag
   * @param resources opens a file by its name, or returns null if it does not exist; such as {@code
   *     MyRules.class::getResourceAsStream}
   * @throws IllegalArgumentException if there is no English file, or if a text has braces other
   *     than {@code {0}}, {@code {1}} and so on
   * @throws UncheckedIOException if a file cannot be read
   */
  public static MessageCatalogue load(
      String name, Function<String, @Nullable InputStream> resources) {
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
    return MessageCatalogue.of(words);
  }

  private static ImmutableMap<String, String> read(InputStream utf8) throws IOException {
    Properties properties = new Properties();
    properties.load(new InputStreamReader(utf8, StandardCharsets.UTF_8));
    return Maps.fromProperties(properties);
  }
}
