package org.unodc.cop.domain.stakeholder;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * Consultative status with the Economic and Social Council.
 *
 * @param category the category of the status
 * @param year the year in which the status began; empty if it is not known
 */
public record ConsultativeStatus(ConsultativeCategory category, OptionalInt year) {
  public ConsultativeStatus {
    requireNonNull(category, "category");
    requireNonNull(year, "year");
  }
}
