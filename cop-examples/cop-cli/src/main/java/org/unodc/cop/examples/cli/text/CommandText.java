package org.unodc.cop.examples.cli.text;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.workbook.RecordLabels;

/**
 * The texts of the command in one language. The files {@code text_<tag>.properties} have them under
 * keys that begin with the topic, such as {@code deadlines.due}.
 */
public final class CommandText {
  private static final MessageCatalogue TEXTS = MessageCatalogue.readingFrom(CommandText::file);

  private final OfficialLanguage language;

  private CommandText(OfficialLanguage language) {
    this.language = language;
  }

  /** {@return the texts in this language} */
  public static CommandText in(OfficialLanguage language) {
    return new CommandText(language);
  }

  /**
   * {@return the text with {@code {0}}, {@code {1}} and so on replaced by the arguments}
   *
   * @param arguments messages, or values that {@link MessageArgument#of} accepts
   * @throws IllegalArgumentException if there is no such key
   */
  public String of(String key, Object... arguments) {
    return TEXTS.sentence(key, language, arguments);
  }

  /** {@return a message in this language} */
  public String of(Translatable message) {
    return message.in(language);
  }

  /** {@return what can be done, a sentence of this language, with an arrow in its direction} */
  public String hint(String sentence) {
    return TEXTS.text("hint.arrow", language) + sentence;
  }

  /** {@return whole sentences of this language one after the other} */
  public String sentences(List<String> sentences) {
    return String.join(
        MessageCatalogue.standard().text("list.sentence-separator", language), sentences);
  }

  /** {@return the same text in every language, for example as an argument of another text} */
  public static Translatable message(String key, Object... arguments) {
    return TEXTS.message(key, arguments);
  }

  /** {@return the text without placeholders that has this key; empty if there is none} */
  public Optional<String> find(String key) {
    return TEXTS.find(key, language);
  }

  /** {@return the label of a member of the JSON; its name if it has none} */
  public String member(String name) {
    return RecordLabels.member(name, language);
  }

  /** {@return the texts of a topic by the part of their key after the topic} */
  public ImmutableMap<String, String> topic(String topic) {
    String prefix = topic + ".";
    return TEXTS.keys(language).stream()
        .filter(key -> key.startsWith(prefix))
        .collect(
            toImmutableMap(
                key -> key.substring(prefix.length()), key -> TEXTS.text(key, language)));
  }

  private static ImmutableMap<String, String> file(OfficialLanguage language) {
    String name = "text_" + language.tag() + ".properties";
    Properties texts = new Properties();
    try (InputStream bytes = CommandText.class.getResourceAsStream(name)) {
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
