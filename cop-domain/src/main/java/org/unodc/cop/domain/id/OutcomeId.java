package org.unodc.cop.domain.id;

import org.unodc.cop.domain.internal.Require;

/**
 * Names an outcome.
 *
 * @param value a slug such as untoc-res-12-4
 */
public record OutcomeId(String value) implements EntityId, Comparable<OutcomeId> {
  /** Throws {@link IllegalArgumentException} where the value is no slug. */
  public OutcomeId {
    Require.slug(value, "OutcomeId");
  }

  /** {@return the id with this slug} */
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
