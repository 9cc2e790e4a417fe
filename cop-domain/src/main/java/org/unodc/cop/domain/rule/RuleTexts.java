package org.unodc.cop.domain.rule;

import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
  private static final ImmutableList<String> REQUIRED = ImmutableList.of(TITLE, MESSAGE, HINT);

  /** A placeholder after the entity, which has the number 0. */
  private static final Pattern ARGUMENT = Pattern.compile("\\{0*[1-9]");

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

  /** {@return a builder of the texts of a rule that is not part of the library} */
  public static Builder builder() {
    return new Builder();
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
    for (String part : REQUIRED) {
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

  /** {@return whether the message has a place for an argument that the rule adds} */
  boolean haveArguments() {
    return ENGLISH_FIRST.stream()
        .flatMap(language -> words.find(prefix + MESSAGE, language).stream())
        .anyMatch(message -> ARGUMENT.matcher(message).find());
  }

  /**
   * Builds the texts of a rule that is not part of the library. They are available in English and
   * in the other languages of the message.
   */
  public static final class Builder {
    private final Map<String, LocalizedText> texts = new HashMap<>();

    private Builder() {}

    /** Sets the requirement, as a whole sentence. */
    public Builder title(LocalizedText requirement) {
      return put(TITLE, requirement);
    }

    /** Sets the reason for the requirement, as a whole sentence; may be missing. */
    public Builder reason(LocalizedText reason) {
      return put(REASON, reason);
    }

    /**
     * Sets the problem, as a whole sentence; {@code {0}} stands for the entity, {@code {1}} and so
     * on stand for the arguments that the rule adds.
     */
    public Builder message(LocalizedText problem) {
      return put(MESSAGE, problem);
    }

    /** Sets a suggestion what to do, as a whole sentence. */
    public Builder hint(LocalizedText suggestion) {
      return put(HINT, suggestion);
    }

    private Builder put(String part, LocalizedText text) {
      texts.put(part, requireNonNull(text, part));
      return this;
    }

    /**
     * Builds the texts.
     *
     * @throws IllegalStateException if the title, the message or the hint is missing
     * @throws IllegalArgumentException if a text contains braces other than the placeholders of the
     *     message; the exception names the text and its language
     */
    public RuleTexts build() {
      for (String part : REQUIRED) {
        checkState(texts.containsKey(part), "The texts of a rule have no %s.", part);
      }
      LocalizedText message = requireNonNull(texts.get(MESSAGE));
      ImmutableMap.Builder<OfficialLanguage, ImmutableMap<String, String>> words =
          ImmutableMap.builder();
      for (OfficialLanguage language : ENGLISH_FIRST) {
        if (language == OfficialLanguage.ENGLISH || message.texts().containsKey(language.tag())) {
          words.put(
              language,
              ImmutableMap.copyOf(Maps.transformValues(texts, text -> text.in(language))));
        }
      }
      return new RuleTexts(MessageCatalogue.of(words.buildOrThrow()), "", false);
    }
  }
}
