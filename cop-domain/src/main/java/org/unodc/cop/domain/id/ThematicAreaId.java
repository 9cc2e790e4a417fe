package org.unodc.cop.domain.id;

import java.util.Optional;

/**
 * The id of a thematic area.
 *
 * @param value a slug such as area-1
 */
public record ThematicAreaId(String value) implements EntityId {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public ThematicAreaId {
    Slug.check(value, "ThematicAreaId");
  }

  /**
   * {@return the id with this slug}
   *
   * @throws IllegalArgumentException if the value is not a slug
   */
  public static ThematicAreaId of(String value) {
    return new ThematicAreaId(value);
  }

  /** {@return the id with this slug; empty if the text is not a slug} */
  public static Optional<ThematicAreaId> parse(String text) {
    return Slug.parse(text, ThematicAreaId::of);
  }

  @Override
  public String toString() {
    return value;
  }
}
