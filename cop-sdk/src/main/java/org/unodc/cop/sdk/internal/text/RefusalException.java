package org.unodc.cop.sdk.internal.text;

import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Translatable;

/** Thrown if a text is not a value of its type, with the reason in each language. */
public final class RefusalException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  // Java serialization keeps only the message in English.
  private final transient Translatable reason;

  /** Creates an exception with this reason. */
  public RefusalException(Translatable reason) {
    this(reason, null);
  }

  /** Creates an exception with this reason, with its cause. */
  public RefusalException(Translatable reason, @Nullable Throwable cause) {
    super(reason.in(OfficialLanguage.ENGLISH), cause);
    this.reason = reason;
  }

  /**
   * Checks a condition.
   *
   * @param key the key of the reason in {@link ProblemText}
   * @throws RefusalException if the condition does not hold
   */
  public static void check(boolean holds, String key, Object... arguments) {
    if (!holds) {
      throw new RefusalException(ProblemText.of(key, arguments));
    }
  }

  /** {@return the reason} */
  public Translatable reason() {
    return reason;
  }
}
