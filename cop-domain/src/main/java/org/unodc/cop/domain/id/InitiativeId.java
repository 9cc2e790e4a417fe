package org.unodc.cop.domain.id;

import org.unodc.cop.domain.internal.Require;

/**
 * Names an initiative.
 *
 * @param value a slug such as vpi
 */
public record InitiativeId(String value) implements EntityId, Comparable<InitiativeId> {
  /** Throws {@link IllegalArgumentException} where the value is no slug. */
  public InitiativeId {
    Require.slug(value, "InitiativeId");
  }

  /** {@return the id with this slug} */
  public static InitiativeId of(String value) {
    return new InitiativeId(value);
  }

  @Override
  public int compareTo(InitiativeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
