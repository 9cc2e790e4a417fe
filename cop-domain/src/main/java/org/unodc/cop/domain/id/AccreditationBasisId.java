package org.unodc.cop.domain.id;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.internal.Require;

/**
 * The id of an accreditation basis.
 *
 * @param value a slug such as rule-17-2
 */
public record AccreditationBasisId(String value)
    implements EntityId, Comparable<AccreditationBasisId> {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public AccreditationBasisId {
    requireNonNull(value, "value");
    Require.slug(value, "AccreditationBasisId");
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
    return Require.isSlug(requireNonNull(text, "text")) ? Optional.of(of(text)) : Optional.empty();
  }

  @Override
  public int compareTo(AccreditationBasisId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
