package org.unodc.cop.sdk.internal.text;

import org.unodc.cop.sdk.problem.ProblemCode;

/** Thrown if a cell can only be read after a setting of the table is made. */
public final class MissingSettingException extends InputRefusedException {
  private static final long serialVersionUID = 1L;

  private final ProblemCode setting;

  /** Creates an exception about this setting, with the text of this key. */
  public MissingSettingException(ProblemCode setting, String key, Object... arguments) {
    super(ProblemText.of(key, arguments));
    this.setting = setting;
  }

  /** {@return the code of a refusal: that of the setting, or else that of an invalid value} */
  public static ProblemCode codeOf(IllegalArgumentException refusal) {
    return refusal instanceof MissingSettingException missing
        ? missing.setting
        : ProblemCode.INVALID_VALUE;
  }
}
