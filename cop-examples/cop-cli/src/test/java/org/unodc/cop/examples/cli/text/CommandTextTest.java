package org.unodc.cop.examples.cli.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.MessageCatalogue;

class CommandTextTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[}:,]");

  @ParameterizedTest
  @EnumSource
  void eachLanguageHasTheKeysAndThePlaceholdersOfTheEnglishTexts(OfficialLanguage language)
      throws IOException {
    assertThat(placeholders(language)).isEqualTo(placeholders(OfficialLanguage.ENGLISH));
  }

  @ParameterizedTest
  @EnumSource
  void allBracesAreNumberedPlaceholders(OfficialLanguage language) {
    assertThatCode(
            () ->
                MessageCatalogue.of(
                    Map.of(OfficialLanguage.ENGLISH, Maps.fromProperties(texts(language)))))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource
  void noKeyIsDoubled(OfficialLanguage language) throws IOException {
    Properties texts =
        new Properties() {
          private static final long serialVersionUID = 1L;

          @Override
          public synchronized Object put(Object key, Object text) {
            assertThat(containsKey(key)).as("%s in %s", key, language).isFalse();
            return super.put(key, text);
          }
        };
    load(texts, language);

    assertThat(texts).isNotEmpty();
  }

  /** What a text must not contain: a plain space before a French colon, the letter ё and so on. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      value = {
        "FRENCH\t(?<![\\u00a0\\u202f])[;!?»]|(?<![\\u00a0\\u202f\\da-z]):|«(?!\\u00a0)",
        "RUSSIAN\t[ёЁ]",
        "ARABIC\t[\\u0621-\\u064a}] ?[,;?](?:\\s|$)",
        "CHINESE\t[\\u4e00-\\u9fff}][,:;?!(]|[,:;?!)][\\u4e00-\\u9fff{]",
        "SPANISH\t^[^¿]*\\?|^[^¡]*!"
      })
  void eachLanguageHasItsPunctuation(OfficialLanguage language, String wrong) throws IOException {
    Pattern marks = Pattern.compile(wrong);

    assertThat(texts(language).values())
        .allSatisfy(text -> assertThat(String.valueOf(text)).doesNotContainPattern(marks));
  }

  @Test
  void fillsPlaceholdersInTheLanguage() {
    CommandText french = CommandText.in(OfficialLanguage.FRENCH);

    assertThat(french.of("status.published", LocalDate.parse("2003-09-29")))
        .isEqualTo("29 septembre 2003 (publiée, non calculée)");
  }

  @Test
  void refusesAnUnknownKey() {
    CommandText english = CommandText.in(OfficialLanguage.ENGLISH);

    assertThatThrownBy(() -> english.of("status.absent"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Map<String, Set<String>> placeholders(OfficialLanguage language)
      throws IOException {
    Properties texts = texts(language);
    Map<String, Set<String>> placeholders = new TreeMap<>();
    for (String key : texts.stringPropertyNames()) {
      Set<String> found = new TreeSet<>();
      PLACEHOLDER
          .matcher(texts.getProperty(key))
          .results()
          .map(place -> place.group(1))
          .forEach(found::add);
      placeholders.put(key, found);
    }
    return placeholders;
  }

  private static Properties texts(OfficialLanguage language) throws IOException {
    Properties texts = new Properties();
    load(texts, language);
    return texts;
  }

  private static void load(Properties texts, OfficialLanguage language) throws IOException {
    try (InputStream bytes =
        CommandText.class.getResourceAsStream("text_" + language.tag() + ".properties")) {
      texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }
  }
}
