package org.unodc.cop.domain.id;

import java.util.Optional;

/**
 * The id of a room.
 *
 * @param value a slug such as m5
 */
public record RoomId(String value) implements EntityId {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public RoomId {
    Slug.check(value, "RoomId");
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
    return Slug.parse(text, RoomId::of);
  }

  @Override
  public String toString() {
    return value;
  }
}
