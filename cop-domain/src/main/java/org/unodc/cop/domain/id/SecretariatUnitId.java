package org.unodc.cop.domain.id;

import java.util.Optional;

/**
 * The id of a secretariat unit.
 *
 * @param value a slug such as csu
 */
public record SecretariatUnitId(String value) implements EntityId {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public SecretariatUnitId {
    Slug.check(value, "SecretariatUnitId");
  }

  /**
   * {@return the id with this slug}
   *
   * @throws IllegalArgumentException if the value is not a slug
   */
  public static SecretariatUnitId of(String value) {
    return new SecretariatUnitId(value);
  }

  /** {@return the id with this slug; empty if the text is not a slug} */
  public static Optional<SecretariatUnitId> parse(String text) {
    return Slug.parse(text, SecretariatUnitId::of);
  }

  @Override
  public String toString() {
    return value;
  }
}
