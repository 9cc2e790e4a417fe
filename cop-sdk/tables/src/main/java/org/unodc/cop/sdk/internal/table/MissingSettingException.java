package org.unodc.cop.sdk.internal.table;

import org.unodc.cop.sdk.internal.text.InputRefusedException;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.ProblemCode;

/** The cause of a refusal if a cell can only be read after a setting of the table is made. */
public final class MissingSettingException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final ProblemCode setting;

  private MissingSettingException(ProblemCode setting) {
    this.setting = setting;
  }

  /** {@return a refusal because of this setting, with the text of this key} */
  public static InputRefusedException refusal(ProblemCode setting, String key) {
    return new InputRefusedException(ProblemText.of(key), new MissingSettingException(setting));
  }

  /** {@return the code of a refusal: that of the setting, or else that of an invalid value} */
  public static ProblemCode codeOf(IllegalArgumentException refusal) {
    return refusal.getCause() instanceof MissingSettingException missing
        ? missing.setting
        : ProblemCode.INVALID_VALUE;
  }
}
