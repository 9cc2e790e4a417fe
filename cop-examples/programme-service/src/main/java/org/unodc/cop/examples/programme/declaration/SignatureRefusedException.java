package org.unodc.cop.examples.programme.declaration;

/** A signature that a declaration does not take. Nothing was changed. */
public final class SignatureRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  SignatureRefusedException(String code, String message) {
    super(message);
    this.code = code;
  }

  /** {@return why, as a stable word: closed-declaration, already-signed or no-stakeholder} */
  public String code() {
    return code;
  }
}
