package org.unodc.cop.domain.id;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
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

  /** {@return the id with this slug; empty if the text is not a slug} */
  public static Optional<RecommendationId> parse(String text) {
    return Require.isSlug(requireNonNull(text, "text")) ? Optional.of(of(text)) : Optional.empty();
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
