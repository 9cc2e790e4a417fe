package org.unodc.cop.domain.id;

import static java.util.Objects.requireNonNull;

import org.unodc.cop.domain.internal.Require;

/**
 * The id of a convention.
 *
 * @param value a slug such as untoc-tip
 */
public record ConventionId(String value) implements EntityId, Comparable<ConventionId> {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public ConventionId {
    requireNonNull(value, "value");
    Require.slug(value, "ConventionId");
  }

  /**
   * {@return the id with this slug}
   *
   * @throws IllegalArgumentException if the value is not a slug
   */
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
