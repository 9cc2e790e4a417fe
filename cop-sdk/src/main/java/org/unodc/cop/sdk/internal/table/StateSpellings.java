package org.unodc.cop.sdk.internal.table;

import java.util.Optional;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.States;

/** Finds States by the spellings that lists use. */
public final class StateSpellings {
  private StateSpellings() {}

  /**
   * {@return the State with this code or name, including inverted names such as "Korea, Republic
   * of"; empty if there is none}
   */
  public static Optional<State> find(String text) {
    return States.findByCode(text)
        .or(() -> States.findByName(text))
        .or(() -> findInverted(text, text.indexOf(", ")));
  }

  private static Optional<State> findInverted(String text, int comma) {
    if (comma < 0 || !text.endsWith(" of")) {
      return Optional.empty();
    }
    String first = text.substring(0, comma);
    String second = text.substring(comma + 2);
    return States.findByName(second + " " + first)
        .or(() -> States.findByName(first + " (" + second + ")"));
  }
}
