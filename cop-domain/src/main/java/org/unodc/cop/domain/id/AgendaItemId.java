package org.unodc.cop.domain.id;

import java.util.Optional;

/**
 * The id of an agenda item.
 *
 * @param value a slug such as untoc-cop12-item-2
 */
public record AgendaItemId(String value) implements EntityId {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public AgendaItemId {
    Slug.check(value, "AgendaItemId");
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
    return Slug.parse(text, AgendaItemId::of);
  }

  @Override
  public String toString() {
    return value;
  }
}
