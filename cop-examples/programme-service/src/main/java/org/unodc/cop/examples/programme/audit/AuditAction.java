package org.unodc.cop.examples.programme.audit;

/** What the audit log keeps. */
public enum AuditAction {
  /** Somebody signed in with the form. */
  SIGN_IN,

  /** A password or a token was not taken. */
  SIGN_IN_FAILED,

  /** Somebody signed out. */
  SIGN_OUT,

  /** An account asked for what is not for its role. */
  REFUSED,

  /** A person was erased. */
  ERASURE,

  /** A whole record went out, with all that is in it. */
  EXPORT,

  /** A whole record took the place of the one before. */
  IMPORT,

  /** An account was made. */
  ACCOUNT_MADE,

  /** An account was erased. */
  ACCOUNT_ERASED
}
