package org.unodc.cop.domain.id;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.internal.Require;

/**
 * The id of a vote.
 *
 * @param value a slug such as untoc-cop11-vote-1
 */
public record VoteId(String value) implements EntityId, Comparable<VoteId> {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public VoteId {
    requireNonNull(value, "value");
    Require.slug(value, "VoteId");
  }

  /**
   * {@return the id with this slug}
   *
   * @throws IllegalArgumentException if the value is not a slug
   */
  public static VoteId of(String value) {
    return new VoteId(value);
  }

  /** {@return the id with this slug; empty if the text is not a slug} */
  public static Optional<VoteId> parse(String text) {
    return Require.isSlug(requireNonNull(text, "text")) ? Optional.of(of(text)) : Optional.empty();
  }

  @Override
  public int compareTo(VoteId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
