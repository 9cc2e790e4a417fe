package org.unodc.cop.examples.programme.text;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.report.ReviewedTexts;

/**
 * The texts of the service, in the form of the message catalogues of the library: with plurals, and
 * with arguments that each language writes in its own way.
 */
@Component("messageSource")
public class ServiceTexts implements MessageSource {
  private static final String ENGLISH_FILE = "_en.properties";
  private static final ImmutableList<String> BUNDLES = bundles();
  private static final Properties REVIEWED = properties("reviewed-texts");

  private static final MessageCatalogue CATALOGUE =
      MessageCatalogue.of(
          Arrays.stream(OfficialLanguage.values())
              .collect(toImmutableMap(Function.identity(), ServiceTexts::texts)));

  /** The rendered texts without arguments, by language and key. */
  private static final ConcurrentHashMap<PlainText, String> PLAIN = new ConcurrentHashMap<>();

  private record PlainText(OfficialLanguage language, String key) {}

  private static ImmutableMap<String, String> texts(OfficialLanguage language) {
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    for (String bundle : BUNDLES) {
      Properties properties = properties(bundle + "_" + language.tag());
      texts.putAll(Maps.fromProperties(properties));
    }
    return texts.buildOrThrow();
  }

  /** Each package may have a bundle, which is found by its English file. */
  private static ImmutableList<String> bundles() {
    try {
      Resource[] english =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath:messages/*" + ENGLISH_FILE);
      return Arrays.stream(english)
          .map(file -> Objects.requireNonNull(file.getFilename()).replace(ENGLISH_FILE, ""))
          .sorted()
          .collect(toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties properties(String name) {
    String resource = "/messages/" + name + ".properties";
    Properties properties = new Properties();
    try (InputStream bytes = ServiceTexts.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException("The resource " + resource + " is missing.");
      }
      properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  /** {@return the remark on the review of the texts of pages; empty if all were reviewed} */
  public Optional<String> review(OfficialLanguage language) {
    if (language == OfficialLanguage.ENGLISH) {
      return Optional.empty();
    }
    int all = CATALOGUE.keys(language).size() + MessageCatalogue.standard().keys(language).size();
    int reviewed = Integer.parseInt(REVIEWED.getProperty(language.tag()));
    return new ReviewedTexts(reviewed, all).remark(language);
  }

  /**
   * {@return a text with its arguments}
   *
   * @param arguments values that a message of the library can contain, numbers, or other objects,
   *     which are shown as the texts of the record are
   * @throws NoSuchMessageException if there is no such text
   */
  public static Translatable message(String key, @Nullable Object... arguments) {
    if (!has(key)) {
      throw new NoSuchMessageException(key);
    }
    return CATALOGUE.message(
        key, Arrays.stream(arguments).map(ServiceTexts::translatable).toArray());
  }

  /**
   * {@return a text without arguments}
   *
   * @throws NoSuchMessageException if there is no such text
   */
  public static String plain(String key, OfficialLanguage language) {
    return PLAIN.computeIfAbsent(
        new PlainText(language, key), unknown -> message(key).in(language));
  }

  private static boolean has(String key) {
    return CATALOGUE.find(key, OfficialLanguage.ENGLISH).isPresent();
  }

  private static Translatable translatable(@Nullable Object value) {
    if (value instanceof Translatable translatable) {
      return translatable;
    }
    if (value instanceof Number number) {
      return MessageArgument.of(number.longValue());
    }
    return value instanceof LocalDate day
        ? MessageArgument.of(day)
        : MessageArgument.of(String.valueOf(value));
  }

  @Override
  public @Nullable String getMessage(
      String key, Object @Nullable [] arguments, @Nullable String otherwise, Locale locale) {
    return has(key) ? text(key, arguments, locale) : otherwise;
  }

  @Override
  public String getMessage(String key, Object @Nullable [] arguments, Locale locale) {
    return text(key, arguments, locale);
  }

  @Override
  public String getMessage(MessageSourceResolvable requested, Locale locale) {
    String[] keys = requested.getCodes();
    for (String key : keys == null ? new String[0] : keys) {
      if (has(key)) {
        return text(key, requested.getArguments(), locale);
      }
    }
    String otherwise = requested.getDefaultMessage();
    if (otherwise == null) {
      throw new NoSuchMessageException(String.join(", ", keys == null ? new String[0] : keys));
    }
    return otherwise;
  }

  private String text(String key, Object @Nullable [] arguments, Locale locale) {
    return arguments == null || arguments.length == 0
        ? plain(key, language(locale))
        : message(key, arguments).in(language(locale));
  }

  private static OfficialLanguage language(Locale locale) {
    return Arrays.stream(OfficialLanguage.values())
        .filter(language -> language.tag().equals(locale.getLanguage()))
        .findFirst()
        .orElse(OfficialLanguage.ENGLISH);
  }
}
