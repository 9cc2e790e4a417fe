package org.unodc.cop.sdk.internal.text;

import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.invariant.InvariantException;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.Translatable;

/** Thrown if a part of an input cannot be read, with the reason in six languages. */
public final class InputRefusedException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  // Java serialization keeps only the message in English.
  private final transient @Nullable Translatable sentences;

  /** Creates an exception with the reason, such as sentences about what was expected. */
  public InputRefusedException(Translatable sentences) {
    this(sentences, null);
  }

  /** Creates an exception with the reason and its cause. */
  public InputRefusedException(Translatable sentences, @Nullable Throwable cause) {
    super(sentences.in(OfficialLanguage.ENGLISH), cause);
    this.sentences = sentences;
  }

  /**
   * Creates an exception with the text of this key.
   *
   * @param arguments as in {@link ProblemText#of}
   */
  public static InputRefusedException of(String key, Object... arguments) {
    return new InputRefusedException(ProblemText.of(key, arguments));
  }

  /**
   * Checks a condition.
   *
   * @param key the key of the reason in {@link ProblemText}
   * @param arguments as in {@link ProblemText#of}
   * @throws InputRefusedException if the condition does not hold
   */
  public static void check(boolean holds, String key, Object... arguments) {
    if (!holds) {
      throw of(key, arguments);
    }
  }

  /** {@return the reason of a refusal; its message in all languages if it has only that} */
  public static Translatable sentencesOf(RuntimeException refusal) {
    if (refusal instanceof InputRefusedException refused && refused.sentences != null) {
      return refused.sentences;
    }
    return refusal instanceof InvariantException broken
        ? Message.of(broken)
        : ProblemText.plain(String.valueOf(refusal.getMessage()));
  }
}
