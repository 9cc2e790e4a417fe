package org.unodc.cop.examples.bulk;

/**
 * A finding that depends on what other lines say of one key.
 *
 * @param key the fact that would refute it, or the id that others may bear
 * @param share which of the {@link #SHARES} of the key it belongs to
 * @param found the finding
 */
public record ConditionalFinding(String key, int share, LineFinding found) {
  /**
   * Into how many shares the findings of one key are divided, so that an id to which everything
   * refers is not the work of one machine.
   */
  static final int SHARES = 64;

  /** {@return the finding, with the share that follows from where it was found} */
  static ConditionalFinding shared(String key, LineFinding found) {
    return new ConditionalFinding(key, (int) (found.line() % SHARES), found);
  }

  /**
   * {@return the question that has to be answered before it is known whether the finding stands}
   */
  FactQuestion question() {
    return new FactQuestion(key, share);
  }
}
