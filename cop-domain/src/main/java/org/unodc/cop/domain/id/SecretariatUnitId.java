package org.unodc.cop.domain.id;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.internal.Require;

/**
 * The id of a secretariat unit.
 *
 * @param value a slug such as csu
 */
public record SecretariatUnitId(String value) implements EntityId, Comparable<SecretariatUnitId> {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public SecretariatUnitId {
    requireNonNull(value, "value");
    Require.slug(value, "SecretariatUnitId");
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
    return Require.isSlug(requireNonNull(text, "text")) ? Optional.of(of(text)) : Optional.empty();
  }

  @Override
  public int compareTo(SecretariatUnitId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
