package org.unodc.cop.domain.rule;

import static java.util.Objects.requireNonNull;

/**
 * Traits of which a value has at least one if it breaks a rule. A validation looks for the traits
 * of a value once, and checks only the rules that they concern.
 *
 * @param <T> the type of the values
 */
public final class Suspicion<T> {
  private final TraitScan<T> scan;
  private final int traits;

  /**
   * Creates a suspicion.
   *
   * @param scan returns the traits that a value may have; rules share it if it is the same object
   * @param traits the traits that raise the suspicion, one bit for each
   */
  public Suspicion(TraitScan<T> scan, int traits) {
    this.scan = requireNonNull(scan, "scan");
    this.traits = traits;
  }

  /** {@return what looks for the traits of a value} */
  public TraitScan<T> scan() {
    return scan;
  }

  /** {@return the traits that raise the suspicion, one bit for each} */
  public int traits() {
    return traits;
  }

  /** {@return whether a value may break the rule} */
  public boolean isRaisedBy(T value) {
    return (scan.traits(value, traits) & traits) != 0;
  }
}
