package org.unodc.cop.domain.validation;

import java.util.Locale;
import org.unodc.cop.domain.message.MessageKey;

/** The clauses about a profile that does not match the rules. */
enum ProfileMismatch implements MessageKey {
  RANGE,
  UNKNOWN,
  PARAMETER,
  SIMILAR;

  @Override
  public String key() {
    return "profile-mismatch." + name().toLowerCase(Locale.ROOT);
  }
}
