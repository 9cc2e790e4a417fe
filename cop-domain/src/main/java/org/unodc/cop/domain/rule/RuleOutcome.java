package org.unodc.cop.domain.rule;

import java.util.Optional;

/**
 * What became of one rule.
 *
 * @param rule the rule
 * @param verdict what became of it
 * @param judged how many values it judged
 * @param findings how many findings it has in the report
 * @param suppressed how many findings were suppressed
 * @param reason why it was skipped, a whole sentence; absent otherwise
 */
public record RuleOutcome(
    RuleId rule,
    Verdict verdict,
    long judged,
    long findings,
    long suppressed,
    Optional<String> reason) {}
