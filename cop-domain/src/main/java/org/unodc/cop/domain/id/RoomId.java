package org.unodc.cop.domain.id;

import static java.util.Objects.requireNonNull;

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

  @Override
  public int compareTo(RoomId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
