package org.unodc.cop.domain.message;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.ExtensibleCode;
import org.unodc.cop.domain.quantity.ReportedCount;

/** A value in a message, which can be written in each official language. */
public sealed interface MessageArgument extends Translatable {

  /**
   * Converts a value to an argument.
   *
   * <p>A {@code MessageArgument} is returned unchanged.
   *
   * @param value a label, an entity, a text, a date, a moment, a whole number, a count, a constant
   *     or a code of the model, the id of an entity, a {@link LanguageNeutral} such as a place or a
   *     document symbol, a string of the record, or a list of these
   * @return the argument
   * @throws IllegalArgumentException if the value has another type, or if a list contains a list
   */
  static MessageArgument of(Object value) {
    requireNonNull(value, "value");
    if (value instanceof MessageArgument argument) {
      return argument;
    }
    if (value instanceof EntityLabel label) {
      return new EntityName(label);
    }
    if (value instanceof Entity entity) {
      return new EntityName(EntityLabel.of(entity));
    }
    if (value instanceof LocalizedText text) {
      return new Text(text);
    }
    if (value instanceof LocalDate day) {
      return new Day(day);
    }
    if (value instanceof OffsetDateTime moment) {
      return new Moment(moment);
    }
    if (value instanceof Integer || value instanceof Long) {
      return new Whole(((Number) value).longValue());
    }
    if (value instanceof ReportedCount count) {
      return new Count(count);
    }
    if (value instanceof List<?> items) {
      return new Several(
          items.stream().map(MessageArgument::of).collect(ImmutableList.toImmutableList()));
    }
    if (value instanceof Enum<?> || value instanceof ExtensibleCode) {
      return new Word(CodeLabels.listOf(value), CodeLabels.wordOf(value));
    }
    if (isQuoted(value)) {
      return new Quote(value.toString());
    }
    throw new IllegalArgumentException(
        "a message cannot contain a value of type " + value.getClass().getName());
  }

  private static boolean isQuoted(Object value) {
    return value instanceof String || value instanceof EntityId || value instanceof LanguageNeutral;
  }

  /**
   * An entity of the record.
   *
   * @param label the label of the entity
   */
  record EntityName(EntityLabel label) implements MessageArgument {
    public EntityName {
      requireNonNull(label, "label");
    }

    @Override
    public String in(OfficialLanguage language) {
      return label.in(language);
    }

    @Override
    public ImmutableList<TextRun> runs(OfficialLanguage language) {
      return label.runs(language);
    }

    @Override
    public Translatable inForm(String form) {
      return label.inForm(form);
    }
  }

  /**
   * A text of the record in one or more languages.
   *
   * @param text the text
   */
  record Text(LocalizedText text) implements MessageArgument {
    public Text {
      requireNonNull(text, "text");
    }

    @Override
    public String in(OfficialLanguage language) {
      return MessageFormatter.asRecorded(text.in(language), language);
    }

    @Override
    public ImmutableList<TextRun> runs(OfficialLanguage language) {
      return ImmutableList.of(new TextRun(in(language), Optional.of(text.tagFor(language))));
    }
  }

  /**
   * A text without a language, or one that the record has in one language only: an id, a code, the
   * number of an outcome.
   *
   * @param text the text as recorded
   */
  record Quote(String text) implements MessageArgument {
    public Quote {
      requireNonNull(text, "text");
    }

    @Override
    public String in(OfficialLanguage language) {
      return MessageFormatter.asRecorded(text, language);
    }

    /** {@return the text as recorded} */
    @Override
    public String toString() {
      return text;
    }
  }

  /**
   * A day.
   *
   * @param date the day
   */
  record Day(LocalDate date) implements MessageArgument {
    public Day {
      requireNonNull(date, "date");
    }

    @Override
    public String in(OfficialLanguage language) {
      return MessageFormatter.day(date, language);
    }
  }

  /**
   * A moment, used if the date alone is not precise enough.
   *
   * @param at the moment, with the offset of its clock
   */
  record Moment(OffsetDateTime at) implements MessageArgument {
    public Moment {
      requireNonNull(at, "at");
    }

    @Override
    public String in(OfficialLanguage language) {
      return TextPattern.MOMENT.fill(
          language, MessageFormatter.day(at.toLocalDate(), language), new Clock(at).in(language));
    }
  }

  /**
   * A whole number.
   *
   * @param value the number
   */
  record Whole(long value) implements MessageArgument {
    @Override
    public String in(OfficialLanguage language) {
      return MessageFormatter.number(value, language);
    }

    @Override
    public OptionalLong quantity() {
      return OptionalLong.of(value);
    }
  }

  /**
   * A count as a source reports it.
   *
   * @param count the number and its qualifier
   */
  record Count(ReportedCount count) implements MessageArgument {
    public Count {
      requireNonNull(count, "count");
    }

    @Override
    public String in(OfficialLanguage language) {
      return MessageFormatter.fill(
          "count." + count.qualifier().name(),
          language,
          MessageFormatter.number(count.value(), language));
    }

    @Override
    public OptionalLong quantity() {
      return OptionalLong.of(count.value());
    }
  }

  /**
   * A code from one of the code lists of the model.
   *
   * @param list the stable name of the list, such as {@code outcome-kind}
   * @param word the name of the constant, or the code as recorded if an extensible list does not
   *     contain it
   */
  record Word(String list, String word) implements MessageArgument {
    public Word {
      requireNonNull(list, "list");
      requireNonNull(word, "word");
    }

    @Override
    public String in(OfficialLanguage language) {
      return CodeLabels.of(list, word, language);
    }

    @Override
    public Translatable inForm(String form) {
      return new WordInForm(this, form);
    }
  }

  /**
   * A list of arguments.
   *
   * @param items the arguments, in the order in which they are written
   */
  record Several(ImmutableList<MessageArgument> items) implements MessageArgument {
    /**
     * Creates a list of arguments.
     *
     * @throws IllegalArgumentException if an item is itself a list
     */
    public Several {
      requireNonNull(items, "items");
      checkArgument(
          items.stream().noneMatch(Several.class::isInstance),
          "a list of arguments cannot contain another list");
    }

    @Override
    public String in(OfficialLanguage language) {
      return Message.list(items).in(language);
    }

    @Override
    public ImmutableList<TextRun> runs(OfficialLanguage language) {
      return Message.list(items).runs(language);
    }

    @Override
    public Translatable inForm(String form) {
      return Message.list(items).inForm(form);
    }
  }
}
