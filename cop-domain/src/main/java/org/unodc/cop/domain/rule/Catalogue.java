package org.unodc.cop.domain.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.unodc.cop.domain.language.OfficialLanguage;

/** Words in up to six languages, by key. It can be shared between threads. */
public final class Catalogue {
  private static final Catalogue STANDARD = new Catalogue(Texts::in);

  private final Function<OfficialLanguage, ImmutableMap<String, String>> source;
  private final Map<OfficialLanguage, ImmutableMap<String, String>> words =
      new ConcurrentHashMap<>();

  private Catalogue(Function<OfficialLanguage, ImmutableMap<String, String>> source) {
    this.source = source;
  }

  /** {@return the words of the library's own rules and of the model's lists, in six languages} */
  public static Catalogue standard() {
    return STANDARD;
  }

  /**
   * {@return a catalogue of one's own}
   *
   * <p>Throws {@link IllegalArgumentException} where there are no English words, or where a text
   * has other braces than {@code {0}}, {@code {1}} and so on. Other languages may be missing.
   */
  public static Catalogue of(Map<OfficialLanguage, ? extends Map<String, String>> words) {
    ImmutableMap.Builder<OfficialLanguage, ImmutableMap<String, String>> checked =
        ImmutableMap.builder();
    words.forEach(
        (language, texts) -> {
          texts.values().forEach(Wording::pattern);
          checked.put(language, ImmutableMap.copyOf(texts));
        });
    checkArgument(words.containsKey(OfficialLanguage.ENGLISH), "there are no English words");
    return kept(checked.buildOrThrow());
  }

  /** A catalogue of words in which braces mean nothing. */
  static Catalogue kept(ImmutableMap<OfficialLanguage, ImmutableMap<String, String>> words) {
    return new Catalogue(language -> words.getOrDefault(language, ImmutableMap.of()));
  }

  /** {@return the keys that have words in this language} */
  public ImmutableSet<String> keys(OfficialLanguage language) {
    return wordsIn(language).keySet();
  }

  /** {@return the words in this very language} */
  public Optional<String> find(String key, OfficialLanguage language) {
    return Optional.ofNullable(wordsIn(language).get(key));
  }

  /**
   * {@return the words in this language, else in English}
   *
   * <p>Throws {@link IllegalArgumentException} where there are none in English.
   */
  public String text(String key, OfficialLanguage language) {
    return find(key, language)
        .or(() -> find(key, OfficialLanguage.ENGLISH))
        .orElseThrow(
            () -> new IllegalArgumentException("there is no text \"" + key + "\" in English"));
  }

  /**
   * {@return the words with {@code {0}}, {@code {1}} and so on filled in, all in one language}
   *
   * <p>Throws {@link IllegalArgumentException} where there are no words in English, or where {@link
   * Argument#of} takes no such argument.
   */
  public String sentence(String key, OfficialLanguage asked, Object... arguments) {
    OfficialLanguage language = find(key, asked).isPresent() ? asked : OfficialLanguage.ENGLISH;
    String[] filled = new String[arguments.length];
    for (int i = 0; i < filled.length; i++) {
      filled[i] = Argument.of(arguments[i]).in(language);
    }
    return Wording.fill(text(key, language), filled);
  }

  private ImmutableMap<String, String> wordsIn(OfficialLanguage language) {
    return words.computeIfAbsent(language, source);
  }
}
