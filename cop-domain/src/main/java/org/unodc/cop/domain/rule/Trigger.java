package org.unodc.cop.domain.rule;

import static java.util.Objects.requireNonNull;

/**
 * Traits that make a rule check a value: a value that breaks the rule has at least one of them. A
 * validation looks for the traits of a value once, and applies only the rules that they trigger.
 *
 * @param <T> the type of the values
 */
public final class Trigger<T> {
  private final TraitScan<T> scan;
  private final int traits;

  /**
   * Creates a trigger.
   *
   * @param scan returns the traits that a value may have; rules share it if it is the same object
   * @param traits the traits that trigger the rule, one bit for each
   */
  public Trigger(TraitScan<T> scan, int traits) {
    this.scan = requireNonNull(scan, "scan");
    this.traits = traits;
  }

  /** {@return the scan for the traits of a value} */
  public TraitScan<T> scan() {
    return scan;
  }

  /** {@return the traits that trigger the rule, one bit for each} */
  public int traits() {
    return traits;
  }

  /** {@return whether a value has one of the traits} */
  public boolean firesFor(T value) {
    return (scan.traits(value, traits) & traits) != 0;
  }
}
