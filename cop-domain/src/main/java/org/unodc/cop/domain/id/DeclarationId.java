package org.unodc.cop.domain.id;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.internal.Require;

/**
 * The id of a declaration.
 *
 * @param value a slug such as cso-declaration-2024
 */
public record DeclarationId(String value) implements EntityId, Comparable<DeclarationId> {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public DeclarationId {
    requireNonNull(value, "value");
    Require.slug(value, "DeclarationId");
  }

  /**
   * {@return the id with this slug}
   *
   * @throws IllegalArgumentException if the value is not a slug
   */
  public static DeclarationId of(String value) {
    return new DeclarationId(value);
  }

  /** {@return the id with this slug; empty if the text is not a slug} */
  public static Optional<DeclarationId> parse(String text) {
    return Require.isSlug(requireNonNull(text, "text")) ? Optional.of(of(text)) : Optional.empty();
  }

  @Override
  public int compareTo(DeclarationId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
