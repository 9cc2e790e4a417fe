package org.unodc.cop.examples.programme.audit;

/** An action that the audit log records. */
public enum AuditAction {
  /** A user signed in with the form. */
  SIGN_IN,

  /** A password or a token was rejected. */
  SIGN_IN_FAILED,

  /** A user signed out. */
  SIGN_OUT,

  /** An account requested something that its role does not permit. */
  REFUSED,

  /** A person was erased. */
  ERASURE,

  /** A whole record was exported. */
  EXPORT,

  /** A whole record was imported and replaced the former one. */
  IMPORT,

  /** An account was created. */
  ACCOUNT_MADE,

  /** An account was erased. */
  ACCOUNT_ERASED
}
