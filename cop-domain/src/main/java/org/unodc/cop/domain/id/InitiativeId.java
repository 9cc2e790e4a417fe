package org.unodc.cop.domain.id;

import java.util.Optional;

/**
 * The id of an initiative.
 *
 * @param value a slug such as vpi
 */
public record InitiativeId(String value) implements EntityId {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public InitiativeId {
    Slug.check(value, "InitiativeId");
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
    return Slug.parse(text, InitiativeId::of);
  }

  @Override
  public String toString() {
    return value;
  }
}
