package org.unodc.cop.domain.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.unodc.cop.domain.document.DocumentSymbol;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.OpenWord;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.quantity.ReportedCount;

/** What a message names, as a value that can be told in every language. */
public sealed interface Argument {

  /** {@return this in words of a language; what the record says is told as the record says it} */
  String in(OfficialLanguage language);

  /**
   * {@return a value as an argument}
   *
   * <p>Throws {@link IllegalArgumentException} where it is none of: a label, an entity, a text, a
   * day, a moment, a whole number, a count, a constant of a list of words, an id, a rule, a place,
   * a document symbol, the code of a State, a string of the record, or a list of these.
   */
  static Argument of(Object value) {
    if (value instanceof Argument argument) {
      return argument;
    }
    if (value instanceof EntityLabel label) {
      return new Thing(label);
    }
    if (value instanceof Entity entity) {
      return new Thing(EntityLabel.of(entity));
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
      return new Several(items.stream().map(Argument::of).collect(ImmutableList.toImmutableList()));
    }
    if (value instanceof Enum<?> || value instanceof OpenWord) {
      return new Word(Words.listOf(value), Words.wordOf(value));
    }
    if (isToldAsItIs(value)) {
      return new Quote(value.toString());
    }
    throw new IllegalArgumentException(
        "a message cannot name a value of " + value.getClass().getName());
  }

  private static boolean isToldAsItIs(Object value) {
    return value instanceof String
        || value instanceof EntityId
        || value instanceof RuleId
        || value instanceof Place
        || value instanceof DocumentSymbol
        || value instanceof StateCode;
  }

  /**
   * A thing of the record.
   *
   * @param label what people call it
   */
  record Thing(EntityLabel label) implements Argument {
    @Override
    public String in(OfficialLanguage language) {
      return label.in(language);
    }
  }

  /**
   * A text of the record in one or more languages.
   *
   * @param text the text
   */
  record Text(LocalizedText text) implements Argument {
    @Override
    public String in(OfficialLanguage language) {
      return Wording.asRecorded(text.in(language), language);
    }
  }

  /**
   * Something that has no language, or that the record has in one only: an id, a code, a number of
   * an outcome.
   *
   * @param text as the record has it
   */
  record Quote(String text) implements Argument {
    @Override
    public String in(OfficialLanguage language) {
      return Wording.asRecorded(text, language);
    }
  }

  /**
   * A day.
   *
   * @param date the day
   */
  record Day(LocalDate date) implements Argument {
    @Override
    public String in(OfficialLanguage language) {
      return Wording.day(date, language);
    }
  }

  /**
   * A moment, where the day alone does not tell what was decided.
   *
   * @param at the moment, with the offset of its clock
   */
  record Moment(OffsetDateTime at) implements Argument {
    @Override
    public String in(OfficialLanguage language) {
      return Wording.moment(at, language);
    }
  }

  /**
   * A whole number.
   *
   * @param value the number
   */
  record Whole(long value) implements Argument {
    @Override
    public String in(OfficialLanguage language) {
      return Wording.number(value, language);
    }
  }

  /**
   * A number as a source gives it.
   *
   * @param count the number with how exact it is
   */
  record Count(ReportedCount count) implements Argument {
    @Override
    public String in(OfficialLanguage language) {
      return Wording.fill(
          Catalogue.standard().text("count." + count.qualifier().name(), language),
          Wording.number(count.value(), language));
    }
  }

  /**
   * A word of one of the lists of the model.
   *
   * @param list the type that has it, as {@link Words#listOf} names it
   * @param word the constant, or a word that an open list does not have
   */
  record Word(String list, String word) implements Argument {
    @Override
    public String in(OfficialLanguage language) {
      return Words.in(list, word, language);
    }
  }

  /**
   * Several of one sort.
   *
   * @param items in the order in which they are told
   */
  record Several(ImmutableList<Argument> items) implements Argument {
    /** Throws {@link IllegalArgumentException} where an item is a list itself. */
    public Several {
      checkArgument(
          items.stream().noneMatch(Several.class::isInstance), "a list holds no other list");
    }

    @Override
    public String in(OfficialLanguage language) {
      String separator = Catalogue.standard().text("list.separator", language);
      StringBuilder told = new StringBuilder();
      for (Argument item : items) {
        told.append(told.isEmpty() ? "" : separator).append(item.in(language));
      }
      return told.toString();
    }
  }
}
