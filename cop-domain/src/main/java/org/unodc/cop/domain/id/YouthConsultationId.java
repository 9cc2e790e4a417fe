package org.unodc.cop.domain.id;

import java.util.Optional;

/**
 * The id of a youth consultation.
 *
 * @param value a slug such as youth-2024
 */
public record YouthConsultationId(String value) implements EntityId {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public YouthConsultationId {
    Slug.check(value, "YouthConsultationId");
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
    return Slug.parse(text, YouthConsultationId::of);
  }

  @Override
  public String toString() {
    return value;
  }
}
