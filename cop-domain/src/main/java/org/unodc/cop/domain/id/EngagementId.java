package org.unodc.cop.domain.id;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.internal.Require;

/**
 * The id of an engagement.
 *
 * @param value a slug such as untoc-cop12-ngo-briefing
 */
public record EngagementId(String value) implements EntityId, Comparable<EngagementId> {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public EngagementId {
    requireNonNull(value, "value");
    Require.slug(value, "EngagementId");
  }

  /**
   * {@return the id with this slug}
   *
   * @throws IllegalArgumentException if the value is not a slug
   */
  public static EngagementId of(String value) {
    return new EngagementId(value);
  }

  /** {@return the id with this slug; empty if the text is not a slug} */
  public static Optional<EngagementId> parse(String text) {
    return Require.isSlug(requireNonNull(text, "text")) ? Optional.of(of(text)) : Optional.empty();
  }

  @Override
  public int compareTo(EngagementId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
