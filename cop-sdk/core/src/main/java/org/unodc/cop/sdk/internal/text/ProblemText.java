package org.unodc.cop.sdk.internal.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.domain.message.Translatable;

/**
 * The texts of problems. The files {@code problems_<tag>.properties} have them by key, one file for
 * each language. Texts are rendered on demand.
 */
public final class ProblemText {
  private static final MessageCatalogue TEXTS = MessageCatalogue.readingFrom(ProblemText::file);

  private ProblemText() {}

  /**
   * {@return the text with this key}
   *
   * @param arguments other texts, or values that {@link MessageArgument#of} accepts; texts of the
   *     input must be shortened before
   */
  public static Translatable of(String key, Object... arguments) {
    return TEXTS.message(key, arguments);
  }

  /** {@return the noun phrase for the values of a type of the model, such as "a side event"} */
  public static Translatable type(Class<?> type) {
    return of("type." + type.getSimpleName());
  }

  /** {@return the same with a capital first letter, for a text that begins with an argument} */
  public static Translatable sentence(String key, Object... arguments) {
    return Message.capitalized(of(key, arguments));
  }

  /** {@return the same text in all languages, such as the message of another program} */
  public static Translatable plain(String text) {
    return new MessageArgument.Quote(text);
  }

  /** {@return the catalogue with all texts} */
  public static MessageCatalogue catalogue() {
    return TEXTS;
  }

  private static ImmutableMap<String, String> file(OfficialLanguage language) {
    String name = "problems_" + language.tag() + ".properties";
    Properties texts = new Properties();
    try (InputStream bytes = ProblemText.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("The resource " + name + " is missing.");
      }
      texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Maps.fromProperties(texts);
  }
}
