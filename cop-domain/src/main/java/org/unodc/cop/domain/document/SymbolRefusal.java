package org.unodc.cop.domain.document;

/** Thrown if a text is not a document symbol, with the position and the reason. */
public final class SymbolRefusal extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final int position;
  private final String reason;

  private SymbolRefusal(int position, String reason) {
    super("The document symbol is wrong at position " + position + ": " + reason + ".");
    this.position = position;
    this.reason = reason;
  }

  /**
   * {@return the position, counted from 1, of the first character that is not allowed; if the text
   * ends too early, the position after its end}
   */
  public int position() {
    return position;
  }

  /** {@return the reason in English, as a clause without a full stop} */
  public String reason() {
    return reason;
  }

  /** {@return an exception with a reason and an index, counted from 0} */
  static SymbolRefusal at(int index, String reason) {
    return new SymbolRefusal(index + 1, reason);
  }

  /**
   * Throws an exception if a condition holds.
   *
   * @throws SymbolRefusal if the condition holds
   */
  static void when(boolean condition, int index, String reason) {
    if (condition) {
      throw at(index, reason);
    }
  }
}
