package org.unodc.cop.domain.id;

import static java.util.Objects.requireNonNull;

import org.unodc.cop.domain.internal.Require;

/**
 * The id of a stakeholder.
 *
 * @param value a slug such as cpcj-alliance
 */
public record StakeholderId(String value) implements EntityId, Comparable<StakeholderId> {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public StakeholderId {
    requireNonNull(value, "value");
    Require.slug(value, "StakeholderId");
  }

  /**
   * {@return the id with this slug}
   *
   * @throws IllegalArgumentException if the value is not a slug
   */
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
