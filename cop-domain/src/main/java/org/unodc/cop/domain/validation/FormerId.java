package org.unodc.cop.domain.validation;

import org.unodc.cop.domain.message.MessageKey;

/** The sentence about a profile that names rules by ids of earlier versions, and its parts. */
enum FormerId implements MessageKey {
  NAMED("named"),
  NOW("now"),
  NOW_A_CASE("now-a-case");

  private final String name;

  FormerId(String name) {
    this.name = name;
  }

  @Override
  public String key() {
    return "former-id." + name;
  }
}
