package org.unodc.cop.domain.id;

import static java.util.Objects.requireNonNull;

import org.unodc.cop.domain.internal.Require;

/**
 * The id of a recommendation.
 *
 * @param value a slug such as youth-2024-rec-1
 */
public record RecommendationId(String value) implements EntityId, Comparable<RecommendationId> {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public RecommendationId {
    requireNonNull(value, "value");
    Require.slug(value, "RecommendationId");
  }

  /**
   * {@return the id with this slug}
   *
   * @throws IllegalArgumentException if the value is not a slug
   */
  public static RecommendationId of(String value) {
    return new RecommendationId(value);
  }

  @Override
  public int compareTo(RecommendationId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
