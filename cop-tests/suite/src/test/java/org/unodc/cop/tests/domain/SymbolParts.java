package org.unodc.cop.tests.domain;

import org.unodc.cop.domain.document.DocumentSymbol;

/** The parts of a symbol in one line. */
final class SymbolParts {
  private SymbolParts() {}

  /**
   * {@return the organ, the bodies, the session or year, the series, the number and the modifiers,
   * with a hyphen for what is absent, such as "A [C.3] 55 SR 12 []"}
   */
  static String of(DocumentSymbol symbol) {
    return String.join(
        " ",
        symbol.organ(),
        symbol.bodies().toString(),
        symbol.sessionOrYear().orElse("-"),
        symbol.series().orElse("-"),
        symbol.number().orElse("-"),
        symbol.modifiers().toString());
  }
}
