package org.unodc.cop.domain.id;

import java.util.Optional;

/**
 * The id of a declaration.
 *
 * @param value a slug such as cso-declaration-2024
 */
public record DeclarationId(String value) implements EntityId {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public DeclarationId {
    Slug.check(value, "DeclarationId");
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
    return Slug.parse(text, DeclarationId::of);
  }

  @Override
  public String toString() {
    return value;
  }
}
