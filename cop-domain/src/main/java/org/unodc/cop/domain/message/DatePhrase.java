package org.unodc.cop.domain.message;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The days of the week, and a date with its day of the week. */
enum DatePhrase implements MessageKey {
  MONDAY("monday"),
  TUESDAY("tuesday"),
  WEDNESDAY("wednesday"),
  THURSDAY("thursday"),
  FRIDAY("friday"),
  SATURDAY("saturday"),
  SUNDAY("sunday"),
  DATE_ON_WEEKDAY("with-date");

  private final String key;

  DatePhrase(String name) {
    this.key = "weekday." + name;
  }

  @Override
  public String key() {
    return key;
  }

  /** {@return the name of a day of the week} */
  static Message of(DayOfWeek day) {
    return Message.of(valueOf(day.name()));
  }

  /** {@return a date with its day of the week} */
  static Message of(LocalDate date) {
    return Message.of(DATE_ON_WEEKDAY, of(date.getDayOfWeek()), date);
  }
}
