package org.unodc.cop.domain.id;

import org.unodc.cop.domain.internal.Require;

/**
 * Names a side event.
 *
 * @param value a slug such as se-014
 */
public record SideEventId(String value) implements EntityId, Comparable<SideEventId> {
  /** Throws {@link IllegalArgumentException} where the value is no slug. */
  public SideEventId {
    Require.slug(value, "SideEventId");
  }

  /** {@return the id with this slug} */
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
