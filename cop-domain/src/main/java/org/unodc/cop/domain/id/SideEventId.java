package org.unodc.cop.domain.id;

import static java.util.Objects.requireNonNull;

import org.unodc.cop.domain.internal.Require;

/**
 * The id of a side event.
 *
 * @param value a slug such as se-014
 */
public record SideEventId(String value) implements EntityId, Comparable<SideEventId> {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public SideEventId {
    requireNonNull(value, "value");
    Require.slug(value, "SideEventId");
  }

  /**
   * {@return the id with this slug}
   *
   * @throws IllegalArgumentException if the value is not a slug
   */
  public static SideEventId of(String value) {
    return new SideEventId(value);
  }

  @Override
  public int compareTo(SideEventId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
