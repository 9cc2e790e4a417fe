package org.unodc.cop.domain.rule;

/**
 * The effect of a suppression in one validation.
 *
 * @param suppression the suppression
 * @param expired whether the last day of the suppression is over
 * @param asked whether the profile enables the rule and the rule threw no exception
 * @param covered the number of findings that the suppression kept out of the report
 */
public record SuppressionUse(
    Suppression suppression, boolean expired, boolean asked, long covered) {}
