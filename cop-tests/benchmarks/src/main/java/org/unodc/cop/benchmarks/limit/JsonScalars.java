package org.unodc.cop.benchmarks.limit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.place.States;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads and writes dates and date-times directly from and to characters, without strings. Also
 * reads codes and lists.
 */
final class JsonScalars {
  private static final Map<String, StateCode> STATES = new HashMap<>();

  static {
    for (State state : States.all()) {
      STATES.put(state.code().value(), state.code());
    }
  }

  private JsonScalars() {}

  static IllegalStateException unknown(String name) {
    return new IllegalStateException("The member or code " + name + " is unknown.");
  }

  /**
   * {@return the value, which must be present}
   *
   * @throws NullPointerException if the value is null
   */
  static <T> T required(@Nullable T value) {
    return requireNonNull(value);
  }

  static StateCode state(JsonParser in) {
    StateCode known = STATES.get(in.getString());
    return known == null ? StateCode.of(in.getString()) : known;
  }

  static <E extends Enum<E>> Map<String, E> table(E[] constants) {
    Map<String, E> table = new HashMap<>();
    for (E constant : constants) {
      table.put(constant.name(), constant);
    }
    return table;
  }

  static <E> E word(Map<String, E> table, JsonParser in) {
    E word = table.get(in.getString());
    if (word == null) {
      throw unknown(in.getString());
    }
    return word;
  }

  static <T> ImmutableList<T> list(JsonParser in, Function<JsonParser, T> item) {
    ImmutableList.Builder<T> list = ImmutableList.builder();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      list.add(item.apply(in));
    }
    return list.build();
  }

  static LocalDate date(JsonParser in) {
    return date(in.getStringCharacters(), in.getStringOffset());
  }

  private static LocalDate date(char[] text, int at) {
    return LocalDate.of(
        100 * two(text, at) + two(text, at + 2), two(text, at + 5), two(text, at + 8));
  }

  /** Reads the form in the generated record: with seconds and a numeric offset. */
  static OffsetDateTime dateTime(JsonParser in) {
    char[] text = in.getStringCharacters();
    int at = in.getStringOffset();
    int offset = 60 * two(text, at + 20) + two(text, at + 23);
    return OffsetDateTime.of(
        date(text, at),
        LocalTime.of(two(text, at + 11), two(text, at + 14), two(text, at + 17)),
        ZoneOffset.ofTotalSeconds((text[at + 19] == '-' ? -60 : 60) * offset));
  }

  private static int two(char[] text, int at) {
    return 10 * (text[at] - '0') + text[at + 1] - '0';
  }

  static void write(LocalDate date, JsonGenerator out) {
    char[] text = new char[10];
    print(date, text);
    out.writeString(text, 0, text.length);
  }

  static void write(OffsetDateTime moment, JsonGenerator out) {
    char[] text = new char[25];
    print(moment.toLocalDate(), text);
    text[10] = 'T';
    print(moment.getHour(), text, 11);
    text[13] = ':';
    print(moment.getMinute(), text, 14);
    text[16] = ':';
    print(moment.getSecond(), text, 17);
    int minutes = moment.getOffset().getTotalSeconds() / 60;
    text[19] = minutes < 0 ? '-' : '+';
    print(Math.abs(minutes) / 60, text, 20);
    text[22] = ':';
    print(Math.abs(minutes) % 60, text, 23);
    out.writeString(text, 0, text.length);
  }

  private static void print(LocalDate date, char[] text) {
    print(date.getYear() / 100, text, 0);
    print(date.getYear() % 100, text, 2);
    text[4] = '-';
    print(date.getMonthValue(), text, 5);
    text[7] = '-';
    print(date.getDayOfMonth(), text, 8);
  }

  private static void print(int number, char[] text, int at) {
    text[at] = (char) ('0' + number / 10);
    text[at + 1] = (char) ('0' + number % 10);
  }
}
