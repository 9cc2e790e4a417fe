package org.unodc.cop.domain.id;

import org.unodc.cop.domain.internal.Require;

/**
 * Names a convention.
 *
 * @param value a slug such as untoc-tip
 */
public record ConventionId(String value) implements EntityId, Comparable<ConventionId> {
  /** Throws {@link IllegalArgumentException} where the value is no slug. */
  public ConventionId {
    Require.slug(value, "ConventionId");
  }

  /** {@return the id with this slug} */
  public static ConventionId of(String value) {
    return new ConventionId(value);
  }

  @Override
  public int compareTo(ConventionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
