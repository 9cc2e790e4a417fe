package org.unodc.cop.domain.rule;

/**
 * Looks once through a value for traits that several rules are about.
 *
 * @param <T> the type of the values
 */
@FunctionalInterface
public interface TraitScan<T> {
  /**
   * {@return the traits that a value may have, one bit for each}
   *
   * @param wanted the requested traits; a scan may omit others
   */
  int traits(T value, int wanted);
}
