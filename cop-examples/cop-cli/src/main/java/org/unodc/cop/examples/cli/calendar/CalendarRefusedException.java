package org.unodc.cop.examples.cli.calendar;

import java.io.Serial;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.examples.cli.text.CommandText;

/** Thrown if a part of a calendar cannot be read. */
final class CalendarRefusedException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Translatable sentence;

  private CalendarRefusedException(String key, Translatable sentence) {
    super(key);
    this.sentence = sentence;
  }

  /** {@return an exception with a sentence of the command} */
  static CalendarRefusedException of(String key, Object... arguments) {
    return new CalendarRefusedException(key, CommandText.message(key, arguments));
  }

  Translatable sentence() {
    return sentence;
  }
}
