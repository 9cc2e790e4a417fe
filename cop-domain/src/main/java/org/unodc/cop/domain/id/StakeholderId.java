package org.unodc.cop.domain.id;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
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

  /** {@return the id with this slug; empty if the text is not a slug} */
  public static Optional<StakeholderId> parse(String text) {
    return Require.isSlug(requireNonNull(text, "text")) ? Optional.of(of(text)) : Optional.empty();
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
