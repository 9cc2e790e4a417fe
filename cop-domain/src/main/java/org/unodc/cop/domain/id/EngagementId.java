package org.unodc.cop.domain.id;

import java.util.Optional;

/**
 * The id of an engagement.
 *
 * @param value a slug such as untoc-cop12-ngo-briefing
 */
public record EngagementId(String value) implements EntityId {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public EngagementId {
    Slug.check(value, "EngagementId");
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
    return Slug.parse(text, EngagementId::of);
  }

  @Override
  public String toString() {
    return value;
  }
}
