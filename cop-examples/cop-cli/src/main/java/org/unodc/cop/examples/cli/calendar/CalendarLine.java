package org.unodc.cop.examples.cli.calendar;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;

/**
 * A property of a calendar.
 *
 * @param name the name in capital letters
 * @param parameters the first value of each parameter, by the name in capital letters
 * @param value the value as it is written, unfolded
 * @param source the whole property as it is written, unfolded
 * @param line the number of its first line
 */
record CalendarLine(
    String name, ImmutableMap<String, String> parameters, String value, String source, int line) {

  /** {@return the value without its escapes, without white space around it} */
  String text() {
    return VObjectPropertyValues.unescape(value).strip();
  }

  /** {@return the value in capital letters, without white space around it} */
  String word() {
    return value.strip().toUpperCase(Locale.ROOT);
  }

  /** {@return the first value of a parameter} */
  Optional<String> parameter(String parameter) {
    return Optional.ofNullable(parameters.get(parameter));
  }
}
