package org.unodc.cop.domain.id;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.internal.Require;

/**
 * The id of a participant.
 *
 * @param value a slug such as aut
 */
public record ParticipantId(String value) implements EntityId, Comparable<ParticipantId> {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public ParticipantId {
    requireNonNull(value, "value");
    Require.slug(value, "ParticipantId");
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
    return Require.isSlug(requireNonNull(text, "text")) ? Optional.of(of(text)) : Optional.empty();
  }

  @Override
  public int compareTo(ParticipantId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
