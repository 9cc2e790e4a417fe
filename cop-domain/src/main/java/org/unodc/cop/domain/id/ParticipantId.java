package org.unodc.cop.domain.id;

import java.util.Optional;

/**
 * The id of a participant.
 *
 * @param value a slug such as aut
 */
public record ParticipantId(String value) implements EntityId {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public ParticipantId {
    Slug.check(value, "ParticipantId");
  }

  /**
   * {@return the id with this slug}
   *
   * @throws IllegalArgumentException if the value is not a slug
   */
  public static ParticipantId of(String value) {
    return new ParticipantId(value);
  }

  /** {@return the id with this slug; empty if the text is not a slug} */
  public static Optional<ParticipantId> parse(String text) {
    return Slug.parse(text, ParticipantId::of);
  }

  @Override
  public String toString() {
    return value;
  }
}
