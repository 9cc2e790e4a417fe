package org.unodc.cop.domain.id;

import static java.util.Objects.requireNonNull;

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

  @Override
  public int compareTo(DraftId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
