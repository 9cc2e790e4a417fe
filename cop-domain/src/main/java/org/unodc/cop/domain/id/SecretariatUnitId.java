package org.unodc.cop.domain.id;

import org.unodc.cop.domain.internal.Require;

/**
 * Names a secretariat unit.
 *
 * @param value a slug such as csu
 */
public record SecretariatUnitId(String value) implements EntityId, Comparable<SecretariatUnitId> {
  /** Throws {@link IllegalArgumentException} where the value is no slug. */
  public SecretariatUnitId {
    Require.slug(value, "SecretariatUnitId");
  }

  /** {@return the id with this slug} */
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
