package org.unodc.cop.domain.id;

import static java.util.Objects.requireNonNull;

import org.unodc.cop.domain.internal.Require;

/**
 * The id of an outcome.
 *
 * @param value a slug such as untoc-res-12-4
 */
public record OutcomeId(String value) implements EntityId, Comparable<OutcomeId> {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public OutcomeId {
    requireNonNull(value, "value");
    Require.slug(value, "OutcomeId");
  }

  /**
   * {@return the id with this slug}
   *
   * @throws IllegalArgumentException if the value is not a slug
   */
  public static OutcomeId of(String value) {
    return new OutcomeId(value);
  }

  @Override
  public int compareTo(OutcomeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
