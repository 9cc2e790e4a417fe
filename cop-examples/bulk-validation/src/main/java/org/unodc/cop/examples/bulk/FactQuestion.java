package org.unodc.cop.examples.bulk;

/**
 * A question whether a fact holds, asked for one share of the findings that depend on the fact. The
 * same value is sent back as the answer "yes"; there is no answer "no".
 *
 * @param fact the fact
 * @param share the share of the findings to which the answer is sent
 */
public record FactQuestion(String fact, int share) {}
