package org.unodc.cop.examples.programme.sideevent;

import org.unodc.cop.domain.message.Translatable;

/**
 * Thrown if the policy of the session does not allow an application. The secretariat can enter it
 * with a reason. Nothing was changed.
 */
public final class OutsidePolicyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Translatable sentence;

  OutsidePolicyException(String code, Translatable sentence) {
    super("The policy of the session does not allow the application: " + code + ".");
    this.code = code;
    this.sentence = sentence;
  }

  /** {@return the stable code of the reason, such as applications-closed} */
  public String code() {
    return code;
  }

  /** {@return the sentence that names the period or the limit} */
  public Translatable sentence() {
    return sentence;
  }
}
