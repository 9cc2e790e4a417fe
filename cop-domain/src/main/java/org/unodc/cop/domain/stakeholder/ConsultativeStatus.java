package org.unodc.cop.domain.stakeholder;

import java.util.OptionalInt;

/**
 * Consultative status with the Economic and Social Council.
 *
 * @param category the category
 * @param year since which year, where known
 */
public record ConsultativeStatus(ConsultativeCategory category, OptionalInt year) {}
