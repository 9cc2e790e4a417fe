package org.unodc.cop.domain.rule;

import static com.google.common.base.Preconditions.checkArgument;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;

/** What a rule says to people: what should hold, what was found, what can be done. */
public final class RuleTexts {
  private final LocalizedText title;
  private final LocalizedText message;
  private final LocalizedText hint;

  private RuleTexts(LocalizedText title, LocalizedText message, LocalizedText hint) {
    message.texts().values().forEach(text -> pattern(text, Locale.ROOT));
    this.title = title;
    this.message = message;
    this.hint = hint;
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
    return new RuleTexts(title, message, hint);
  }

  static RuleTexts ofCatalogue(RuleId rule) {
    return new RuleTexts(
        catalogued(rule, ".title"), catalogued(rule, ".message"), catalogued(rule, ".hint"));
  }

  /** {@return what should hold} */
  public String title(OfficialLanguage language) {
    return title.in(language);
  }

  /** {@return what can be done about a finding} */
  public String hint(OfficialLanguage language) {
    return hint.in(language);
  }

  /** The words of a sentence are all in the one language that its pattern is in. */
  String message(OfficialLanguage asked, Optional<EntityLabel> thing, Iterable<?> arguments) {
    boolean isThere = message.texts().containsKey(asked.tag());
    OfficialLanguage language = isThere ? asked : OfficialLanguage.ENGLISH;
    List<String> words = new ArrayList<>();
    words.add(thing.map(label -> label.in(language)).orElse(""));
    arguments.forEach(argument -> words.add(inWords(argument, language)));
    String sentence = pattern(message.in(language), language.locale()).format(words.toArray());
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  private static MessageFormat pattern(String message, Locale locale) {
    MessageFormat pattern = new MessageFormat(message.replace("'", "''"), locale);
    checkArgument(
        Arrays.stream(pattern.getFormats()).allMatch(Objects::isNull),
        "a message names what it takes by numbers alone, unlike \"%s\"",
        message);
    return pattern;
  }

  private static String inWords(Object argument, OfficialLanguage language) {
    if (argument instanceof LocalizedText text) {
      return text.in(language);
    }
    if (argument instanceof EntityLabel label) {
      return label.in(language);
    }
    if (argument instanceof LocalDate day) {
      return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(day);
    }
    return argument instanceof EntityId id ? id.value() : argument.toString();
  }

  private static LocalizedText catalogued(RuleId rule, String suffix) {
    return LocalizedText.english(Texts.ENGLISH.get(rule.value() + suffix));
  }
}
