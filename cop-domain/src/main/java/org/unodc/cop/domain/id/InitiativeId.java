package org.unodc.cop.domain.id;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.internal.Require;

/**
 * The id of an initiative.
 *
 * @param value a slug such as vpi
 */
public record InitiativeId(String value) implements EntityId, Comparable<InitiativeId> {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public InitiativeId {
    requireNonNull(value, "value");
    Require.slug(value, "InitiativeId");
  }

  /**
   * {@return the id with this slug}
   *
   * @throws IllegalArgumentException if the value is not a slug
   */
  public static InitiativeId of(String value) {
    return new InitiativeId(value);
  }

  /** {@return the id with this slug; empty if the text is not a slug} */
  public static Optional<InitiativeId> parse(String text) {
    return Require.isSlug(requireNonNull(text, "text")) ? Optional.of(of(text)) : Optional.empty();
  }

  @Override
  public int compareTo(InitiativeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
