package org.unodc.cop.domain.rule;

import static java.util.Objects.requireNonNull;

/**
 * The effect of a suppression in one validation.
 *
 * @param suppression the suppression
 * @param expired whether the last day of the suppression is over
 * @param ruleRan whether the rule ran: the profile enables it and it was not skipped
 * @param covered the number of findings that the suppression kept out of the report
 */
public record SuppressionUse(
    Suppression suppression, boolean expired, boolean ruleRan, long covered) {
  public SuppressionUse {
    requireNonNull(suppression, "suppression");
  }
}
