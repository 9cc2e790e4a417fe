package org.unodc.cop.domain.document;

/** How a text that is no symbol is refused: with the position, counted from 1, and the reason. */
final class SymbolRefusal {
  private SymbolRefusal() {}

  /** {@return the exception for a reason that lies at this index, counted from 0} */
  static IllegalArgumentException at(int index, String reason) {
    return new IllegalArgumentException(
        "The document symbol is wrong at position " + (index + 1) + ": " + reason + ".");
  }

  /** Refuses where the condition holds. */
  static void when(boolean condition, int index, String reason) {
    if (condition) {
      throw at(index, reason);
    }
  }
}
