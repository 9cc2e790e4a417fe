package org.unodc.cop.domain.id;

import org.unodc.cop.domain.internal.Require;

/**
 * Names a declaration.
 *
 * @param value a slug such as cso-declaration-2024
 */
public record DeclarationId(String value) implements EntityId, Comparable<DeclarationId> {
  /** Throws {@link IllegalArgumentException} where the value is no slug. */
  public DeclarationId {
    Require.slug(value, "DeclarationId");
  }

  /** {@return the id with this slug} */
  public static DeclarationId of(String value) {
    return new DeclarationId(value);
  }

  @Override
  public int compareTo(DeclarationId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
