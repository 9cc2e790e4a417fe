package org.unodc.cop.examples.programme.sessionprogramme;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/**
 * The part of the programme that a reader asks for.
 *
 * @param value a date in the form of ISO 8601, {@code all} or {@code none}
 */
public record DayChoice(String value) {
  /** All days, and what has no day. */
  static final DayChoice ALL = new DayChoice("all");

  /** The events without a day. */
  static final DayChoice NONE = new DayChoice("none");

  static DayChoice of(LocalDate day) {
    return new DayChoice(day.toString());
  }

  /** Reads the parameter of an address; a blank one is no choice. */
  @Component
  static class Parameter implements Converter<String, DayChoice> {
    @Override
    public @Nullable DayChoice convert(String value) {
      if (value.isBlank()) {
        return null;
      }
      return value.equals(ALL.value) || value.equals(NONE.value)
          ? new DayChoice(value)
          : of(LocalDate.parse(value));
    }
  }

  /** {@return the date; empty if the choice is not a single date} */
  Optional<LocalDate> date() {
    return equals(ALL) || equals(NONE) ? Optional.empty() : Optional.of(LocalDate.parse(value));
  }
}
