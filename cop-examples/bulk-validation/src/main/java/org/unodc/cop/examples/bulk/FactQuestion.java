package org.unodc.cop.examples.bulk;

/**
 * Whether a fact holds, as asked by one share of the findings that depend on it; its own answer,
 * since only a yes is ever sent back.
 *
 * @param fact the fact
 * @param share where the answer goes
 */
public record FactQuestion(String fact, int share) {}
