package org.unodc.cop.domain.id;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.internal.Require;

/**
 * The id of a convention.
 *
 * @param value a slug such as untoc-tip
 */
public record ConventionId(String value) implements EntityId, Comparable<ConventionId> {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public ConventionId {
    requireNonNull(value, "value");
    Require.slug(value, "ConventionId");
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
    return Require.isSlug(requireNonNull(text, "text")) ? Optional.of(of(text)) : Optional.empty();
  }

  @Override
  public int compareTo(ConventionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
