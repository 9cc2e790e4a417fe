package org.unodc.cop.domain.id;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.internal.Require;

/**
 * The id of an agenda item.
 *
 * @param value a slug such as untoc-cop12-item-2
 */
public record AgendaItemId(String value) implements EntityId, Comparable<AgendaItemId> {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public AgendaItemId {
    requireNonNull(value, "value");
    Require.slug(value, "AgendaItemId");
  }

  /**
   * {@return the id with this slug}
   *
   * @throws IllegalArgumentException if the value is not a slug
   */
  public static AgendaItemId of(String value) {
    return new AgendaItemId(value);
  }

  /** {@return the id with this slug; empty if the text is not a slug} */
  public static Optional<AgendaItemId> parse(String text) {
    return Require.isSlug(requireNonNull(text, "text")) ? Optional.of(of(text)) : Optional.empty();
  }

  @Override
  public int compareTo(AgendaItemId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
