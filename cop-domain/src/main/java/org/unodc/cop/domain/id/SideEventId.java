package org.unodc.cop.domain.id;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
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

  /** {@return the id with this slug; empty if the text is not a slug} */
  public static Optional<SideEventId> parse(String text) {
    return Require.isSlug(requireNonNull(text, "text")) ? Optional.of(of(text)) : Optional.empty();
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
