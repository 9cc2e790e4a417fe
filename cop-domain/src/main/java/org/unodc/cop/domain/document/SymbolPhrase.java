package org.unodc.cop.domain.document;

import org.unodc.cop.domain.message.MessageKey;

/** The phrases of a {@link SymbolExplanation}. */
enum SymbolPhrase implements MessageKey {
  UNKNOWN_SERIES("unknown-series"),
  UNKNOWN_BODY("unknown-body"),
  BODY_NUMBERED("body-numbered"),
  SERIES_NUMBERED("series-numbered"),
  MODIFIER_NUMBERED("modifier-numbered"),
  TO("to"),
  UNDER("under"),
  UNDER_THE("under-the"),
  SESSION("session"),
  SPECIAL_SESSION("special-session"),
  EMERGENCY_SPECIAL_SESSION("emergency-special-session"),
  SESSION_PART("session-part"),
  NUMBER("number"),
  DOCUMENT("document"),
  REISSUED("reissued");

  private final String key;

  SymbolPhrase(String name) {
    this.key = "symbol.phrase." + name;
  }

  @Override
  public String key() {
    return key;
  }
}
