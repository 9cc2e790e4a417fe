package org.unodc.cop.domain.rule;

import static java.util.Objects.requireNonNull;

/**
 * Traits that may break a rule: a value that breaks it has at least one of them. A validation scans
 * each value for traits once, and runs a rule only if the value has one of its traits.
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

  /** {@return the scan for the traits of a value} */
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
