package org.unodc.cop.domain.id;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.internal.Require;

/**
 * The id of an outcome.
 *
 * @param value a slug such as untoc-res-12-4
 */
public record OutcomeId(String value) implements EntityId, Comparable<OutcomeId> {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public OutcomeId {
    requireNonNull(value, "value");
    Require.slug(value, "OutcomeId");
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
    return Require.isSlug(requireNonNull(text, "text")) ? Optional.of(of(text)) : Optional.empty();
  }

  @Override
  public int compareTo(OutcomeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
