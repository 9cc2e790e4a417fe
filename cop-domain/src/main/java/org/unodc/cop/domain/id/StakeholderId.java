package org.unodc.cop.domain.id;

import java.util.Optional;

/**
 * The id of a stakeholder.
 *
 * @param value a slug such as cpcj-alliance
 */
public record StakeholderId(String value) implements EntityId {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public StakeholderId {
    Slug.check(value, "StakeholderId");
  }

  /**
   * {@return the id with this slug}
   *
   * @throws IllegalArgumentException if the value is not a slug
   */
  public static StakeholderId of(String value) {
    return new StakeholderId(value);
  }

  /** {@return the id with this slug; empty if the text is not a slug} */
  public static Optional<StakeholderId> parse(String text) {
    return Slug.parse(text, StakeholderId::of);
  }

  @Override
  public String toString() {
    return value;
  }
}
