package org.unodc.cop.domain.id;

import static java.util.Objects.requireNonNull;

import org.unodc.cop.domain.internal.Require;

/**
 * The id of a thematic area.
 *
 * @param value a slug such as area-1
 */
public record ThematicAreaId(String value) implements EntityId, Comparable<ThematicAreaId> {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public ThematicAreaId {
    requireNonNull(value, "value");
    Require.slug(value, "ThematicAreaId");
  }

  /**
   * {@return the id with this slug}
   *
   * @throws IllegalArgumentException if the value is not a slug
   */
  public static ThematicAreaId of(String value) {
    return new ThematicAreaId(value);
  }

  @Override
  public int compareTo(ThematicAreaId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
