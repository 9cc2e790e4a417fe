package org.unodc.cop.domain.id;

import java.util.Optional;

/**
 * The id of an outcome.
 *
 * @param value a slug such as untoc-res-12-4
 */
public record OutcomeId(String value) implements EntityId {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public OutcomeId {
    Slug.check(value, "OutcomeId");
  }

  /**
   * {@return the id with this slug}
   *
   * @throws IllegalArgumentException if the value is not a slug
   */
  public static OutcomeId of(String value) {
    return new OutcomeId(value);
  }

  /** {@return the id with this slug; empty if the text is not a slug} */
  public static Optional<OutcomeId> parse(String text) {
    return Slug.parse(text, OutcomeId::of);
  }

  @Override
  public String toString() {
    return value;
  }
}
