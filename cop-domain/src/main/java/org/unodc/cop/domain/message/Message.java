package org.unodc.cop.domain.message;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.invariant.InvariantException;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.quantity.Share;

/**
 * A text of the standard catalogue with the values for its placeholders. Two messages are equal if
 * their keys and arguments are equal.
 *
 * @param key the key of the text
 * @param arguments the values for {@code {0}}, {@code {1}} and so on
 */
public record Message(String key, ImmutableList<Translatable> arguments) implements Translatable {
  /**
   * Creates a message.
   *
   * @throws IllegalArgumentException if the standard catalogue has no text with this key
   */
  public Message {
    requireNonNull(key, "key");
    requireNonNull(arguments, "arguments");
    MessageCatalogue.standard().text(key, OfficialLanguage.ENGLISH);
  }

  /**
   * {@return the message with this key}
   *
   * @param arguments messages, or values that {@link MessageArgument#of} accepts
   * @throws IllegalArgumentException if the standard catalogue has no text with this key, or if
   *     {@link MessageArgument#of} does not accept an argument
   */
  public static Message of(MessageKey key, Object... arguments) {
    ImmutableList.Builder<Translatable> all =
        ImmutableList.builderWithExpectedSize(arguments.length);
    for (Object argument : arguments) {
      all.add(translatable(argument));
    }
    return new Message(key.key(), all.build());
  }

  /**
   * {@return a share as text, such as "44 %" or "more than 35.7 %", followed by a note if a count
   * was treated as exact}
   */
  public static Message of(Share share) {
    requireNonNull(share, "share");
    return ShareText.of(share);
  }

  /** {@return the reason why a value cannot be built, without a full stop} */
  public static Translatable of(InvariantException broken) {
    return MessageCatalogue.standard()
        .message(
            "invariant." + broken.key(), broken.arguments().stream().map(Message::named).toArray());
  }

  /** {@return the phrase in the catalogue for this name of a part, or the text as it is} */
  private static Translatable named(String argument) {
    String key = "invariant.name." + argument.replace(' ', '-');
    return MessageCatalogue.standard().find(key, OfficialLanguage.ENGLISH).isPresent()
        ? MessageCatalogue.standard().message(key)
        : MessageArgument.of(argument);
  }

  /** {@return the name of a day of the week, such as "Saturday"} */
  public static Message of(DayOfWeek day) {
    requireNonNull(day, "day");
    return DatePhrase.of(day);
  }

  /** {@return a date with its day of the week, such as "Saturday, 14 September 2024"} */
  public static Message onWeekday(LocalDate date) {
    requireNonNull(date, "date");
    return DatePhrase.of(date);
  }

  /** {@return a percentage as text, such as "66.7 %"} */
  public static Message percent(BigDecimal percent) {
    requireNonNull(percent, "percent");
    return ShareText.percent(percent);
  }

  /**
   * {@return the items as a list, such as "a, b, c"}
   *
   * @param items messages, or values that {@link MessageArgument#of} accepts
   */
  public static Translatable list(List<?> items) {
    requireNonNull(items, "items");
    return JoinedList.of(items, "list.separator", "list.separator");
  }

  /**
   * {@return the items as a list that ends with "and", such as "a, b and c"}
   *
   * @param items messages, or values that {@link MessageArgument#of} accepts
   */
  public static Translatable conjunction(List<?> items) {
    requireNonNull(items, "items");
    return JoinedList.of(items, "list.separator", "list.last-separator");
  }

  /**
   * {@return the items as parts of one name or reference, such as "Room A, Vienna, Austria"}
   *
   * @param items messages, or values that {@link MessageArgument#of} accepts
   */
  public static Translatable parts(List<?> items) {
    requireNonNull(items, "items");
    return JoinedList.of(items, "list.part-separator", "list.part-separator");
  }

  /**
   * {@return the items as clauses of one sentence, such as "a; b; c"}
   *
   * @param items messages, or values that {@link MessageArgument#of} accepts
   */
  public static Translatable clauses(List<?> items) {
    requireNonNull(items, "items");
    return JoinedList.of(items, "list.clause-separator", "list.clause-separator");
  }

  /** {@return a label with its value, such as "Status: accepted"} */
  public static Message labelled(Object label, Object value) {
    requireNonNull(label, "label");
    requireNonNull(value, "value");
    return of(TextPattern.LABEL_VALUE, label, value);
  }

  /** {@return a thing with its number, such as "plenary 3"} */
  public static Message numbered(Object thing, long number) {
    requireNonNull(thing, "thing");
    return of(TextPattern.LABEL_NUMBERED, thing, number);
  }

  /** {@return a city with its State, such as "Vienna, Austria" or "奥地利维也纳"} */
  public static Message cityInState(Object city, Object state) {
    requireNonNull(city, "city");
    requireNonNull(state, "state");
    return of(TextPattern.CITY_IN_STATE, city, state);
  }

  /** {@return a text with a note in brackets, such as "12 (expected)"} */
  public static Message withNote(Object text, Object note) {
    requireNonNull(text, "text");
    requireNonNull(note, "note");
    return of(TextPattern.LABEL_NOTE, text, note);
  }

  /**
   * {@return whole sentences one after the other}
   *
   * @param items messages, or values that {@link MessageArgument#of} accepts
   */
  public static Translatable sentences(List<?> items) {
    requireNonNull(items, "items");
    return JoinedList.of(items, "list.sentence-separator", "list.sentence-separator");
  }

  /** {@return two limits, such as "10:00 – 11:30"; for days, see {@link #of(DateRange)}} */
  public static Message range(Object first, Object last) {
    requireNonNull(first, "first");
    requireNonNull(last, "last");
    return of(TextPattern.RANGE, first, last);
  }

  /** {@return days as a label, such as "14–18 October 2024" or "14 October 2024"} */
  public static Translatable of(DateRange days) {
    requireNonNull(days, "days");
    return new DayRange(days.first(), days.last(), false);
  }

  /**
   * {@return days as a part of a sentence, such as "from 14 to 18 October 2024" or "on 14 October
   * 2024"}
   */
  public static Translatable during(DateRange days) {
    requireNonNull(days, "days");
    return new DayRange(days.first(), days.last(), true);
  }

  /** {@return a day and the hours on it, such as "14 October 2024, 10:00–11:30"} */
  public static Message hours(LocalDate day, LocalTime start, LocalTime end) {
    requireNonNull(day, "day");
    requireNonNull(start, "start");
    requireNonNull(end, "end");
    return of(TextPattern.HOURS, day, start.toString(), end.toString());
  }

  /** {@return a day and a time of day, such as "14 October 2024 10:00"} */
  public static Message moment(LocalDate day, LocalTime time) {
    requireNonNull(day, "day");
    requireNonNull(time, "time");
    return of(TextPattern.MOMENT, day, time.toString());
  }

  /** {@return a time of day with its offset, such as "10:00 UTC+02:00"} */
  public static Translatable clock(OffsetDateTime moment) {
    return new Clock(moment);
  }

  /** {@return the text with a capital first letter, as at the beginning of a sentence} */
  public static Translatable capitalized(Translatable text) {
    return new Capitalized(text);
  }

  /** {@return the text in a language, with the arguments filled in} */
  @Override
  public String in(OfficialLanguage language) {
    return MessageCatalogue.standard().sentence(key, language, arguments);
  }

  @Override
  public ImmutableList<TextRun> runs(OfficialLanguage language) {
    return MessageCatalogue.standard().pattern(key, language).runs(language, arguments);
  }

  /** {@return the text in English, with the arguments filled in} */
  @Override
  public String toString() {
    return in(OfficialLanguage.ENGLISH);
  }

  /** {@return the value itself if it is translatable, or else the argument for it} */
  static Translatable translatable(Object value) {
    return value instanceof Translatable translatable ? translatable : MessageArgument.of(value);
  }
}
