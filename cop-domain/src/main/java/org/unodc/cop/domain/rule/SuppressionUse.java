package org.unodc.cop.domain.rule;

/**
 * What became of a suppression in one validation.
 *
 * @param suppression the suppression
 * @param expired whether its last day is over
 * @param asked whether its rule was asked and did not break down
 * @param covered how many findings it kept from the report
 */
public record SuppressionUse(
    Suppression suppression, boolean expired, boolean asked, long covered) {}
