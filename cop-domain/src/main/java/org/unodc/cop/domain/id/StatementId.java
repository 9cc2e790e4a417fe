package org.unodc.cop.domain.id;

import java.util.Optional;

/**
 * The id of a statement.
 *
 * @param value a slug such as untoc-cop12-youth-statement
 */
public record StatementId(String value) implements EntityId {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public StatementId {
    Slug.check(value, "StatementId");
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
    return Slug.parse(text, StatementId::of);
  }

  @Override
  public String toString() {
    return value;
  }
}
