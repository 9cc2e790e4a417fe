package org.unodc.cop.domain.id;

import java.util.Optional;

/**
 * The id of a recommendation.
 *
 * @param value a slug such as youth-2024-rec-1
 */
public record RecommendationId(String value) implements EntityId {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public RecommendationId {
    Slug.check(value, "RecommendationId");
  }

  /**
   * {@return the id with this slug}
   *
   * @throws IllegalArgumentException if the value is not a slug
   */
  public static RecommendationId of(String value) {
    return new RecommendationId(value);
  }

  /** {@return the id with this slug; empty if the text is not a slug} */
  public static Optional<RecommendationId> parse(String text) {
    return Slug.parse(text, RecommendationId::of);
  }

  @Override
  public String toString() {
    return value;
  }
}
