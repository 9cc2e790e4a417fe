package org.unodc.cop.sdk.internal.text;

import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Translatable;

/** Thrown if a part of an input cannot be read, with its sentences in six languages. */
public class InputRefusedException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable Translatable sentences;

  /** Creates an exception with whole sentences about what was found and what was expected. */
  public InputRefusedException(Translatable sentences) {
    super(sentences.in(OfficialLanguage.ENGLISH));
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

  /** {@return the sentences of a refusal; its message in all languages if it has only that} */
  public static Translatable sentencesOf(IllegalArgumentException refusal) {
    return refusal instanceof InputRefusedException refused && refused.sentences != null
        ? refused.sentences
        : ProblemText.plain(String.valueOf(refusal.getMessage()));
  }
}
