package org.unodc.cop.domain.id;

import static java.util.Objects.requireNonNull;

import org.unodc.cop.domain.internal.Require;

/**
 * The id of a secretariat unit.
 *
 * @param value a slug such as csu
 */
public record SecretariatUnitId(String value) implements EntityId, Comparable<SecretariatUnitId> {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public SecretariatUnitId {
    requireNonNull(value, "value");
    Require.slug(value, "SecretariatUnitId");
  }

  /**
   * {@return the id with this slug}
   *
   * @throws IllegalArgumentException if the value is not a slug
   */
  public static SecretariatUnitId of(String value) {
    return new SecretariatUnitId(value);
  }

  @Override
  public int compareTo(SecretariatUnitId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
