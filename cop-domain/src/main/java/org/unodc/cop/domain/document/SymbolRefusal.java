package org.unodc.cop.domain.document;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Message;

/** Thrown if a text is not a document symbol, with the position and the reason. */
public final class SymbolRefusal extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final int position;
  private final SymbolFault fault;
  private final ImmutableList<String> quotes;

  private SymbolRefusal(int position, SymbolFault fault, ImmutableList<String> quotes) {
    super(message(position, reason(fault, quotes)).in(OfficialLanguage.ENGLISH));
    this.position = position;
    this.fault = fault;
    this.quotes = quotes;
  }

  /**
   * {@return the position, counted from 1, of the first character that is not allowed; if the text
   * ends too early, the position after its end}
   */
  public int position() {
    return position;
  }

  /** {@return the reason, as a clause without a full stop} */
  public Message reason() {
    return reason(fault, quotes);
  }

  /** {@return the reason in a language, as a clause without a full stop} */
  public String reason(OfficialLanguage language) {
    return reason().in(language);
  }

  /** {@return the position and the reason in a language, as a whole sentence} */
  public String message(OfficialLanguage language) {
    return message().in(language);
  }

  /** {@return an exception with a reason, what it quotes, and an index, counted from 0} */
  static SymbolRefusal at(int index, SymbolFault fault, String... quotes) {
    return new SymbolRefusal(index + 1, fault, ImmutableList.copyOf(quotes));
  }

  /**
   * Throws an exception if a condition holds.
   *
   * @throws SymbolRefusal if the condition holds
   */
  static void when(boolean condition, int index, SymbolFault fault, String... quotes) {
    if (condition) {
      throw at(index, fault, quotes);
    }
  }

  private static Message reason(SymbolFault fault, ImmutableList<String> quotes) {
    return Message.of(fault, quotes.toArray());
  }

  /** {@return the position with the reason} */
  public Message message() {
    return message(position, reason());
  }

  private static Message message(int position, Message reason) {
    return Message.of(SymbolFault.WRONG_AT, position, reason);
  }
}
