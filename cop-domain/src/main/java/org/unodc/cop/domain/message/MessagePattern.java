package org.unodc.cop.domain.message;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.language.OfficialLanguage;

/**
 * A text of a catalogue, whose places for arguments have been found.
 *
 * <p>A place is one of:
 *
 * <ul>
 *   <li>{@code {1}}: the argument;
 *   <li>{@code {1:de}}: the argument in a form that its label defines, see {@link LabelForms};
 *   <li>{@code {1-2}}: two days as a range, see {@link Message#during};
 *   <li>{@code {1, plural, one {# place} other {# places}}}: the text for the plural category of
 *       the number, as in ICU; {@code #} is the number, and {@code =0} means exactly this number.
 *   <li>{@code {1, select, IN_FAVOUR {yes} other {no}}}: the text for a code or a word, as in ICU.
 * </ul>
 *
 * <p>An apostrophe has no special meaning, and {@code #} has one only within a plural.
 */
final class MessagePattern {
  private final ImmutableList<Part> parts;

  MessagePattern(ImmutableList<Part> parts) {
    this.parts = parts;
  }

  /**
   * {@return the pattern of a text}
   *
   * @throws IllegalArgumentException if the text has braces with any other content
   */
  static MessagePattern of(String text) {
    return new MessagePatternParser(text).pattern();
  }

  /** {@return the text in a language, with the arguments filled in} */
  String format(OfficialLanguage language, List<? extends Translatable> arguments) {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      text.append(part.fill(language, arguments).in(language));
    }
    return text.toString();
  }

  /** {@return {@link #format} in parts, each in one language} */
  ImmutableList<TextRun> runs(OfficialLanguage language, List<? extends Translatable> arguments) {
    ImmutableList.Builder<TextRun> runs = ImmutableList.builder();
    for (Part part : parts) {
      runs.addAll(part.fill(language, arguments).runs(language));
    }
    return runs.build();
  }

  /** A part of a text. */
  sealed interface Part {

    /** {@return what stands in the place of this part} */
    Translatable fill(OfficialLanguage language, List<? extends Translatable> arguments);
  }

  /** Words of the text itself. */
  record Words(String text) implements Part, Translatable {
    @Override
    public Translatable fill(OfficialLanguage language, List<? extends Translatable> arguments) {
      return this;
    }

    @Override
    public String in(OfficialLanguage language) {
      return text;
    }
  }

  /**
   * The place of an argument.
   *
   * @param index the index of the argument
   * @param form the name of the form; empty if the argument is shown as it is
   */
  record Placeholder(int index, Optional<String> form) implements Part {
    @Override
    public Translatable fill(OfficialLanguage language, List<? extends Translatable> arguments) {
      Translatable argument = argument(index, arguments);
      return form.map(argument::inForm).orElse(argument);
    }
  }

  /**
   * The place of two arguments that limit a range.
   *
   * @param first the index of the first argument
   * @param last the index of the last argument
   */
  record Range(int first, int last) implements Part {
    @Override
    public Translatable fill(OfficialLanguage language, List<? extends Translatable> arguments) {
      Translatable from = argument(first, arguments);
      Translatable to = argument(last, arguments);
      return from instanceof MessageArgument.Day start && to instanceof MessageArgument.Day end
          ? new DayRange(start.date(), end.date(), true)
          : Message.of(TextPattern.DURING_TWO_YEARS, from, to);
    }
  }

  /**
   * Texts by the plural category of a number.
   *
   * @param index the index of the number
   * @param texts the texts by their selectors, such as {@code few} or {@code =0}
   */
  record Plural(int index, ImmutableMap<String, MessagePattern> texts) implements Part {
    Plural {
      checkArgument(
          texts.containsKey(PluralCategory.OTHER.selector()), "a plural has no \"other\"");
    }

    @Override
    public Translatable fill(OfficialLanguage language, List<? extends Translatable> arguments) {
      return new Filled(text(language, argument(index, arguments)), arguments);
    }

    private MessagePattern text(OfficialLanguage language, Translatable number) {
      MessagePattern other = requireNonNull(texts.get(PluralCategory.OTHER.selector()));
      if (number.quantity().isEmpty()) {
        return other;
      }
      long quantity = number.quantity().getAsLong();
      String category = PluralCategory.of(quantity, language).selector();
      return requireNonNull(
          texts.getOrDefault("=" + quantity, texts.getOrDefault(category, other)));
    }
  }

  /**
   * Texts by a code, or by a word with which a rule tells one cause from another.
   *
   * @param index the index of the code or the word
   * @param texts the texts by their selectors
   */
  record Selection(int index, ImmutableMap<String, MessagePattern> texts) implements Part {
    Selection {
      checkArgument(
          texts.containsKey(PluralCategory.OTHER.selector()), "a selection has no \"other\"");
    }

    @Override
    public Translatable fill(OfficialLanguage language, List<? extends Translatable> arguments) {
      Translatable argument = argument(index, arguments);
      String selector =
          argument instanceof MessageArgument.Word code
              ? code.word()
              : argument instanceof MessageArgument.Quote word ? word.text() : "";
      MessagePattern other = requireNonNull(texts.get(PluralCategory.OTHER.selector()));
      return new Filled(requireNonNull(texts.getOrDefault(selector, other)), arguments);
    }
  }

  /** A pattern with its arguments. */
  record Filled(MessagePattern pattern, List<? extends Translatable> arguments)
      implements Translatable {
    @Override
    public String in(OfficialLanguage language) {
      return pattern.format(language, arguments);
    }

    @Override
    public ImmutableList<TextRun> runs(OfficialLanguage language) {
      return pattern.runs(language, arguments);
    }
  }

  /** {@return the argument; the place itself if there are fewer arguments} */
  private static Translatable argument(int index, List<? extends Translatable> arguments) {
    return index < arguments.size() ? arguments.get(index) : new Words("{" + index + "}");
  }
}
