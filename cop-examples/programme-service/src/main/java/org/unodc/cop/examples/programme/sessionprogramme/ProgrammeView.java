package org.unodc.cop.examples.programme.sessionprogramme;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** How the programme of a day is arranged. */
public enum ProgrammeView {
  /** A table with times as rows and rooms as columns. */
  GRID,

  /** A list in the order of time. */
  LIST;

  /** Reads the parameter of an address; a blank one is no choice. */
  @Component
  static class Parameter implements Converter<String, ProgrammeView> {
    @Override
    public @Nullable ProgrammeView convert(String value) {
      return value.isBlank() ? null : valueOf(value.toUpperCase(Locale.ROOT));
    }
  }

  /** {@return the value of the parameter of the address} */
  public String value() {
    return name().toLowerCase(Locale.ROOT);
  }
}
