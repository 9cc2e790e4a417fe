package org.unodc.cop.examples.programme.message;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.examples.programme.text.ServiceTexts;

/**
 * The texts of mails. The secretariat can replace those whose keys begin with {@code mail.}, in
 * files such as {@code message_fr.properties} of a directory.
 */
@Component
class MessageTexts {
  private static final String REPLACEABLE = "mail.";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

  private final MessageCatalogue replaced;

  /**
   * Reads the replaced texts.
   *
   * @throws IllegalStateException if a file has a key or a placeholder that the text it replaces
   *     does not have
   */
  MessageTexts(MessageProperties properties) {
    Map<OfficialLanguage, ImmutableMap<String, String>> texts =
        new EnumMap<>(OfficialLanguage.class);
    texts.put(OfficialLanguage.ENGLISH, ImmutableMap.of());
    Path directory = properties.texts();
    if (directory != null) {
      checkState(Files.isDirectory(directory), "%s is not a directory", directory);
      for (OfficialLanguage language : OfficialLanguage.values()) {
        texts.put(language, read(directory.resolve(fileName(language)), standard(language)));
      }
    }
    this.replaced = MessageCatalogue.of(texts);
  }

  /** {@return a text in a language, with its arguments} */
  String text(String key, OfficialLanguage language, Object... arguments) {
    return replaced.find(key, language).isPresent()
        ? replaced.sentence(key, language, arguments)
        : ServiceTexts.message(key, arguments).in(language);
  }

  private static ImmutableMap<String, String> read(
      Path file, ImmutableMap<String, String> standard) {
    if (!Files.exists(file)) {
      return ImmutableMap.of();
    }
    ImmutableMap<String, String> texts;
    try (Reader utf8 = Files.newBufferedReader(file)) {
      texts = load(utf8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    texts.forEach(
        (key, text) -> {
          checkState(
              key.startsWith(REPLACEABLE) && standard.containsKey(key),
              "%s has the unknown key %s",
              file,
              key);
          checkState(
              placeholders(standard.get(key)).containsAll(placeholders(text)),
              "%s has a placeholder in %s that has no value",
              file,
              key);
        });
    return texts;
  }

  private static ImmutableMap<String, String> standard(OfficialLanguage language) {
    try (Reader utf8 =
        new InputStreamReader(
            new ClassPathResource("messages/" + fileName(language)).getInputStream(),
            StandardCharsets.UTF_8)) {
      return load(utf8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ImmutableMap<String, String> load(Reader utf8) throws IOException {
    Properties properties = new Properties();
    properties.load(utf8);
    return Maps.fromProperties(properties);
  }

  private static String fileName(OfficialLanguage language) {
    return "message_" + language.tag() + ".properties";
  }

  private static ImmutableSet<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.collectingAndThen(Collectors.toList(), ImmutableSet::copyOf));
  }
}
