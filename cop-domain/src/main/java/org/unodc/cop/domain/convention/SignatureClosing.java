package org.unodc.cop.domain.convention;

/** The end of the period for signature of a treaty that sets no last day. */
public enum SignatureClosing {
  /**
   * The treaty is open for signature until it enters into force, as the Chemical Weapons Convention
   * is (article XVIII).
   */
  AT_ENTRY_INTO_FORCE,

  /**
   * The treaty is open for signature without limit, as the International Covenant on Civil and
   * Political Rights is (article 48, paragraph 1).
   */
  NEVER
}
