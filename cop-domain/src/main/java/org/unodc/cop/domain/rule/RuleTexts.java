package org.unodc.cop.domain.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;

/** What a rule says to people: what should hold and why, what was found, what can be done. */
public final class RuleTexts {
  private static final String TITLE = "title";
  private static final String REASON = "reason";
  private static final String MESSAGE = "message";
  private static final String HINT = "hint";

  private final Catalogue words;
  private final String prefix;
  private final boolean isFilledIn;

  private RuleTexts(Catalogue words, String prefix, boolean isFilledIn) {
    this.words = words;
    this.prefix = prefix;
    this.isFilledIn = isFilledIn;
  }

  /**
   * {@return texts of one's own}
   *
   * <p>Throws {@link IllegalArgumentException} where the message has other braces than these.
   *
   * @param title what should hold, a whole sentence
   * @param message what was found, a whole sentence in which {@code {0}} is the thing, {@code {1}}
   *     and so on what the rule adds
   * @param hint what can be done, a whole sentence
   */
  public static RuleTexts of(LocalizedText title, LocalizedText message, LocalizedText hint) {
    ImmutableMap.Builder<OfficialLanguage, ImmutableMap<String, String>> words =
        ImmutableMap.builder();
    for (OfficialLanguage language : OfficialLanguage.values()) {
      if (language == OfficialLanguage.ENGLISH || message.texts().containsKey(language.tag())) {
        words.put(
            language,
            ImmutableMap.of(
                TITLE, title.in(language), MESSAGE, message.in(language), HINT, hint.in(language)));
      }
    }
    return new RuleTexts(Catalogue.of(words.buildOrThrow()), "", false);
  }

  /**
   * {@return the texts of a rule in a catalogue: the words under its id with {@code .title}, {@code
   * .reason}, {@code .message} and {@code .hint}, of which the reason may be missing}
   *
   * <p>Throws {@link IllegalArgumentException} where another is missing in English.
   */
  public static RuleTexts of(Catalogue words, RuleId rule) {
    RuleTexts texts = new RuleTexts(words, rule + ".", false);
    for (String part : ImmutableList.of(TITLE, MESSAGE, HINT)) {
      words.text(rule + "." + part, OfficialLanguage.ENGLISH);
    }
    return texts;
  }

  /**
   * {@return the texts of a rule that is not at hand, of which a report has kept the words}
   *
   * @param rule stands for the title
   * @param message what was found, with all that it names
   */
  public static RuleTexts kept(RuleId rule, String message, String hint) {
    ImmutableMap<String, String> words =
        ImmutableMap.of(TITLE, rule.value(), MESSAGE, message, HINT, hint);
    return new RuleTexts(
        Catalogue.kept(ImmutableMap.of(OfficialLanguage.ENGLISH, words)), "", true);
  }

  /** {@return what should hold} */
  public String title(OfficialLanguage language) {
    return words.text(prefix + TITLE, language);
  }

  /** {@return why it should hold; absent where nobody wrote it down} */
  public Optional<String> reason(OfficialLanguage language) {
    return words
        .find(prefix + REASON, language)
        .or(() -> words.find(prefix + REASON, OfficialLanguage.ENGLISH));
  }

  /** {@return what can be done about a finding} */
  public String hint(OfficialLanguage language) {
    return words.text(prefix + HINT, language);
  }

  /** The words of a sentence are all in the one language that its pattern is in. */
  String message(
      OfficialLanguage language, Optional<EntityLabel> thing, Iterable<Argument> arguments) {
    if (isFilledIn) {
      return words.text(prefix + MESSAGE, language);
    }
    ImmutableList.Builder<Object> all = ImmutableList.builder();
    all.add(thing.<Object>map(Argument.Thing::new).orElse(""));
    String sentence =
        words.sentence(prefix + MESSAGE, language, all.addAll(arguments).build().toArray());
    int first = sentence.offsetByCodePoints(0, 1);
    return sentence.substring(0, first).toUpperCase(Locale.ROOT) + sentence.substring(first);
  }
}
