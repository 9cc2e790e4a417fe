package org.unodc.cop.examples.programme.account;

import java.util.Optional;
import java.util.UUID;

/**
 * The application event of an action that is to be recorded beside the history of the record.
 *
 * @param kind the kind of the action
 * @param account who acted; empty if the service knows no account of that name
 * @param subject the account or the person that was acted on; empty for the whole record
 */
public record AuditedAction(Kind kind, Optional<Account> account, Optional<UUID> subject) {

  /** The kinds of actions. */
  public enum Kind {
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

    /** A user changed the own password, or the secretariat replaced one. */
    PASSWORD_CHANGED,

    /** An account was disabled. */
    ACCOUNT_DISABLED,

    /** A disabled account was enabled again. */
    ACCOUNT_ENABLED,

    /** An account was erased. */
    ACCOUNT_ERASED
  }

  /** {@return an action on the whole record or on the service} */
  public static AuditedAction of(Kind kind, Account account) {
    return new AuditedAction(kind, Optional.of(account), Optional.empty());
  }

  /** {@return an action on an account or on a person} */
  public static AuditedAction of(Kind kind, Account account, UUID subject) {
    return new AuditedAction(kind, Optional.of(account), Optional.of(subject));
  }
}
