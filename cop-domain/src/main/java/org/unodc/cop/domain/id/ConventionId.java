package org.unodc.cop.domain.id;

import java.util.Optional;

/**
 * The id of a convention.
 *
 * @param value a slug such as untoc-tip
 */
public record ConventionId(String value) implements EntityId {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public ConventionId {
    Slug.check(value, "ConventionId");
  }

  /**
   * {@return the id with this slug}
   *
   * @throws IllegalArgumentException if the value is not a slug
   */
  public static ConventionId of(String value) {
    return new ConventionId(value);
  }

  /** {@return the id with this slug; empty if the text is not a slug} */
  public static Optional<ConventionId> parse(String text) {
    return Slug.parse(text, ConventionId::of);
  }

  @Override
  public String toString() {
    return value;
  }
}
