package org.unodc.cop.domain.id;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.internal.Require;

/**
 * The id of a youth consultation.
 *
 * @param value a slug such as youth-2024
 */
public record YouthConsultationId(String value)
    implements EntityId, Comparable<YouthConsultationId> {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public YouthConsultationId {
    requireNonNull(value, "value");
    Require.slug(value, "YouthConsultationId");
  }

  /**
   * {@return the id with this slug}
   *
   * @throws IllegalArgumentException if the value is not a slug
   */
  public static YouthConsultationId of(String value) {
    return new YouthConsultationId(value);
  }

  /** {@return the id with this slug; empty if the text is not a slug} */
  public static Optional<YouthConsultationId> parse(String text) {
    return Require.isSlug(requireNonNull(text, "text")) ? Optional.of(of(text)) : Optional.empty();
  }

  @Override
  public int compareTo(YouthConsultationId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
