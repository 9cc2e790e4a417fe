package org.unodc.cop.examples.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of all bundles, also those of other packages. */
class WordsTest {
  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final List<String> LANGUAGES = List.of("ar", "zh", "en", "fr", "ru", "es");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
  private static final Pattern USED = Pattern.compile("#\\{([a-zA-Z][a-zA-Z0-9.-]*)[(}]");

  static List<String> bundles() throws IOException {
    try (Stream<Path> files = Files.list(MESSAGES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("_en.properties"))
          .map(name -> name.replace("_en.properties", ""))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void saysEverythingInAllSixLanguages(String bundle) throws IOException {
    Set<String> keys = bundle(bundle, "en").stringPropertyNames();

    for (String language : LANGUAGES) {
      assertThat(bundle(bundle, language).stringPropertyNames())
          .as("keys of %s in %s", bundle, language)
          .containsExactlyInAnyOrderElementsOf(keys);
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void takesTheSameArgumentsInAllSixLanguages(String bundle) throws IOException {
    Properties english = bundle(bundle, "en");
    List<String> different = new ArrayList<>();

    for (String language : LANGUAGES) {
      Properties other = bundle(bundle, language);
      english.stringPropertyNames().stream()
          .filter(
              key ->
                  !arguments(english.getProperty(key))
                      .equals(arguments(other.getProperty(key, ""))))
          .forEach(key -> different.add(language + " " + key));
    }

    assertThat(different).isEmpty();
  }

  @Test
  void hasEveryWordThatATemplateNames() throws IOException {
    Set<String> known = new TreeSet<>();
    for (String bundle : bundles()) {
      known.addAll(bundle(bundle, "en").stringPropertyNames());
    }
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".html")).toList()) {
        Matcher matcher = USED.matcher(Files.readString(file));
        while (matcher.find()) {
          used.add(matcher.group(1));
        }
      }
    }

    assertThat(used).isNotEmpty();
    assertThat(known).containsAll(used);
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
  }

  private static Properties bundle(String name, String language) throws IOException {
    Properties properties = new Properties();
    try (Reader utf8 =
        Files.newBufferedReader(MESSAGES.resolve(name + "_" + language + ".properties"))) {
      properties.load(utf8);
    }
    return properties;
  }
}
