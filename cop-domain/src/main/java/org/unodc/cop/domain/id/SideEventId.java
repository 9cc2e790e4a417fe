package org.unodc.cop.domain.id;

import java.util.Optional;

/**
 * The id of a side event.
 *
 * @param value a slug such as se-014
 */
public record SideEventId(String value) implements EntityId {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public SideEventId {
    Slug.check(value, "SideEventId");
  }

  /**
   * {@return the id with this slug}
   *
   * @throws IllegalArgumentException if the value is not a slug
   */
  public static SideEventId of(String value) {
    return new SideEventId(value);
  }

  /** {@return the id with this slug; empty if the text is not a slug} */
  public static Optional<SideEventId> parse(String text) {
    return Slug.parse(text, SideEventId::of);
  }

  @Override
  public String toString() {
    return value;
  }
}
