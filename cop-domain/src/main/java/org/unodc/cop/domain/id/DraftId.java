package org.unodc.cop.domain.id;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.internal.Require;

/**
 * The id of a draft.
 *
 * @param value a slug such as untoc-cop12-l4
 */
public record DraftId(String value) implements EntityId, Comparable<DraftId> {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public DraftId {
    requireNonNull(value, "value");
    Require.slug(value, "DraftId");
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
    return Require.isSlug(requireNonNull(text, "text")) ? Optional.of(of(text)) : Optional.empty();
  }

  @Override
  public int compareTo(DraftId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
