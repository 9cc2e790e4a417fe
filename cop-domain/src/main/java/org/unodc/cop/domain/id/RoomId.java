package org.unodc.cop.domain.id;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.internal.Require;

/**
 * The id of a room.
 *
 * @param value a slug such as m5
 */
public record RoomId(String value) implements EntityId, Comparable<RoomId> {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public RoomId {
    requireNonNull(value, "value");
    Require.slug(value, "RoomId");
  }

  /**
   * {@return the id with this slug}
   *
   * @throws IllegalArgumentException if the value is not a slug
   */
  public static RoomId of(String value) {
    return new RoomId(value);
  }

  /** {@return the id with this slug; empty if the text is not a slug} */
  public static Optional<RoomId> parse(String text) {
    return Require.isSlug(requireNonNull(text, "text")) ? Optional.of(of(text)) : Optional.empty();
  }

  @Override
  public int compareTo(RoomId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
