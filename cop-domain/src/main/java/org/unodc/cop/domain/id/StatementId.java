package org.unodc.cop.domain.id;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.internal.Require;

/**
 * The id of a statement.
 *
 * @param value a slug such as untoc-cop12-youth-statement
 */
public record StatementId(String value) implements EntityId, Comparable<StatementId> {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public StatementId {
    requireNonNull(value, "value");
    Require.slug(value, "StatementId");
  }

  /**
   * {@return the id with this slug}
   *
   * @throws IllegalArgumentException if the value is not a slug
   */
  public static StatementId of(String value) {
    return new StatementId(value);
  }

  /** {@return the id with this slug; empty if the text is not a slug} */
  public static Optional<StatementId> parse(String text) {
    return Require.isSlug(requireNonNull(text, "text")) ? Optional.of(of(text)) : Optional.empty();
  }

  @Override
  public int compareTo(StatementId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
