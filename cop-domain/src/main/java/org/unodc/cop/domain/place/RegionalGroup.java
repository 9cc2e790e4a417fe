package org.unodc.cop.domain.place;

/**
 * One of the five groups of Member States among which the United Nations distribute elective seats.
 */
public enum RegionalGroup {
  /** The Group of African States. */
  AFRICAN,

  /** The Group of Asia and the Pacific States. */
  ASIA_PACIFIC,

  /** The Group of Eastern European States. */
  EASTERN_EUROPEAN,

  /** The Group of Latin American and Caribbean States, GRULAC. */
  LATIN_AMERICAN_AND_CARIBBEAN,

  /** The Group of Western European and other States, WEOG. */
  WESTERN_EUROPEAN_AND_OTHERS
}
