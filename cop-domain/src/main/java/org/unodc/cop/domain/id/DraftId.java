package org.unodc.cop.domain.id;

import java.util.Optional;

/**
 * The id of a draft.
 *
 * @param value a slug such as untoc-cop12-l4
 */
public record DraftId(String value) implements EntityId {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public DraftId {
    Slug.check(value, "DraftId");
  }

  /**
   * {@return the id with this slug}
   *
   * @throws IllegalArgumentException if the value is not a slug
   */
  public static DraftId of(String value) {
    return new DraftId(value);
  }

  /** {@return the id with this slug; empty if the text is not a slug} */
  public static Optional<DraftId> parse(String text) {
    return Slug.parse(text, DraftId::of);
  }

  @Override
  public String toString() {
    return value;
  }
}
