package org.unodc.cop.domain;

/** As what one takes part in a session. */
public enum ParticipantCategory {
  /** As a party: a State or an organization for which the convention is in force. */
  PARTY,

  /** As one that has signed the convention, for which it is not in force. */
  SIGNATORY,

  /** As a State or an organization that can be party and is neither. */
  NON_SIGNATORY,

  /** As one of these three, of which the record does not tell. */
  UNKNOWN_STATUS,

  /** As an observer that is no State, under a rule that is named or not known. */
  OBSERVER
}
