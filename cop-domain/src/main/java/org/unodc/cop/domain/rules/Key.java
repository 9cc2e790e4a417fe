package org.unodc.cop.domain.rules;

import java.util.Optional;

/** A key that consists of several parts. */
public final class Key {
  private Key() {}

  /** {@return a text that names each part in a line; empty if one of them is not known} */
  public static Optional<String> of(Optional<?>... parts) {
    StringBuilder key = new StringBuilder();
    for (Optional<?> part : parts) {
      if (part.isEmpty()) {
        return Optional.empty();
      }
      key.append(part.get()).append('\n');
    }
    return Optional.of(key.toString());
  }
}
