package org.unodc.cop.domain.id;

import org.unodc.cop.domain.internal.Require;

/**
 * Names a stakeholder.
 *
 * @param value a slug such as cpcj-alliance
 */
public record StakeholderId(String value) implements EntityId, Comparable<StakeholderId> {
  /** Throws {@link IllegalArgumentException} where the value is no slug. */
  public StakeholderId {
    Require.slug(value, "StakeholderId");
  }

  /** {@return the id with this slug} */
  public static StakeholderId of(String value) {
    return new StakeholderId(value);
  }

  @Override
  public int compareTo(StakeholderId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
