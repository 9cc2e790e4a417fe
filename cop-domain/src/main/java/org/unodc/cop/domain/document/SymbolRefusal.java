package org.unodc.cop.domain.document;

/** Why a text is no document symbol, and where it stops being one. */
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
   * {@return the position of the first character that does not fit, counted from 1; where the text
   * ends too early, the position after its end}
   */
  public int position() {
    return position;
  }

  /** {@return what is wrong there, in English, as the end of a sentence} */
  public String reason() {
    return reason;
  }

  /** {@return the refusal for a reason that lies at this index, counted from 0} */
  static SymbolRefusal at(int index, String reason) {
    return new SymbolRefusal(index + 1, reason);
  }

  /** Refuses where the condition holds. */
  static void when(boolean condition, int index, String reason) {
    if (condition) {
      throw at(index, reason);
    }
  }
}
