package org.unodc.cop.examples.bulk;

/**
 * A finding that applies only under a condition about other lines.
 *
 * @param key the fact that refutes the finding, or the id that other entities may also have
 * @param doubt the fact about a refused line that leaves the finding open if nothing refutes it;
 *     empty if there is no such fact
 * @param share the share of the key to which the finding belongs, from 0 to {@link #SHARES} - 1
 * @param finding the finding
 */
public record ConditionalFinding(String key, String doubt, int share, LineFinding finding) {
  /**
   * The number of shares into which the findings of one key are divided, so that several machines
   * share the work if many lines refer to the same id.
   */
  static final int SHARES = 64;

  /** {@return a conditional finding, with the share that its line number determines} */
  static ConditionalFinding of(String key, String doubt, LineFinding finding) {
    return new ConditionalFinding(key, doubt, (int) (finding.line() % SHARES), finding);
  }

  /** {@return this finding under the condition that its doubt does not hold} */
  ConditionalFinding unlessDoubt() {
    return new ConditionalFinding(doubt, "", share, finding);
  }

  /** {@return the question whether the fact holds that refutes the finding} */
  FactQuestion question() {
    return new FactQuestion(key, share);
  }
}
