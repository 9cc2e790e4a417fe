package org.unodc.cop.domain.convention;

/** The day from which the years are counted before which no party may denounce a treaty. */
public enum YearsInForceStart {
  /**
   * The day on which the treaty entered into force, as in the conventions of the International
   * Labour Organization ("ten years from the date on which the Convention first comes into force").
   */
  ENTRY_INTO_FORCE,

  /**
   * The day on which the treaty entered into force for the party that leaves, as in the United
   * Nations Framework Convention on Climate Change (article 25, paragraph 1).
   */
  ENTRY_INTO_FORCE_FOR_PARTY
}
