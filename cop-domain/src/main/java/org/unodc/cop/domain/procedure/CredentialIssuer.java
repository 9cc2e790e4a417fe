package org.unodc.cop.domain.procedure;

/** An authority that may sign credentials. */
public enum CredentialIssuer {
  /** The Head of State or Government. */
  HEAD_OF_STATE_OR_GOVERNMENT,

  /** The Minister for Foreign Affairs. */
  MINISTER_FOR_FOREIGN_AFFAIRS,

  /** The Permanent Representative to the United Nations, if domestic law allows it. */
  PERMANENT_REPRESENTATIVE,

  /** The competent authority of a regional economic integration organization. */
  COMPETENT_AUTHORITY_OF_ORGANIZATION
}
