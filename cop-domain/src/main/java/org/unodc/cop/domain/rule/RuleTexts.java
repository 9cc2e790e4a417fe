package org.unodc.cop.domain.rule;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.MessageCatalogue;

/**
 * The texts of a rule for people: the requirement and its reason, the message of a finding, and a
 * hint.
 */
public final class RuleTexts {
  private static final String TITLE = "title";
  private static final String REASON = "reason";
  private static final String MESSAGE = "message";
  private static final String HINT = "hint";
  private static final String COUNTED = "to-do.counted";

  /** English first, because its texts are used if another language lacks a text. */
  private static final ImmutableSet<OfficialLanguage> ENGLISH_FIRST =
      ImmutableSet.<OfficialLanguage>builder()
          .add(OfficialLanguage.ENGLISH)
          .add(OfficialLanguage.values())
          .build();

  private final MessageCatalogue words;
  private final String prefix;
  private final boolean isFilledIn;
  private final boolean isCounted;
  private final ImmutableList<RuleTexts> cases;

  private RuleTexts(MessageCatalogue words, String prefix, boolean isFilledIn) {
    this(words, prefix, isFilledIn, false, ImmutableList.of());
  }

  private RuleTexts(
      MessageCatalogue words,
      String prefix,
      boolean isFilledIn,
      boolean isCounted,
      ImmutableList<RuleTexts> cases) {
    this.words = words;
    this.prefix = prefix;
    this.isFilledIn = isFilledIn;
    this.isCounted = isCounted;
    this.cases = cases;
  }

  /**
   * {@return texts for a rule that is not part of the library}
   *
   * <p>They are available in English and in the other languages of the message.
   *
   * @param title the requirement, as a whole sentence
   * @param message the problem, as a whole sentence; {@code {0}} stands for the entity, {@code {1}}
   *     and so on stand for the arguments that the rule adds
   * @param hint a suggestion what to do, as a whole sentence
   * @throws IllegalArgumentException if a text contains braces other than these; the exception
   *     names the text and its language
   */
  public static RuleTexts of(LocalizedText title, LocalizedText message, LocalizedText hint) {
    return of(title, message, hint, Optional.empty());
  }

  /**
   * {@return texts with a reason for a rule that is not part of the library}
   *
   * @param title the requirement, as a whole sentence
   * @param reason the reason for the requirement, as a whole sentence
   * @param message the problem, as a whole sentence, with the same placeholders as in {@link
   *     #of(LocalizedText, LocalizedText, LocalizedText)}
   * @param hint a suggestion what to do, as a whole sentence
   * @throws IllegalArgumentException if a text contains braces other than these; the exception
   *     names the text and its language
   */
  public static RuleTexts of(
      LocalizedText title, LocalizedText reason, LocalizedText message, LocalizedText hint) {
    requireNonNull(reason, "reason");
    return of(title, message, hint, Optional.of(reason));
  }

  private static RuleTexts of(
      LocalizedText title,
      LocalizedText message,
      LocalizedText hint,
      Optional<LocalizedText> reason) {
    requireNonNull(title, "title");
    requireNonNull(message, "message");
    requireNonNull(hint, "hint");
    ImmutableMap.Builder<OfficialLanguage, ImmutableMap<String, String>> words =
        ImmutableMap.builder();
    for (OfficialLanguage language : ENGLISH_FIRST) {
      if (language == OfficialLanguage.ENGLISH || message.texts().containsKey(language.tag())) {
        ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
        texts.put(TITLE, title.in(language));
        texts.put(MESSAGE, message.in(language));
        texts.put(HINT, hint.in(language));
        reason.ifPresent(text -> texts.put(REASON, text.in(language)));
        words.put(language, texts.buildOrThrow());
      }
    }
    return new RuleTexts(MessageCatalogue.of(words.buildOrThrow()), "", false);
  }

  /**
   * {@return the texts of a rule in a message catalogue}
   *
   * <p>Their keys are the id of the rule, followed by {@code .title}, {@code .reason}, {@code
   * .message} and {@code .hint}. The reason may be missing.
   *
   * @throws IllegalArgumentException if the title, the message or the hint is missing in English
   */
  public static RuleTexts of(MessageCatalogue words, RuleId rule) {
    RuleTexts texts = new RuleTexts(words, rule + ".", false);
    for (String part : ImmutableList.of(TITLE, MESSAGE, HINT)) {
      words.text(rule + "." + part, OfficialLanguage.ENGLISH);
    }
    return texts;
  }

  /**
   * {@return the texts of a rule with cases: its title, and a reason if there is one, in a message
   * catalogue, and the hints of its cases}
   *
   * @throws IllegalArgumentException if the title is missing in English
   */
  static RuleTexts ofCases(MessageCatalogue words, RuleId rule, List<RuleTexts> cases) {
    RuleTexts texts = new RuleTexts(words, rule + ".", false, false, ImmutableList.copyOf(cases));
    texts.title(OfficialLanguage.ENGLISH);
    return texts;
  }

  /**
   * {@return the texts of a rule that is not available, restored from a report}
   *
   * @param rule the id of the rule, which replaces the title
   * @param message the message of a finding, with its arguments filled in
   * @param hint the hint of the finding
   */
  public static RuleTexts kept(RuleId rule, String message, String hint) {
    requireNonNull(rule, "rule");
    requireNonNull(message, "message");
    requireNonNull(hint, "hint");
    ImmutableMap<String, String> words =
        ImmutableMap.of(TITLE, rule.value(), MESSAGE, message, HINT, hint);
    return new RuleTexts(
        MessageCatalogue.ofLiterals(ImmutableMap.of(OfficialLanguage.ENGLISH, words)), "", true);
  }

  /**
   * {@return these texts for a finding that counts places: its message has the entity, the number
   * of places, which is the only argument, and the requirement}
   */
  public RuleTexts counted() {
    return new RuleTexts(words, prefix, isFilledIn, true, cases);
  }

  /** {@return the requirement} */
  public String title(OfficialLanguage language) {
    return words.text(prefix + TITLE, language);
  }

  /** {@return the reason for the requirement; empty if none is recorded} */
  public Optional<String> reason(OfficialLanguage language) {
    return words
        .find(prefix + REASON, language)
        .or(() -> words.find(prefix + REASON, OfficialLanguage.ENGLISH));
  }

  /**
   * {@return a suggestion what to do about a finding; the different suggestions of all cases if the
   * rule has cases}
   */
  public String hint(OfficialLanguage language) {
    return cases.isEmpty()
        ? ownHint(language)
        : cases.stream().map(one -> one.hint(language)).distinct().collect(joining(" "));
  }

  private String ownHint(OfficialLanguage language) {
    return words.text(prefix + HINT, language);
  }

  /**
   * Returns the message of a finding. The pattern and all its arguments are in the same language.
   */
  String message(
      OfficialLanguage language,
      Optional<EntityLabel> entity,
      Iterable<MessageArgument> arguments) {
    if (isFilledIn) {
      return words.text(prefix + MESSAGE, language);
    }
    ImmutableList.Builder<Object> all = ImmutableList.builder();
    all.add(entity.<Object>map(MessageArgument.EntityName::new).orElse("")).addAll(arguments);
    String sentence =
        isCounted
            ? MessageCatalogue.standard()
                .sentence(COUNTED, language, all.add(title(language)).build().toArray())
            : words.sentence(prefix + MESSAGE, language, all.build().toArray());
    int first = sentence.offsetByCodePoints(0, 1);
    return sentence.substring(0, first).toUpperCase(Locale.ROOT) + sentence.substring(first);
  }
}
