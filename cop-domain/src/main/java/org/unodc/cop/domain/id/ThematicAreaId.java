package org.unodc.cop.domain.id;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
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

  /** {@return the id with this slug; empty if the text is not a slug} */
  public static Optional<ThematicAreaId> parse(String text) {
    return Require.isSlug(requireNonNull(text, "text")) ? Optional.of(of(text)) : Optional.empty();
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
