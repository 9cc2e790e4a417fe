package org.unodc.cop.domain.id;

import java.util.Optional;

/**
 * The id of an accreditation basis.
 *
 * @param value a slug such as rule-17-2
 */
public record AccreditationBasisId(String value) implements EntityId {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public AccreditationBasisId {
    Slug.check(value, "AccreditationBasisId");
  }

  /**
   * {@return the id with this slug}
   *
   * @throws IllegalArgumentException if the value is not a slug
   */
  public static AccreditationBasisId of(String value) {
    return new AccreditationBasisId(value);
  }

  /** {@return the id with this slug; empty if the text is not a slug} */
  public static Optional<AccreditationBasisId> parse(String text) {
    return Slug.parse(text, AccreditationBasisId::of);
  }

  @Override
  public String toString() {
    return value;
  }
}
