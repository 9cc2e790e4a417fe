package org.unodc.cop.sdk.internal.file;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.text.ProblemText;

/** Thrown if this library refuses a file, with the reason in each language. */
public final class FileRefusalException extends IOException {
  private static final long serialVersionUID = 1L;

  // Java serialization keeps only the message in English.
  private final transient Translatable reason;

  /** Creates an exception whose reason has this key in {@link ProblemText}. */
  public FileRefusalException(String key) {
    this(key, null);
  }

  /** Creates an exception whose reason has this key in {@link ProblemText}, with its cause. */
  public FileRefusalException(String key, @Nullable Throwable cause) {
    super(ProblemText.of(key).in(OfficialLanguage.ENGLISH), cause);
    this.reason = ProblemText.of(key);
  }

  /** {@return the reason} */
  public Translatable reason() {
    return reason;
  }
}
