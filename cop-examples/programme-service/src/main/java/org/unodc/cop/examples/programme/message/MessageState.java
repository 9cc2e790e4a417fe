package org.unodc.cop.examples.programme.message;

/** The states of a message. */
enum MessageState {
  /** The message is not sent yet, or is to be tried again. */
  WAITING,

  /** No account acts for the applicant, or the account has no address. */
  UNADDRESSED,

  /** The mail server took the message. */
  SENT,

  /** The mail server refused the message, or could not be reached for too long. */
  FAILED,

  /** The secretariat decided not to send the message. */
  DISCARDED,

  /** A later message has replaced this one before it was sent. */
  SUPERSEDED
}
