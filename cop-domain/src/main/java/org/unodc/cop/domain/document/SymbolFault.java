package org.unodc.cop.domain.document;

import org.unodc.cop.domain.message.MessageKey;

/** The reasons why a text is not a document symbol, as clauses without a full stop. */
enum SymbolFault implements MessageKey {
  EMPTY_TEXT("empty-text"),
  TOO_LONG("too-long"),
  CHARACTER_NOT_ALLOWED("character-not-allowed"),
  NO_ORGAN("no-organ"),
  NOTHING_AFTER_SLASH("nothing-after-slash"),
  EMPTY_PART("empty-part"),
  MISSPELT("misspelt"),
  CAPITAL_REQUIRED("capital-required"),
  ORGAN_REQUIRED("organ-required"),
  NUMBER_AFTER_MODIFIER("number-after-modifier"),
  TOO_MANY_NUMBERS("too-many-numbers"),
  SESSION_AFTER_NUMBER("session-after-number"),
  UNKNOWN_WORD("unknown-word"),
  BODY_AFTER_SERIES_OR_NUMBER("body-after-series-or-number"),
  SERIES_AFTER_MODIFIER("series-after-modifier"),
  SECOND_SERIES("second-series"),
  SERIES_AFTER_NUMBER("series-after-number"),
  ONLY_NUMBER_AFTER_SERIES("only-number-after-series"),
  MODIFIER_BEFORE_NUMBER("modifier-before-number"),
  SUFFIX_OF_MODIFIER("suffix-of-modifier"),
  MODIFIER_WITHOUT_NUMBER("modifier-without-number"),
  NO_DOCUMENT_NUMBER("no-document-number"),
  SECOND_SESSION("second-session"),
  LANGUAGE("language"),
  HYPHEN("hyphen"),
  FULL_STOP_REQUIRED("full-stop-required"),
  LEADING_ZERO("leading-zero"),
  SECOND_FULL_STOP("second-full-stop"),
  NOTHING_AFTER_FULL_STOP("nothing-after-full-stop"),
  OPEN_PARENTHESIS("open-parenthesis"),
  NO_SESSION_IN_PARENTHESES("no-session-in-parentheses"),
  TEXT_AFTER_SESSION("text-after-session"),
  SPACE("space"),
  ASTERISK("asterisk"),
  NOT_ALLOWED_HERE("not-allowed-here"),

  /** The sentence around a reason: {@code {0}} is the position, {@code {1}} is the reason. */
  WRONG_AT("wrong-at");

  private final String key;

  SymbolFault(String name) {
    this.key = "symbol.fault." + name;
  }

  @Override
  public String key() {
    return key;
  }
}
