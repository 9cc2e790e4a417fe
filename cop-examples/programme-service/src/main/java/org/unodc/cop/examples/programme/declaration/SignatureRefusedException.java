package org.unodc.cop.examples.programme.declaration;

/** Thrown if a declaration does not accept a signature. Nothing was changed. */
public final class SignatureRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  SignatureRefusedException(String code, String message) {
    super(message);
    this.code = code;
  }

  /**
   * {@return the stable code of the reason: closed-declaration, already-signed or no-stakeholder}
   */
  public String code() {
    return code;
  }
}
