package org.unodc.cop.domain.overview;

/** The capacity in which a State, an organization or a stakeholder takes part in a session. */
public enum ParticipantCategory {
  /** A State or an organization for which the convention is in force. */
  PARTY,

  /** A State or an organization that signed the convention, which is not in force for it. */
  SIGNATORY,

  /** A State or an organization that can become a party and is neither a party nor a signatory. */
  NON_SIGNATORY,

  /** A State or an organization whose status the record does not show. */
  UNKNOWN_STATUS,

  /** An observer that is not a State; its rule may or may not be known. */
  OBSERVER
}
