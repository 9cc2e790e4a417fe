package org.unodc.cop.sdk.codec.table;

import java.util.Optional;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.States;

/** Finds States as lists spell them. */
public final class StateSpellings {
  private StateSpellings() {}

  /** {@return the State of a code or a name, also of one such as "Korea, Republic of"} */
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
