package org.unodc.cop.domain.message;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.unodc.cop.domain.language.OfficialLanguage;

/**
 * Texts of messages by key, in up to six languages.
 *
 * <p>A text may contain places for arguments, which {@link #sentence} fills in: {@code {0}} for an
 * argument, {@code {0:de}} for a label in a form of the language, {@code {0, plural, one {# place}
 * other {# places}}} for a text that depends on a number, with the plural categories of the Unicode
 * CLDR. If a language has no text for a key, the English text is used.
 *
 * <p>A catalogue is safe for use by multiple threads.
 */
public final class MessageCatalogue {
  private static final MessageCatalogue STANDARD = new MessageCatalogue(CatalogueResources::in);

  private final Function<OfficialLanguage, ImmutableMap<String, String>> source;
  private final Map<OfficialLanguage, ImmutableMap<String, String>> words =
      new ConcurrentHashMap<>();

  /** The patterns that were used, by their texts, because a report uses each many times. */
  private final Map<String, MessagePattern> patterns = new ConcurrentHashMap<>();

  /** The labels that were used, by their texts. */
  private final Map<String, LabelForms> labels = new ConcurrentHashMap<>();

  private MessageCatalogue(Function<OfficialLanguage, ImmutableMap<String, String>> source) {
    this.source = source;
  }

  /**
   * {@return the catalogue with the texts of the standard rules and the labels of the model's
   * codes, in six languages}
   */
  public static MessageCatalogue standard() {
    return STANDARD;
  }

  /**
   * {@return a catalogue with the given texts}
   *
   * @param words the texts by key, for each language; languages other than English may be missing
   * @throws IllegalArgumentException if there are no English texts, or if a text contains braces
   *     other than places for arguments; the exception names the key and the language of the text
   */
  public static MessageCatalogue of(Map<OfficialLanguage, ? extends Map<String, String>> words) {
    ImmutableMap.Builder<OfficialLanguage, ImmutableMap<String, String>> checked =
        ImmutableMap.builder();
    words.forEach(
        (language, texts) -> {
          texts.forEach((key, text) -> checkPattern(key, language, text));
          checked.put(language, ImmutableMap.copyOf(texts));
        });
    checkArgument(
        words.containsKey(OfficialLanguage.ENGLISH), "the catalogue has no English texts");
    return ofLiterals(checked.buildOrThrow());
  }

  private static void checkPattern(String key, OfficialLanguage language, String text) {
    try {
      MessagePattern.of(text);
    } catch (IllegalArgumentException refusal) {
      throw new IllegalArgumentException(
          "in the text \""
              + key
              + "\" in language \""
              + language.tag()
              + "\", "
              + refusal.getMessage(),
          refusal);
    }
  }

  /**
   * {@return a catalogue of literal texts, in which braces are not placeholders}
   *
   * @param words the texts by key, for each language; {@link #text} returns them unchanged
   */
  public static MessageCatalogue ofLiterals(
      ImmutableMap<OfficialLanguage, ImmutableMap<String, String>> words) {
    requireNonNull(words, "words");
    return new MessageCatalogue(language -> words.getOrDefault(language, ImmutableMap.of()));
  }

  /**
   * {@return a catalogue that reads the texts of a language when they are first needed}
   *
   * @param source returns the texts by key in a language; none if it has no texts in the language
   */
  public static MessageCatalogue readingFrom(
      Function<OfficialLanguage, ImmutableMap<String, String>> source) {
    return new MessageCatalogue(source);
  }

  /** {@return the keys that have a text in this language} */
  public ImmutableSet<String> keys(OfficialLanguage language) {
    return wordsIn(language).keySet();
  }

  /**
   * {@return the text in exactly this language; empty if there is none, even if there is an English
   * text}
   */
  public Optional<String> find(String key, OfficialLanguage language) {
    return Optional.ofNullable(wordsIn(language).get(key));
  }

  /**
   * {@return the text in this language, or else the English text}
   *
   * @throws IllegalArgumentException if there is no English text either
   */
  public String text(String key, OfficialLanguage language) {
    String text = wordsIn(language).get(key);
    if (text == null) {
      text = wordsIn(OfficialLanguage.ENGLISH).get(key);
    }
    if (text == null) {
      throw new IllegalArgumentException("there is no text \"" + key + "\" in English");
    }
    return text;
  }

  /** {@return the pattern of the text with this key, parsed once} */
  MessagePattern pattern(String key, OfficialLanguage language) {
    return patterns.computeIfAbsent(text(key, language), MessagePattern::of);
  }

  /** {@return the label with this key and its forms, parsed once} */
  LabelForms label(String key, OfficialLanguage language) {
    return labels.computeIfAbsent(text(key, language), LabelForms::of);
  }

  /**
   * {@return the text with {@code {0}}, {@code {1}} and so on replaced by the arguments}
   *
   * <p>The text and all its arguments are in one language: the requested language, or English if
   * the requested language has no such text.
   *
   * @param key the key of the text
   * @param requested the requested language
   * @param arguments the values for the placeholders, in order: messages, or values that {@link
   *     MessageArgument#of} accepts
   * @throws IllegalArgumentException if there is no English text either, or if {@link
   *     MessageArgument#of} does not accept one of the arguments
   */
  public String sentence(String key, OfficialLanguage requested, Object... arguments) {
    return sentence(key, requested, Arrays.stream(arguments).map(Message::translatable).toList());
  }

  /** {@return {@link #sentence(String, OfficialLanguage, Object...)} with these arguments} */
  String sentence(String key, OfficialLanguage requested, List<? extends Translatable> arguments) {
    OfficialLanguage language =
        wordsIn(requested).containsKey(key) ? requested : OfficialLanguage.ENGLISH;
    return pattern(key, language).format(language, arguments);
  }

  /**
   * {@return a text of this catalogue with the values for its placeholders, rendered on demand}
   *
   * @param key the key of the text; it is looked up only when the text is rendered
   * @param arguments the values for the placeholders, in order: messages, or values that {@link
   *     MessageArgument#of} accepts
   * @throws IllegalArgumentException if {@link MessageArgument#of} does not accept an argument
   */
  public Translatable message(String key, Object... arguments) {
    return new CatalogueMessage(
        this,
        key,
        Arrays.stream(arguments)
            .map(Message::translatable)
            .collect(ImmutableList.toImmutableList()));
  }

  private ImmutableMap<String, String> wordsIn(OfficialLanguage language) {
    return words.computeIfAbsent(language, source);
  }
}
